import type { JSONContent } from "@tiptap/core";
import type { Node, Schema } from "@tiptap/pm/model";
import type { Inline } from "../../markdown/inline/rules.ts";
import { type Block, deepest, type Item, type List, type Piece } from "../../markdown/rules.ts";
import { linesOf } from "../../markdown/runs/rules.ts";
import { edged, isSaid, lineBroken, markNames, oneLine, paragraphsOf, runsOf } from "./said.ts";

/** Blocks as a document of the editor. A section without a word is one empty paragraph. */
export function contentFor(pieces: readonly Piece[]): JSONContent {
  const content = pieces.map(({ block }) => contentOf(block));
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

export const documentOf = (schema: Schema, pieces: readonly Piece[]): Node => schema.nodeFromJSON(contentFor(pieces));

function contentOf(block: Block): JSONContent {
  switch (block.kind) {
    case "rule":
      return { type: "horizontalRule" };
    case "heading":
      return { type: "heading", attrs: { level: block.level }, content: inlineContent(block.parts) };
    case "quote":
      return { type: "blockquote", content: block.paragraphs.map(paragraph) };
    case "table":
      return { type: "table", content: block.rows.map(rowContent) };
    case "list":
      return listContent(block);
    case "paragraph":
      return paragraph(block.parts);
  }
}

const paragraph = (parts: readonly Inline[]): JSONContent => ({ type: "paragraph", content: inlineContent(parts) });

function rowContent(cells: readonly Inline[][], row: number): JSONContent {
  const type = row === 0 ? "tableHeader" : "tableCell";
  return { type: "tableRow", content: cells.map((parts) => ({ type, content: [paragraph(parts)] })) };
}

function listContent({ of, start, items }: List): JSONContent {
  const item = ({ checked, parts, lists }: Item): JSONContent => ({
    type: of === "task" ? "taskItem" : "listItem",
    ...(of === "task" && { attrs: { checked } }),
    content: [paragraph(parts), ...lists.map(listContent)],
  });
  const type = { bullet: "bulletList", number: "orderedList", task: "taskList" }[of];
  return { type, ...(of === "number" && { attrs: { start } }), content: items.map(item) };
}

function inlineContent(parts: readonly Inline[], marks: JSONContent["marks"] = []): JSONContent[] {
  return parts.flatMap((part): JSONContent[] => {
    if (part.kind === "break") return [{ type: "hardBreak" }];
    if (part.kind === "text") return [{ type: "text", text: part.text, marks }];
    const mark =
      part.kind === "link" ? { type: "link", attrs: { href: part.href } } : { type: markNames[part.kind] as string };
    return inlineContent(part.parts, [...marks, mark]);
  });
}

/** What a block of the document is in Markdown: nothing when it is empty, several when blank lines divide it. */
export function blocksOf(node: Node): Block[] {
  switch (node.type.name) {
    case "horizontalRule":
      return [{ kind: "rule" }];
    case "heading": {
      const [parts] = linesOf(runsOf(node, " ").map(oneLine));
      return isSaid(parts) ? [{ kind: "heading", level: node.attrs.level === 1 ? 1 : 2, parts: edged(parts) }] : [];
    }
    case "blockquote": {
      const paragraphs = children(node).flatMap((child) => paragraphsOf(child));
      return [{ kind: "quote", paragraphs: paragraphs.length > 0 ? paragraphs : [[]] }];
    }
    case "table":
      return [
        { kind: "table", rows: children(node).map((row) => children(row).map((cell) => lineBroken(cell, true))) },
      ];
    case "bulletList":
    case "orderedList":
    case "taskList":
      return [listOf(node, 1)];
    default:
      return paragraphsOf(node).map((parts) => ({ kind: "paragraph", parts }));
  }
}

const children = (node: Node): Node[] => [...node.content.content];

function listOf(node: Node, depth: number): List {
  const of = node.type.name === "taskList" ? "task" : node.type.name === "orderedList" ? "number" : "bullet";
  const start = of === "number" ? Number(node.attrs.start ?? 1) : 0;
  return { kind: "list", of, start, items: children(node).flatMap((item) => itemsOf(item, depth)) };
}

/** Deeper than can be written, what is within an item stands after it. */
function itemsOf(node: Node, depth: number): Item[] {
  const [said, ...lists] = children(node);
  const inner = lists.map((list) => listOf(list, depth + 1));
  const item = { checked: node.attrs.checked === true, parts: said ? lineBroken(said, true) : [] };
  if (depth >= deepest) return [{ ...item, lists: [] }, ...inner.flatMap(({ items }) => items)];
  return [{ ...item, lists: inner }];
}
