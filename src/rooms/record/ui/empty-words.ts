import { useT } from "#web/i18n/t.ts";
import type { NoteTemplate, Sections } from "../contract.ts";
import { sectionsOf } from "../rules.ts";
import { emptySections } from "./beside.ts";

/** Says what is still missing, within a sentence: "plan is empty", "two sections are empty"; null when nothing is. */
export function useEmptyWords(): (template: NoteTemplate, sections: Sections) => string | null {
  const t = useT("record");
  return (template, sections) => {
    const [first, ...others] = emptySections(template, sections);
    if (first === undefined) return null;
    if (others.length + 1 === sectionsOf[template].length) return t("emptyAll");
    return others.length === 0 ? t(`emptySections.${first}`) : t("emptyMany", { count: others.length + 1 });
  };
}
