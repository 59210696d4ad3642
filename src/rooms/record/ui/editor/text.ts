import type { Node, Schema } from "@tiptap/pm/model";
import { type Piece, readPieces } from "../../markdown/rules.ts";
import { writeMarkdown } from "../../markdown/writing/rules.ts";
import { blocksOf, documentOf } from "./document.ts";

/** How a block stood in the text it was read from, and after which other. */
interface Source {
  text: string;
  gap: string;
  after: Node | null;
}

/** Nodes never change: one that is still there is as it was read, and is written as it was, sign by sign. */
const sources = new WeakMap<Node, Source>();
const written = new WeakMap<Node, string>();

/** A section's text as a document. */
export function read(schema: Schema, text: string): Node {
  const pieces = readPieces(text);
  const doc = documentOf(schema, pieces);
  remember(doc, pieces);
  return doc;
}

/** Remembers how the blocks of a document stood in the text it says. */
export function remember(doc: Node, pieces: readonly Piece[]): void {
  let after: Node | null = null;
  for (const [at, { source, gap }] of pieces.entries()) {
    const node = doc.maybeChild(at);
    if (node === null) return;
    sources.set(node, { text: source, gap, after });
    after = node;
  }
}

/** The document as Markdown. What nobody touched stays as it was typed. */
export function textOf(doc: Node): string {
  let text = "";
  let after: Node | null = null;
  for (const node of doc.content.content) {
    const known = sources.get(node);
    // A list that begins with a blank would come to stand within one that is put before it.
    const strays = known !== undefined && known.after !== after && /^\s/.test(known.text);
    const source = strays ? undefined : known;
    const said = source?.text ?? writtenOf(node);
    if (said === "") continue;
    const first = text === "" ? "" : "\n\n";
    text += (source?.after === after ? source.gap : first) + said;
    after = node;
  }
  return text;
}

function writtenOf(node: Node): string {
  const known = written.get(node);
  if (known !== undefined) return known;
  const text = writeMarkdown(blocksOf(node));
  written.set(node, text);
  return text;
}
