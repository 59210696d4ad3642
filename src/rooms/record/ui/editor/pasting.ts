import { type Editor, Extension } from "@tiptap/core";
import type { Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { sectionLimit } from "../area.ts";
import { plainSlice, sliceOf } from "./slices.ts";
import { textOf } from "./text.ts";

/** What is to be said about a paste, with how many characters were left out. */
export type Pasted = { said: "plain" } | { said: "cut"; left: number } | null;

/** Beyond this, formatting is not worth the time a browser needs to read it. */
const longestHtml = 400_000;

/**
 * What is pasted: its words, and of its formatting what a section can hold. Scripts, styles and pictures are nothing here. Very
 * much of it comes as plain text, and no more than the section can take, which is said; what stands in it is never touched.
 */
export const Pasting = Extension.create<{ onPasted: (pasted: Pasted) => void }>({
  name: "pasting",
  addOptions: () => ({ onPasted: () => {} }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        props: {
          handleDOMEvents: { paste: (_, event) => pasteMuch(editor, event, options.onPasted) },
          clipboardTextParser: (text, _, plain, view) => textSlice(text, plain, view),
          handlePaste: (view, _, slice) => {
            const text = slice.content.textBetween(0, slice.content.size, "\n\n", "\n");
            if (!isTooMuch(view, text.length)) return false;
            insertPlain(editor, text, options.onPasted);
            return true;
          },
        },
      }),
    ];
  },
});

function pasteMuch(editor: Editor, event: ClipboardEvent, onPasted: (pasted: Pasted) => void): boolean {
  onPasted(null);
  const data = event.clipboardData;
  if (data === null) return false;
  const { types } = data;
  if (types.includes("Files") && !types.includes("text/plain")) return true; // a file is for the attachments
  const html = data.getData("text/html");
  const text = data.getData("text/plain");
  if (html.length <= longestHtml && text.length <= sectionLimit) return false;
  event.preventDefault();
  insertPlain(editor, text || wordsIn(html), onPasted);
  return true;
}

/** The words of HTML, read where nothing of it can run or be fetched. */
function wordsIn(html: string): string {
  const page = new DOMParser().parseFromString(html.slice(0, 4 * longestHtml), "text/html");
  for (const element of page.querySelectorAll("script, style, template, noscript, title")) element.remove();
  for (const element of page.querySelectorAll("p, div, li, tr, br, h1, h2, h3, h4, h5, h6")) element.append("\n");
  return (page.body.textContent ?? "").replace(/\n{3,}/g, "\n\n").trim();
}

function roomIn({ state }: Pick<EditorView, "state">): number {
  const { from, to } = state.selection;
  return sectionLimit - textOf(state.doc).length + state.doc.textBetween(from, to, "\n\n", "\n").length;
}

const isTooMuch = (view: EditorView, length: number): boolean => length > roomIn(view);

function insertPlain(editor: Editor, text: string, onPasted: (pasted: Pasted) => void): void {
  const { view } = editor;
  // Each line's end may take two signs, and a sign that could be a mark another.
  const signs = (part: string) => part.length + (part.match(/[\n\\*_~=[\]<`|#]/g)?.length ?? 0);
  const all = text.replace(/\r\n?/g, "\n");
  let most = Math.max(0, roomIn(view));
  let taken = all.slice(0, most);
  while (taken !== "" && signs(taken) > roomIn(view)) {
    most = Math.floor(most * 0.9);
    taken = all.slice(0, most);
  }
  const whole = taken.toWellFormed() === taken ? taken : taken.slice(0, -1);
  if (whole !== "") {
    const slice = textSlice(whole, true, view);
    view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta("paste", true));
  }
  onPasted(whole.length < all.length ? { said: "cut", left: all.length - whole.length } : { said: "plain" });
}

/** Plain text is read as Markdown, which it may have been; asked for as plain, it is lines and nothing else. */
const textSlice = (text: string, plain: boolean, { state }: EditorView): Slice =>
  plain ? plainSlice(state.schema, text) : sliceOf(state.schema, text);
