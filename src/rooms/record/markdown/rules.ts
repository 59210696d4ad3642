import { type Inline, readInline } from "./inline/rules.ts";

/** What stands by itself in a section. */
export type Block =
  | { kind: "paragraph"; parts: Inline[] }
  | { kind: "heading"; level: 1 | 2; parts: Inline[] }
  | { kind: "quote"; paragraphs: Inline[][] }
  | { kind: "table"; rows: Inline[][][] }
  | { kind: "rule" }
  | List;

export interface List {
  kind: "list";
  of: "bullet" | "number" | "task";
  /** The number of its first item. */
  start: number;
  items: Item[];
}

export interface Item {
  checked: boolean;
  parts: Inline[];
  lists: List[];
}

/** A block with the text it was read from, and the blank that stood before it. */
export interface Piece {
  block: Block;
  gap: string;
  source: string;
}

/**
 * The Markdown that therapists write: paragraphs, headings, quotations, lists, checklists, tables and emphasis. A line break
 * that was typed is a line break that is read. Whatever is not understood, HTML among it, stays as it was typed: nothing is lost.
 */
export const readMarkdown = (text: string): Block[] => readPieces(text).map(({ block }) => block);

export function readPieces(text: string): Piece[] {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const pieces: Piece[] = [];
  let done = 0;
  let at = 0;
  while (at < lines.length) {
    const line = readLine(lines, at);
    if (line === null) {
      at++;
      continue;
    }
    const end = endOf(lines, at, line);
    const source = lines.slice(at, end).join("\n");
    const gap = done === at ? "" : `${lines.slice(done, at).join("\n")}\n`;
    pieces.push({ block: blockOf(lines.slice(at, end), line), gap: (pieces.length > 0 ? "\n" : "") + gap, source });
    at = done = end;
  }
  return pieces;
}

export interface Line {
  kind: "paragraph" | "quote" | "heading" | "item" | "rule" | "table";
  of: List["of"];
  indent: number;
  /** The level of a heading, or the number of an item. */
  count: number;
  checked: boolean;
  text: string;
}

/** Null for a blank line. What a line is can depend on the one after it: a table has its rule there. */
export function readLine(lines: readonly string[], at: number): Line | null {
  const line = lines[at] ?? "";
  if (line.trim() === "") return null;
  const plain: Line = { kind: "paragraph", of: "bullet", indent: 0, count: 0, checked: false, text: line };
  if (/^ {0,3}([-*_])(?: *\1){2,} *$/.test(line)) return { ...plain, kind: "rule" };
  const heading = /^ {0,3}(#{1,6}) +(\S.*)$/.exec(line);
  if (heading)
    return { ...plain, kind: "heading", count: heading[1]?.length ?? 1, text: withoutTail(heading[2] ?? "") };
  const item = /^(\s*)(?:[-*+•]|(\d{1,9})[.)])\s+(?:\[([ xX])\](?:\s+|$))?(.*)$/.exec(line);
  if (item) {
    const [, blank = "", number, box, text = ""] = item;
    const of = number !== undefined ? "number" : box === undefined ? "bullet" : "task";
    // A box before a number is text.
    const whole = number !== undefined && box !== undefined ? `[${box}] ${text}` : text;
    const indent = blank.replaceAll("\t", "    ").length;
    return {
      ...plain,
      kind: "item",
      of,
      indent,
      count: Number(number ?? 0),
      checked: /x/i.test(box ?? ""),
      text: whole,
    };
  }
  const quote = /^ {0,3}> ?(.*)$/.exec(line);
  if (quote) return { ...plain, kind: "quote", text: quote[1] ?? "" };
  const width = cellsOf(line).length;
  const isHead = width > 0 && isTableRule(lines[at + 1] ?? "") && cellsOf(lines[at + 1] ?? "").length === width;
  return isHead ? { ...plain, kind: "table" } : plain;
}

/** Trailing signs of a heading are ornament. */
export const withoutTail = (text: string): string => text.trimEnd().replace(/(?<! ) +#+$/, "");

/** The line under the head of a table. */
export function isTableRule(line: string): boolean {
  const cells = cellsOf(line);
  return cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell));
}

/** The cells of a row; none when no bar divides it. */
export function cellsOf(line: string): string[] {
  if (!line.includes("|")) return [];
  const stretches: readonly string[] = line.trim().match(/(?:\\.|[^|\\])+|\||\\$/g) ?? [];
  if (!stretches.includes("|")) return [];
  const row = [""];
  for (const stretch of stretches)
    if (stretch === "|") row.push("");
    else row[row.length - 1] += stretch;
  if (row[0]?.trim() === "") row.shift();
  if (row.length > 0 && row.at(-1)?.trim() === "" && line.trim().endsWith("|")) row.pop();
  return row.map((cell) => cell.trim());
}

