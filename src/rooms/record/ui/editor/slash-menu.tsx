import type { Editor } from "@tiptap/core";
import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Icon } from "#web/kit/icon.tsx";
import { matchStretches } from "#web/kit/match.ts";
import type { SnippetReply } from "../../snippets/contract.ts";
import { type Choice, useChoices, useCombobox } from "./choices.ts";
import { useEditorState } from "./editor-state.ts";
import { MenuList } from "./menu-list.tsx";
import { closeMenu, soughtIn } from "./slash.ts";

interface SlashMenuProps {
  editor: Editor;
  snippets: readonly SnippetReply[];
  /** Takes the keys while it is open. */
  onKey: RefObject<(event: KeyboardEvent) => boolean>;
}

/** What can be put in, under the caret, as the word behind the slash narrows it. The text keeps the focus. */
export function SlashMenu({ editor, snippets, onKey }: SlashMenuProps) {
  const t = useT("writing");
  useEditorState(editor);
  const listId = useId();
  const sought = soughtIn(editor.state);
  const choices = useChoices(snippets).filter(({ label, detail }) =>
    [label, detail ?? ""].some((one) => matchStretches(one, sought?.query ?? "") !== null),
  );
  const [at, setAt] = useState(0);
  const query = sought?.query;
  useEffect(() => {
    if (query !== undefined) setAt(0);
  }, [query]);
  const isOpen = sought !== null && choices.length > 0;
  const chosen = choices[at] ?? choices[0];
  const choose = (choice: Choice) => {
    if (sought !== null) choice.run(editor, sought);
  };
  useLayoutEffect(() => {
    onKey.current = (event) => {
      if (!isOpen || event.isComposing) return false;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) setAt((at + step + choices.length) % choices.length);
      else if (event.key === "Escape") closeMenu(editor);
      else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && chosen) choose(chosen);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    };
    return () => {
      onKey.current = () => false;
    };
  });
  useCombobox(editor, isOpen ? { listId, chosenId: `${listId}-${chosen?.id}` } : null);
  const told = isOpen ? t("menuTold", { count: choices.length, chosen: chosen?.label ?? "" }) : "";
  return (
    <>
      <span className="visually-hidden" role="status">
        {told}
      </span>
      {isOpen && (
        <MenuList editor={editor} from={sought.from} listId={listId} label={t("menu")}>
          {choices.map((choice) => (
            <MenuOption
              key={choice.id}
              id={`${listId}-${choice.id}`}
              choice={choice}
              chosen={choice === chosen}
              onChoose={() => choose(choice)}
            />
          ))}
        </MenuList>
      )}
    </>
  );
}

interface MenuOptionProps {
  id: string;
  choice: Choice;
  chosen: boolean;
  onChoose: () => void;
}

/** The keys that reach it belong to the text, which keeps the focus and names it as its active descendant. */
function MenuOption({ id, choice: { icon, label, detail }, chosen, onChoose }: MenuOptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) option.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <div
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className="slash-option"
      onMouseDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <Icon of={icon} size="small" />
      <bdi>{label}</bdi>
      {detail && <bdi className="small muted">{detail}</bdi>}
    </div>
  );
}
