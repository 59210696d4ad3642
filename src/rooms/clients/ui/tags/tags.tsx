import { Fragment } from "react";
import { HueMark } from "#web/kit/hue-mark.tsx";
import { useHueOf } from "./queries.ts";

/** Tags in a line, each behind its colour where it has one; the words say it all, the colour finds it faster. */
export function Tags({ of: tags }: { of: readonly string[] }) {
  const hueOf = useHueOf();
  return (
    <span className="tags">
      {tags.map((tag, at) => (
        <Fragment key={tag}>
          {at > 0 && ", "}
          <HueMark hue={hueOf(tag)} />
          <bdi>{tag}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
