import { type Editor, Extension, InputRule } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { sliceOf } from "./slices.ts";

/** A word that was begun with "/", and where it stands. */
export interface Sought {
  from: number;
  to: number;
  query: string;
}

interface Slashing {
  sought: Sought | null;
  /** Closed by Esc: it stays closed until another is begun. */
  closed: number | null;
}

const key = new PluginKey<Slashing>("slash");

export const soughtIn = (state: EditorState): Sought | null => {
  const { sought, closed } = key.getState(state) ?? { sought: null, closed: null };
  return sought === null || sought.from === closed ? null : sought;
};

export const closeMenu = ({ state, view }: Editor): void => view.dispatch(state.tr.setMeta(key, "close"));

interface SlashOptions {
  /** Whether the menu took the key for its own. */
  onKey: (event: KeyboardEvent) => boolean;
  /** The text an abbreviation stands for. */
  spelledOut: (abbreviation: string) => string | undefined;
}

/** "/" offers what can be put in, ";abbreviation" becomes what it stands for. */
export const Slash = Extension.create<SlashOptions>({
  name: "slash",
  priority: 1_000,
  addOptions: () => ({ onKey: () => false, spelledOut: () => undefined }),
  addProseMirrorPlugins() {
    const { options } = this;
    return [
      new Plugin<Slashing>({
        key,
        state: { init: () => ({ sought: null, closed: null }), apply: slashing },
        props: { handleKeyDown: (view, event) => soughtIn(view.state) !== null && options.onKey(event) },
      }),
    ];
  },
  addInputRules() {
    const { options } = this;
    return [
      new InputRule({
        find: /(?:^|\s);([\p{L}\p{M}\p{N}_-]{1,20})\s$/u,
        handler: ({ state, range, match }) => {
          const [whole, abbreviation = ""] = match;
          const text = options.spelledOut(abbreviation);
          if (text === undefined) return null;
          const from = range.from + whole.indexOf(";");
          putIn(state.tr, { from, to: range.to }, whole.endsWith(" ") && !/\s$/.test(text) ? `${text} ` : text);
        },
      }),
    ];
  },
});

/** Puts a text in the place of what was typed, as a step of its own: taken back, what was typed stands there again. */
export function putIn(tr: Transaction, { from, to }: { from: number; to: number }, text: string): Transaction {
  closeHistory(tr);
  tr.setSelection(TextSelection.create(tr.doc, from, to));
  return tr.replaceSelection(sliceOf(tr.doc.type.schema, text)).scrollIntoView();
}

function slashing(tr: Transaction, before: Slashing): Slashing {
  const sought = soughtBy(tr);
  if (tr.getMeta(key) === "close") return { sought, closed: sought?.from ?? null };
  // Only what is typed begins a search: a caret that is put behind an old slash does not.
  if (!tr.docChanged && before.sought === null) return before;
  return { sought, closed: sought?.from === before.closed ? before.closed : null };
}

function soughtBy({ selection }: Transaction): Sought | null {
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const { $from } = selection;
  const text = $from.parent.textBetween(0, $from.parentOffset, undefined, "\uFFFC");
  const query = /(?:^|\s|\uFFFC)\/([\p{L}\p{M}\p{N}_-]{0,24})$/u.exec(text)?.[1];
  return query === undefined ? null : { from: $from.pos - query.length - 1, to: $from.pos, query };
}
