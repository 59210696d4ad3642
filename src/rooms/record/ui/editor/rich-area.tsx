import { useQuery } from "@tanstack/react-query";
import type { Editor } from "@tiptap/core";
import { type RefObject, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import type { SnippetReply } from "../../snippets/contract.ts";
import type { AreaProps } from "../area.ts";
import { snippetsQuery } from "../snippets/queries.ts";
import { useAttributes } from "./attributes.ts";
import { FormatBar, isInBar } from "./format-bar.tsx";
import { useListedKeys } from "./listed-keys.ts";
import { append, makeEditor } from "./making.ts";
import type { Pasted } from "./pasting.ts";
import { SlashMenu } from "./slash-menu.tsx";
import { textOf } from "./text.ts";
import { takeIn, whenComposed } from "./told.ts";
import "./editor.css";

interface RichAreaProps extends AreaProps {
  /** The plain text it takes the place of had the focus. */
  takesFocus: boolean;
}

/** A section with headings, lists, tables and marks. Opening it writes nothing. */
export function RichArea(props: RichAreaProps) {
  const { value, ref } = props;
  const t = useT("writing");
  const format = useFormat();
  const host = useRef<HTMLDivElement>(null);
  const [within, setWithin] = useState(false);
  const [pasted, setPasted] = useState<Pasted>(null);
  const made = useRef<Editor | null>(null);
  const { data: snippets = none } = useQuery({ ...snippetsQuery, enabled: within });
  const onKey = useRef((_: KeyboardEvent): boolean => false);
  const editor = useEditor({ host, made, onKey, setWithin, setPasted }, props, snippets);
  useAttributes(editor, props, t("barHint"));
  useListedKeys();
  useImperativeHandle(ref, () => ({
    focus: () => made.current?.view.focus(),
    append: (text) => {
      if (made.current === null) return false;
      append(made.current, text);
      made.current.commands.focus("end");
      return true;
    },
  }));
  const left = () => {
    setWithin(false);
    props.onBlur?.();
  };
  return (
    <>
      <div ref={host} data-value={value === "" ? "" : undefined} />
      {pasted !== null && (
        <p className="small muted" role="status">
          {pasted.said === "plain" ? t("pastedPlain") : t("pastedCut", { left: format.number(pasted.left) })}
        </p>
      )}
      {editor !== null && within && (
        <>
          <SlashMenu editor={editor} snippets={snippets} onKey={onKey} />
          <FormatBar editor={editor} onLeave={left} />
        </>
      )}
    </>
  );
}

const none: readonly SnippetReply[] = [];

interface Around {
  host: RefObject<HTMLDivElement | null>;
  made: RefObject<Editor | null>;
  onKey: RefObject<(event: KeyboardEvent) => boolean>;
  setWithin: (within: boolean) => void;
  setPasted: (pasted: Pasted) => void;
}

/** What an abbreviation stands for; the member's own word comes before a colleague's. */
function spelledOut(snippets: readonly SnippetReply[], abbreviation: string): string | undefined {
  const meant = snippets.filter((one) => one.abbreviation.toLowerCase() === abbreviation.toLowerCase());
  return (meant.find(({ own }) => own) ?? meant[0])?.text;
}

/** The editor of a section, as long as the section is there. What comes from elsewhere is taken in without being told again. */
function useEditor(
  { host, made, onKey, setWithin, setPasted }: Around,
  props: RichAreaProps,
  snippets: readonly SnippetReply[],
): Editor | null {
  const t = useT("writing");
  const [editor, setEditor] = useState<Editor | null>(null);
  const said = useRef(props.value);
  const isAwaited = useRef(false);
  const current = useRef({ ...props, t, snippets });
  useLayoutEffect(() => {
    current.current = { ...props, t, snippets };
  });
  useLayoutEffect(() => {
    if (host.current === null) return;
    const { value, placeholder, takesFocus } = current.current;
    said.current = value;
    const one = makeEditor({
      host: host.current,
      text: value,
      placeholder,
      task: (about) => current.current.t("task", { about }),
      onPasted: setPasted,
      onMenuKey: (event) => onKey.current(event),
      spelledOut: (abbreviation) => spelledOut(current.current.snippets, abbreviation),
      toBar: () => document.querySelector<HTMLElement>(".format-bar button")?.focus(),
      onTyped: (text) => {
        // Of a word that is composed while another text waits to be taken in, nothing is told before it is whole.
        if (text === said.current || isAwaited.current) return;
        said.current = text;
        current.current.onChange(text);
      },
      onFocus: () => {
        setWithin(true);
        current.current.onFocus?.();
      },
      onBlur: (to) => {
        if (isInBar(to)) return;
        setWithin(false);
        current.current.onBlur?.();
      },
    });
    made.current = one;
    setEditor(one);
    if (takesFocus) one.view.focus();
    return () => {
      made.current = null;
      one.destroy();
    };
  }, [host, made, onKey, setWithin, setPasted]);
  const { value } = props;
  // At once, before the next key: one that came between would be typed into a text that is no more.
  useLayoutEffect(() => {
    if (editor === null || value === said.current || isAwaited.current) return;
    const take = () => {
      said.current = current.current.value;
      takeIn(editor, said.current);
    };
    if (!editor.view.composing) return take();
    isAwaited.current = true;
    whenComposed(editor, () => {
      isAwaited.current = false;
      if (editor.isDestroyed) return;
      const [text, over] = [textOf(editor.state.doc), said.current];
      said.current = text;
      if (text !== over) flushSync(() => current.current.onChange(text, over));
      if (current.current.value !== said.current) take();
    });
  }, [editor, value]);
  return editor;
}
