import { Fragment, type ReactNode } from "react";

/** Words one after the other with a comma between them, each in its own direction; what is empty is left out. */
export function Listed({ words }: { words: readonly ReactNode[] }) {
  const said = words.filter((word) => word !== null && word !== undefined && word !== false && word !== "");
  return said.map((word, at) => (
    <Fragment key={String(at)}>
      {at > 0 && ", "}
      <bdi>{word}</bdi>
    </Fragment>
  ));
}
