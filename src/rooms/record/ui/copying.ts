import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toasts.ts";
import type { SectionName } from "../contract.ts";
import type { WritingArea } from "./area.ts";
import { carriedOver } from "./beside.ts";
import type { Keeper } from "./keeping/keeper.ts";
import type { Kept } from "./keeping/kept.ts";
import { useSectionWords } from "./section-words.ts";

/** Puts what was said before after what stands now, and takes it back as long as nothing was written since. */
export function useCopying(keeper: Keeper, kept: Kept, areas: Map<SectionName, WritingArea>) {
  const t = useT("writing");
  const { title } = useSectionWords(kept.form);
  const textOf = (name: SectionName) => keeper.snapshot().sections[name] ?? "";
  return (name: SectionName, former: string) => {
    const before = textOf(name);
    if (!areas.get(name)?.append(former)) keeper.type(name, carriedOver(before, former));
    const after = textOf(name);
    const undo = () => {
      if (textOf(name) === after) keeper.type(name, before);
      else toast.show({ text: t("copiedStays") });
    };
    toast.show({ text: t("copied", { section: title(name) }), undo });
  };
}
