import type { Editor } from "@tiptap/core";
import { TextQuote } from "lucide-react";
import { useLayoutEffect } from "react";
import { useT } from "#web/i18n/t.ts";
import type { LucideIcon } from "#web/kit/icon.tsx";
import type { SnippetReply } from "../../snippets/contract.ts";
import { blocks } from "./acts.ts";
import { putIn, type Sought } from "./slash.ts";

/** Something that can be put in where a slash was typed. */
export interface Choice {
  id: string;
  icon: LucideIcon;
  label: string;
  detail?: string;
  run: (editor: Editor, range: Sought) => void;
}

export function useChoices(snippets: readonly SnippetReply[]): Choice[] {
  const t = useT("writing");
  const built = blocks.map(({ id, icon, run }) => ({
    id,
    icon,
    label: t(`acts.${id}`),
    run: (editor: Editor, { from, to }: Sought) => {
      editor.commands.deleteRange({ from, to });
      run(editor);
    },
  }));
  const own = snippets.map(({ id, name, abbreviation, text }) => ({
    id,
    icon: TextQuote,
    label: name,
    detail: abbreviation === "" ? undefined : `;${abbreviation}`,
    run: ({ state, view }: Editor, range: Sought) => view.dispatch(putIn(state.tr, range, text)),
  }));
  return [...built, ...own];
}

/** While the menu is open the text says which of its choices is meant. */
export function useCombobox({ view }: Editor, open: { listId: string; chosenId: string } | null): void {
  const listId = open?.listId;
  const chosenId = open?.chosenId;
  useLayoutEffect(() => {
    const { dom } = view;
    const wanted = {
      "aria-controls": listId,
      "aria-activedescendant": chosenId,
      "aria-haspopup": listId && "listbox",
      "aria-autocomplete": listId && "list",
    };
    for (const [name, value] of Object.entries(wanted))
      if (value === undefined) dom.removeAttribute(name);
      else dom.setAttribute(name, value);
  }, [view, listId, chosenId]);
}
