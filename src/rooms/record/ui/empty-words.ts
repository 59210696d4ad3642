import { useT } from "#web/i18n/t.ts";
import type { Sections } from "../contract.ts";
import { emptySections, type Formed, sectionsIn } from "../rules.ts";
import { useSectionWords } from "./section-words.ts";

/** Says what is still missing, within a sentence: "plan is empty", "two sections are empty"; null when nothing is. */
export function useEmptyWords(formed: Formed): (sections: Sections) => string | null {
  const t = useT("record");
  const words = useSectionWords(formed.form);
  return (sections) => {
    const [first, ...others] = emptySections(formed, sections);
    if (first === undefined) return null;
    if (others.length + 1 === sectionsIn(formed).length) return t("emptyAll");
    return others.length === 0 ? words.isEmpty(first) : t("emptyMany", { count: others.length + 1 });
  };
}
