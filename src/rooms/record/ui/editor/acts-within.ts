import type { Editor } from "@tiptap/core";
import { IndentDecrease, IndentIncrease, Rows3, SquareCheck, TableColumnsSplit, Trash2 } from "lucide-react";
import type { Act } from "./acts.ts";
import { turnTask } from "./schema.ts";

const itemOf = (editor: Editor): string => (editor.isActive("taskItem") ? "taskItem" : "listItem");

/** What can be done within a list. */
export const inList: readonly Act[] = [
  {
    id: "indent",
    icon: IndentIncrease,
    flip: true,
    keys: ["Mod", "]"],
    run: (editor) => editor.chain().focus().sinkListItem(itemOf(editor)).run(),
  },
  {
    id: "outdent",
    icon: IndentDecrease,
    flip: true,
    keys: ["Mod", "["],
    run: (editor) => editor.chain().focus().liftListItem(itemOf(editor)).run(),
  },
];

/** What was to do is done. */
export const turning: Act = {
  id: "turn",
  icon: SquareCheck,
  keys: ["Alt", "Enter"],
  run: (editor) => {
    editor.commands.focus();
    return turnTask(editor);
  },
  isOn: (editor) => editor.getAttributes("taskItem").checked === true,
};

/** What can be done within a table. */
export const inTable: readonly Act[] = [
  { id: "addRow", icon: Rows3, run: (editor) => editor.chain().focus().addRowAfter().run() },
  { id: "addColumn", icon: TableColumnsSplit, run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { id: "removeRow", icon: Rows3, run: (editor) => editor.chain().focus().deleteRow().run() },
  { id: "removeColumn", icon: TableColumnsSplit, run: (editor) => editor.chain().focus().deleteColumn().run() },
  { id: "removeTable", icon: Trash2, run: (editor) => editor.chain().focus().deleteTable().run() },
];
