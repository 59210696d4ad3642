import { useT } from "#web/i18n/t.ts";
import type { SectionName } from "../contract.ts";
import type { Formed } from "../rules.ts";
import type { OwnSection } from "../templates/contract.ts";

type BuiltInSection = Exclude<SectionName, OwnSection>;

/** What the sections of a note are called, and what helps to begin them: in the reader's language, or in the practice's own words. */
export function useSectionWords(form: Formed["form"]) {
  const t = useT("record");
  const own = (name: SectionName) => form?.sections.find(({ key }) => key === name);
  return {
    title: (name: SectionName): string => (isBuiltIn(name) ? t(`sections.${name}`) : (own(name)?.title ?? "")),
    hint: (name: SectionName): string => (isBuiltIn(name) ? t(`hints.${name}`) : (own(name)?.hint ?? "")),
    isEmpty: (name: SectionName): string =>
      isBuiltIn(name) ? t(`emptySections.${name}`) : t("emptyOwn", { section: own(name)?.title ?? "" }),
  };
}

/** The practice's own sections are told apart by keys like s1, which nobody reads. */
export const isBuiltIn = (name: SectionName): name is BuiltInSection => !/^s\d+$/.test(name);
