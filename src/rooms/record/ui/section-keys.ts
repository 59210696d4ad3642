import { useT } from "#web/i18n/t.ts";
import { useHotkeys } from "#web/kit/hotkeys.ts";
import type { SectionName } from "../contract.ts";
import { type Formed, sectionsIn } from "../rules.ts";
import type { WritingArea } from "./area.ts";
import { useSectionWords } from "./section-words.ts";

/** Ctrl/⌘ Alt 1, 2, 3 and so on lead to the sections in their order, also out of the midst of a sentence. */
export function useSectionKeys(formed: Formed, areas: ReadonlyMap<SectionName, WritingArea>): void {
  const t = useT("writing");
  const { title } = useSectionWords(formed.form);
  const names = sectionsIn(formed).slice(0, 9);
  useHotkeys(
    names.map((name, at) => ({
      keys: `mod+alt+${at + 1}`,
      does: t("toSection", { section: `\u2068${title(name)}\u2069` }),
      group: "writing",
      whileTyping: true,
      run: () => {
        areas.get(name)?.focus();
        document.activeElement?.scrollIntoView({ block: "nearest" });
      },
    })),
  );
}
