import { useT } from "#web/i18n/t.ts";
import { type Hue, hues } from "#web/kit/event.tsx";
import { HueMark } from "#web/kit/hue-mark.tsx";
import { Part } from "#web/kit/part.tsx";
import { Select } from "#web/kit/select.tsx";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import { useTags } from "../directory.ts";
import { useColourTag, useHueOf } from "./queries.ts";

/** The tags in use and the colour of each. Nothing at all in a practice without tags. */
export function TagColours() {
  const t = useT("profile");
  const tags = useTags();
  if (tags.length === 0) return null;
  return (
    <Part title={t("tags.title")} about={t("tags.about")}>
      <ul className="rows">
        {tags.map((tag) => (
          <TagRow key={tag} tag={tag} />
        ))}
      </ul>
    </Part>
  );
}

function TagRow({ tag }: { tag: string }) {
  const t = useT("profile");
  const offer = useT("offer");
  const problem = useT("problems");
  const hue = useHueOf()(tag);
  const change = useColourTag();
  const choose = (chosen: Hue | "none") =>
    change.mutate(
      { tag, hue: chosen === "none" ? null : chosen },
      { onError: (error) => toast.show({ text: problemText(problem, error) }) },
    );
  return (
    <li>
      <p>
        <HueMark hue={hue} />
        <bdi>{tag}</bdi>
      </p>
      <Select
        className="tag-hue"
        label={t("tags.colourOf", { tag })}
        hideLabel
        choices={[
          { id: "none" as const, label: t("tags.none") },
          ...hues.map((id) => ({ id, label: offer("services.hue", { hue: id }) })),
        ]}
        value={hue ?? "none"}
        onChange={choose}
      />
    </li>
  );
}
