import { Fragment } from "react";

/** Words of different origin in one line, "Individual, Room 2, €70": each keeps its own direction; what is said twice stands once. */
export function Parts({ of: parts }: { of: readonly (string | false | null | undefined)[] }) {
  const said = [...new Set(parts.filter((part) => typeof part === "string" && part !== ""))];
  return said.map((part, at) => (
    <Fragment key={String(part)}>
      {at > 0 && ", "}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}
