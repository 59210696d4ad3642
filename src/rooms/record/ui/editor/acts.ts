import type { Editor } from "@tiptap/core";
import {
  Bold,
  Heading1,
  Heading2,
  Highlighter,
  Italic,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Quote,
  Redo2,
  Strikethrough,
  Table,
  Undo2,
} from "lucide-react";
import type { Messages } from "#web/i18n/catalogue.ts";

import { inList, inTable, turning } from "./acts-within.ts";

/** One thing that can be done to the text where the caret stands. */
export interface Act {
  id: keyof Messages["writing"]["acts"];
  icon: LucideIcon;
  /** Its shortcut, as `aria-keyshortcuts` and the title say it. */
  keys?: readonly string[];
  /** Mirrored where the text runs from right to left. */
  flip?: boolean;
  run: (editor: Editor) => boolean;
  /** Whether it is so already, where it can be on or off. */
  isOn?: (editor: Editor) => boolean;
}

const marks: readonly Act[] = [
  {
    id: "bold",
    icon: Bold,
    keys: ["Mod", "B"],
    run: (editor) => editor.chain().focus().toggleBold().run(),
    isOn: (editor) => editor.isActive("bold"),
  },
  {
    id: "italic",
    icon: Italic,
    keys: ["Mod", "I"],
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    isOn: (editor) => editor.isActive("italic"),
  },
  {
    id: "strike",
    icon: Strikethrough,
    keys: ["Mod", "Shift", "S"],
    run: (editor) => editor.chain().focus().toggleStrike().run(),
    isOn: (editor) => editor.isActive("strike"),
  },
  {
    id: "highlight",
    icon: Highlighter,
    keys: ["Mod", "Shift", "H"],
    run: (editor) => editor.chain().focus().toggleHighlight().run(),
    isOn: (editor) => editor.isActive("highlight"),
  },
];

const heading = (level: 1 | 2): Act => ({
  id: level === 1 ? "heading" : "subheading",
  icon: level === 1 ? Heading1 : Heading2,
  run: (editor) => editor.chain().focus().toggleNode("heading", "paragraph", { level }).run(),
  isOn: (editor) => editor.isActive("heading", { level }),
});

export const blocks: readonly Act[] = [
  heading(1),
  heading(2),
  {
    id: "bullets",
    icon: List,
    keys: ["Mod", "Shift", "8"],
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    isOn: (editor) => editor.isActive("bulletList"),
  },
  {
    id: "numbers",
    icon: ListOrdered,
    keys: ["Mod", "Shift", "7"],
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    isOn: (editor) => editor.isActive("orderedList"),
  },
  {
    id: "tasks",
    icon: ListChecks,
    keys: ["Mod", "Shift", "9"],
    run: (editor) => editor.chain().focus().toggleTaskList().run(),
    isOn: (editor) => editor.isActive("taskList"),
  },
  {
    id: "quote",
    icon: Quote,
    run: (editor) => editor.chain().focus().toggleWrap("blockquote").run(),
    isOn: (editor) => editor.isActive("blockquote"),
  },
  {
    id: "table",
    icon: Table,
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run(),
  },
];

const back: readonly Act[] = [
  { id: "undo", icon: Undo2, flip: true, keys: ["Mod", "Z"], run: (editor) => editor.chain().focus().undo().run() },
  {
    id: "redo",
    icon: Redo2,
    flip: true,
    keys: ["Mod", "Shift", "Z"],
    run: (editor) => editor.chain().focus().redo().run(),
  },
];

/** Those with a key that works wherever the caret stands, for the list of keys. */
export const keyedActs: readonly Act[] = [...marks, ...blocks].filter(({ keys }) => keys !== undefined);

/** What the bar offers where the caret stands, in groups. */
export function actsFor(editor: Editor): readonly (readonly Act[])[] {
  if (editor.isActive("table")) return [marks, inTable, back];
  if (editor.isActive("taskItem")) return [marks, blocks.slice(0, 5), [turning, ...inList], back];
  if (editor.isActive("listItem")) return [marks, blocks.slice(0, 5), inList, back];
  return [marks, blocks, back];
}