/** Where what begins at a line ends. */
function endOf(lines: readonly string[], at: number, first: Line): number {
  if (first.kind === "heading" || first.kind === "rule") return at + 1;
  if (first.kind === "table") return endOfTable(lines, at + 2);
  if (first.kind === "item") return endOfList(lines, at, first);
  let end = at + 1;
  while (end < lines.length && readLine(lines, end)?.kind === first.kind) end++;
  return end;
}

function endOfTable(lines: readonly string[], at: number): number {
  let end = at;
  while (cellsOf(lines[end] ?? "").length > 0) end++;
  return end;
}

/** A list goes on with its kind, whatever is indented within it, and over blank lines; a number only with the one that follows. */
function endOfList(lines: readonly string[], at: number, first: Line): number {
  let top = first;
  let end = at + 1;
  for (let next = end; next < lines.length; next++) {
    const line = readLine(lines, next);
    if (line === null) continue;
    if (line.kind === "paragraph" ? next > end : line.kind !== "item") break;
    if (line.kind === "item" && line.indent < top.indent + 2) {
      if (line.of !== top.of || (line.of === "number" && line.count !== top.count + 1)) break;
      top = line;
    }
    end = next + 1;
  }
  return end;
}

function blockOf(lines: readonly string[], first: Line): Block {
  switch (first.kind) {
    case "rule":
      return { kind: "rule" };
    case "heading":
      return { kind: "heading", level: first.count === 1 ? 1 : 2, parts: readInline(first.text) };
    case "item":
      return listOf(lines);
    case "table":
      return tableOf(lines);
    case "quote":
      return { kind: "quote", paragraphs: quotedOf(lines.map((line, at) => readLine(lines, at)?.text ?? line)) };
    case "paragraph":
      return { kind: "paragraph", parts: readInline(lines.join("\n")) };
  }
}

function quotedOf(lines: readonly string[]): Inline[][] {
  const paragraphs = lines.join("\n").split(/\n(?:[^\S\n]*\n)+/);
  const said = paragraphs.map((one) => one.replace(/^\s*\n|\n\s*$/g, "")).filter((one) => one.trim() !== "");
  return said.length === 0 ? [[]] : said.map(readInline);
}

/** A line break within a cell is written as HTML writes it, there and nowhere else. */
function tableOf([head = "", , ...rows]: readonly string[]): Block {
  const cells = [head, ...rows].map(cellsOf);
  const width = Math.max(...cells.map((row) => row.length));
  return { kind: "table", rows: cells.map((row) => Array.from({ length: width }, (_, at) => readCell(row[at] ?? ""))) };
}

export const readCell = (cell: string): Inline[] =>
  readInline(cell.replace(/\\.|<br ?\/?>/gi, (one) => (one.startsWith("\\") ? one : "\n")));

/** How deep lists stand in one another at most; what is indented further stands beside it. */
export const deepest = 6;

function listOf(lines: readonly string[]): List {
  const root: Item = { checked: false, parts: [], lists: [] };
  const open: { indent: number; item: Item; text: string[] }[] = [{ indent: -2, item: root, text: [] }];
  const settle = (one: { item: Item; text: string[] }) => {
    one.item.parts = readInline(one.text.join("\n"));
  };
  for (const at of lines.keys()) {
    const line = readLine(lines, at);
    if (line === null) continue;
    const last = open.at(-1);
    if (line.kind !== "item") last?.text.push(line.text.trim());
    else {
      while (open.length > 1 && (line.indent < (open.at(-1)?.indent ?? 0) + 2 || open.length > deepest))
        settle(open.pop() as { item: Item; text: string[] });
      const item: Item = { checked: line.checked, parts: [], lists: [] };
      put(open.at(-1)?.item ?? root, line, item);
      open.push({ indent: line.indent, item, text: [line.text] });
    }
  }
  for (const one of open.slice(1)) settle(one);
  return root.lists[0] as List;
}

/** An item goes on with the list above it, or begins another. */
function put(parent: Item, { of, count }: Line, item: Item): void {
  const last = parent.lists.at(-1);
  const goesOn = last !== undefined && last.of === of && (of !== "number" || last.start + last.items.length === count);
  if (goesOn) last.items.push(item);
  else parent.lists.push({ kind: "list", of, start: count, items: [item] });
}
