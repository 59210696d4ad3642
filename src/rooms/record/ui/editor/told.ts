import type { Editor } from "@tiptap/core";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { type EditorState, Selection, type Transaction } from "@tiptap/pm/state";
import { readPieces } from "../../markdown/rules.ts";
import { isBlank, standing } from "../merging/sequence.ts";
import { documentOf } from "./document.ts";
import { remember } from "./text.ts";

/** What marks a change that came from elsewhere: nobody here made it, so it is neither saved nor undone. */
export const toldMark = "told";

/** Takes in a text that was changed elsewhere, touching only what differs: caret, selection and what can be undone stay. */
export function takeIn({ state, view }: Editor, text: string): void {
  const pieces = readPieces(text);
  const told = taking(state, documentOf(state.schema, pieces));
  if (told) view.dispatch(told.setMeta(toldMark, true).setMeta("addToHistory", false));
  remember(view.state.doc, pieces);
}

/** What makes the document the wanted one; null when it is. Whoever is in the middle of a word stays in it. */
export function taking({ doc, selection, tr }: EditorState, wanted: Node): Transaction | null {
  const from = doc.content.findDiffStart(wanted.content);
  if (from === null) return null;
  const end = doc.content.findDiffEnd(wanted.content) ?? { a: doc.content.size, b: wanted.content.size };
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  const put = wanted.slice(from, end.b + overlap);
  tr.replace(from, end.a + overlap, put);
  if (!tr.doc.eq(wanted)) tr.replaceWith(0, tr.doc.content.size, wanted.content);
  const { $head, empty, head } = selection;
  // Where a word is about to begin, it begins behind what was put in there.
  const isBehind = head === from && put.content.firstChild?.isInline === true && betweenWords($head);
  const at = empty && !isBehind ? placeIn(doc, head, tr.doc) : null;
  if (at !== null) tr.setSelection(Selection.near(tr.doc.resolve(at), -1));
  // The blank at which a word was about to begin is not always said by the text, and must not stick to what stands there now.
  return empty && betweenWords($head) && !betweenWords(tr.selection.$head) ? tr.insertText(" ") : tr;
}

const betweenWords = ({ parent, parentOffset }: ResolvedPos): boolean =>
  /(^|\s)$/.test(parent.textBetween(0, parentOffset, undefined, " "));

/** Where the word that a caret is in stands in another document; null when it is not there. */
function placeIn(doc: Node, caret: number, other: Node): number | null {
  const [here, there] = [wordsOf(doc), wordsOf(other)];
  const nth = here.findLastIndex(({ at, text }) => at < caret && caret <= at + text.length);
  const found = standing(here.map(textIn), there.map(textIn));
  const same = there[found[nth] ?? -1];
  if (same !== undefined) return same.at + caret - (here[nth] as Word).at;
  // Behind a blank that is gone it stays behind the word before it.
  const before = nth > 0 && isBlank((here[nth] as Word).text) ? there[found[nth - 1] ?? -1] : undefined;
  return before === undefined ? null : before.at + before.text.length;
}

/** A word, a blank or the beginning of a block, and where it stands. */
interface Word {
  readonly text: string;
  readonly at: number;
}
const textIn = ({ text }: Word): string => text;

function wordsOf(doc: Node): Word[] {
  const words: Word[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock) words.push({ text: "\n", at: pos });
    for (const { 0: text, index } of node.text?.matchAll(/\s+|\S+/g) ?? []) words.push({ text, at: pos + index });
  });
  return words;
}

/** Does it when the word that is being composed is whole. */
export function whenComposed({ view }: Editor, run: () => void): void {
  view.dom.addEventListener("compositionend", () => setTimeout(run), { once: true });
}
