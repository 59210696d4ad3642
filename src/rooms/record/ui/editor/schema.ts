import {
  type Editor,
  type Extensions,
  mergeAttributes,
  Node,
  textblockTypeInputRule,
  wrappingInputRule,
} from "@tiptap/core";
import { Highlight } from "@tiptap/extension-highlight";
import { BulletList, ListItem, OrderedList, TaskItem, TaskList } from "@tiptap/extension-list";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import type { NodeView } from "@tiptap/pm/view";
import { StarterKit } from "@tiptap/starter-kit";
import { allowedHref } from "../../markdown/inline/rules.ts";

const itemContent = "paragraph (bulletList | orderedList | taskList)*";

/** Two levels, beneath the page's h1 and the section's h2. */
const Heading = Node.create({
  name: "heading",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level < 2 ? 1 : 2 } })),
  renderHTML({ node, HTMLAttributes }) {
    return [node.attrs.level === 1 ? "h3" : "h4", mergeAttributes(HTMLAttributes, { class: "note-heading" }), 0];
  },
  addInputRules() {
    const getAttributes = ([, signs = ""]: RegExpMatchArray) => ({ level: signs.length === 1 ? 1 : 2 });
    return [textblockTypeInputRule({ find: /^(#{1,3})\s$/, type: this.type, getAttributes })];
  },
});

const Quote = Node.create({
  name: "blockquote",
  group: "block",
  content: "paragraph+",
  defining: true,
  parseHTML: () => [{ tag: "blockquote" }],
  renderHTML: ({ HTMLAttributes }) => ["blockquote", HTMLAttributes, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
});

/** Tab leads on to the next section, so items are moved by other keys. */
const Item = ListItem.extend({
  content: itemContent,
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      "Mod-]": () => this.editor.commands.sinkListItem(this.name),
      "Mod-[": () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** Its box is pressed, or turned by keys where the caret is: it is no stop on the way to the next section. */
const Task = TaskItem.extend({
  content: itemContent,
  addNodeView() {
    const draw = this.parent?.();
    return (props) => {
      const view = draw?.(props) as NodeView;
      view.dom.querySelector("input")?.setAttribute("tabindex", "-1");
      return view;
    };
  },
  addKeyboardShortcuts() {
    return {
      "Alt-Enter": () => this.editor.isActive(this.name) && turnTask(this.editor),
      Enter: () => this.editor.commands.splitListItem(this.name),
      "Mod-]": () => this.editor.commands.sinkListItem(this.name),
      "Mod-[": () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** Tab goes from cell to cell, and from the last one out; a line in a cell breaks. */
const Grid = Table.extend({
  renderHTML: ({ HTMLAttributes }) => ["table", HTMLAttributes, ["tbody", 0]],
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      Tab: () => this.editor.commands.goToNextCell(),
      "Shift-Tab": () => this.editor.commands.goToPreviousCell(),
      Enter: () => this.editor.isActive("table") && this.editor.commands.setHardBreak(),
    };
  },
});

/** What was to do is done, or is to do again. */
export const turnTask = (editor: Editor): boolean =>
  editor.commands.updateAttributes("taskItem", { checked: editor.getAttributes("taskItem").checked !== true });

const plainCell = { content: "paragraph" };

/** What a section can hold: exactly what its Markdown can say, so that no document is lost in writing it. */
export function schemaExtensions(words: { task: (text: string) => string }): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      bulletList: false,
      code: false,
      codeBlock: false,
      heading: false,
      listItem: false,
      orderedList: false,
      trailingNode: false,
      underline: false,
      link: {
        openOnClick: false,
        defaultProtocol: "https",
        isAllowedUri: (url) => allowedHref.test(url),
        HTMLAttributes: { rel: "noopener noreferrer nofollow", target: null, class: "link" },
      },
    }),
    Heading,
    Quote,
    BulletList,
    OrderedList,
    TaskList,
    Item,
    Task.configure({ nested: true, a11y: { checkboxLabel: (node) => words.task(node.firstChild?.textContent ?? "") } }),
    Grid,
    TableRow,
    TableHeader.extend(plainCell),
    TableCell.extend(plainCell),
    Highlight,
  ];
}
