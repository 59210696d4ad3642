import { Editor } from "@tiptap/core";
import { readPieces } from "../../markdown/rules.ts";
import { carriedOver } from "../beside.ts";
import { contentFor, documentOf } from "./document.ts";
import { writingExtensions } from "./extensions.ts";
import { remember, textOf } from "./text.ts";
import { toldMark } from "./told.ts";

interface Made extends Omit<Parameters<typeof writingExtensions>[0], "placeholder"> {
  host: HTMLElement;
  text: string;
  placeholder: string;
  /** A hand changed the text. */
  onTyped: (text: string) => void;
  onFocus: () => void;
  onBlur: (to: EventTarget | null) => void;
}

/** An editor of one text. It tells what a hand changed, and never that it was opened, or that a text came from elsewhere. */
export function makeEditor({ host, text, onTyped, onFocus, onBlur, ...wanted }: Made): Editor {
  const pieces = readPieces(text);
  const editor = new Editor({
    element: host,
    injectCSS: false,
    content: contentFor(pieces),
    extensions: writingExtensions(wanted),
    editorProps: {
      attributes: { class: "prose note-prose note-editor" },
      scrollMargin: { top: 80, right: 0, bottom: 80, left: 0 },
      scrollThreshold: { top: 64, right: 0, bottom: 72, left: 0 },
    },
    onUpdate: ({ transaction, editor: { state } }) => {
      if (!transaction.getMeta(toldMark)) onTyped(textOf(state.doc));
    },
    onFocus,
    onBlur: ({ event }) => onBlur(event.relatedTarget),
  });
  remember(editor.state.doc, pieces);
  return editor;
}

/** Puts a text after what stands there, as one step that can be taken back. */
export function append({ state, view }: Editor, text: string): void {
  const whole = carriedOver(textOf(state.doc), text);
  const wanted = documentOf(state.schema, readPieces(whole));
  const from = state.doc.content.findDiffStart(wanted.content);
  if (from === null) return;
  const known = state.doc.content.findDiffEnd(wanted.content);
  const end = Math.max(from, known?.a ?? state.doc.content.size);
  const tr = state.tr.replace(from, end, wanted.slice(from, end + wanted.content.size - state.doc.content.size));
  view.dispatch(tr.doc.eq(wanted) ? tr : state.tr.replaceWith(0, state.doc.content.size, wanted.content));
}
