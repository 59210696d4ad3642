import type { Block, Direction, ListItem } from "#kernel/pdf/document.ts";
import { directionOf, numbersApart, readRuns } from "../inline/rules.ts";

/** Lists and quotations within one another: deeper than this, what is written is shown side by side. */
const deepest = 6;
const mostColumns = 12;

/**
 * A section's Markdown as the blocks of a page: paragraphs, headings, lists, tasks, tables, quotations, code. A line break
 * that was typed is a line break that is read. What is not understood, HTML among it, stays as it was typed: paper loses
 * nothing either. Goes through the text once.
 */
export function readBlocks(markdown: string, page: Direction): Block[] {
  return blocksOf(markdown.replace(/\r\n?/g, "\n").replaceAll("\t", "    ").split("\n"), page, 0);
}

const patterns = {
  fence: /^ {0,3}(`{3,}|~{3,})[^`]*$/,
  rule: /^ {0,3}([-*_])(?: *\1){2,} *$/,
  heading: /^ {0,3}(#{1,6}) +(.*?)(?: +#+)? *$/,
  quote: /^ {0,3}> ?/,
  item: /^( *)([-*+•]|\d{1,9}[.)])( +)/,
  table: /^ *\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$|^ *\| *:?-+:? *\|? *$/,
} as const;

function blocksOf(lines: readonly string[], page: Direction, depth: number): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const [block, next] = blockAt(lines, at, page, depth);
    if (block) blocks.push(block);
    at = next;
  }
  return blocks;
}

type Read = [block: Block | null, next: number];

function blockAt(lines: readonly string[], at: number, page: Direction, depth: number): Read {
  const line = lines[at] ?? "";
  if (line.trim() === "" || /^\s*&nbsp;\s*$/.test(line)) return [null, at + 1];
  const fence = patterns.fence.exec(line)?.[1];
  if (fence) return codeAt(lines, at, fence);
  if (patterns.rule.test(line)) return [{ kind: "rule" }, at + 1];
  const heading = patterns.heading.exec(line);
  if (heading) return [headingOf(heading, page), at + 1];
  if (isTable(lines, at)) return tableAt(lines, at, page);
  if (patterns.quote.test(line) && depth < deepest) return quoteAt(lines, at, page, depth);
  if (patterns.item.test(line) && depth < deepest) return listAt(lines, at, page, depth);
  return paragraphAt(lines, at, page, depth);
}

function headingOf([, signs = "", text = ""]: RegExpExecArray, page: Direction): Block {
  const level = Math.min(signs.length, 3) as 1 | 2 | 3;
  return { kind: "heading", level, ...lineOf(text, page) };
}

function codeAt(lines: readonly string[], at: number, fence: string): Read {
  let stop = at + 1;
  while (stop < lines.length && !lines[stop]?.trimStart().startsWith(fence)) stop += 1;
  return [{ kind: "code", text: lines.slice(at + 1, stop).join("\n") }, stop + 1];
}

function quoteAt(lines: readonly string[], at: number, page: Direction, depth: number): Read {
  let end = at;
  while (end < lines.length && patterns.quote.test(lines[end] ?? "")) end += 1;
  const inner = lines.slice(at, end).map((line) => line.replace(patterns.quote, ""));
  return [{ kind: "quote", dir: directionOf(inner.join("\n"), page), blocks: blocksOf(inner, page, depth + 1) }, end];
}

function paragraphAt(lines: readonly string[], at: number, page: Direction, depth: number): Read {
  let end = at + 1;
  while (end < lines.length && goesOn(lines, end, depth)) end += 1;
  const text = lines
    .slice(at, end)
    .map((line) => line.trim())
    .join("\n");
  return [{ kind: "paragraph", ...lineOf(text, page) }, end];
}

function lineOf(text: string, page: Direction) {
  const dir = directionOf(text, page);
  return { dir, runs: numbersApart(readRuns(text), dir) };
}

/** Whether a line goes on with the paragraph before it: whatever begins nothing of its own. */
function goesOn(lines: readonly string[], at: number, depth: number): boolean {
  const line = lines[at] ?? "";
  if (line.trim() === "" || patterns.fence.test(line) || patterns.rule.test(line) || patterns.heading.test(line))
    return false;
  if (isTable(lines, at)) return false;
  return depth >= deepest || !(patterns.quote.test(line) || patterns.item.test(line));
}

function listAt(lines: readonly string[], at: number, page: Direction, depth: number): Read {
  const [, indent = "", marker = ""] = patterns.item.exec(lines[at] ?? "") ?? [];
  const ordered = /\d/.test(marker);
  const items: ListItem[] = [];
  let next = at;
  while (next < lines.length && sameList(lines[next] ?? "", indent.length, ordered)) {
    const [item, after] = itemAt(lines, next, page, depth);
    items.push(item);
    next = after;
  }
  const dir = directionOf(
    lines
      .slice(at, next)
      .join("\n")
      .replace(/\[[ xX]\]/g, ""),
    page,
  );
  return [{ kind: "list", dir, ordered, start: ordered ? Number.parseInt(marker, 10) : 1, items }, next];
}

function sameList(line: string, indent: number, ordered: boolean): boolean {
  const item = patterns.item.exec(line);
  return (
    item !== null &&
    !patterns.rule.test(line) &&
    Math.abs((item[1] ?? "").length - indent) < 2 &&
    /\d/.test(item[2] ?? "") === ordered
  );
}

/** An item, with the lines below it that are indented, or that follow without a blank line and begin nothing. */
function itemAt(lines: readonly string[], at: number, page: Direction, depth: number): [ListItem, number] {
  const [start = "", indent = "", marker = ""] = patterns.item.exec(lines[at] ?? "") ?? [];
  const inside = Math.min(start.length, indent.length + marker.length + 1);
  const first = (lines[at] ?? "").slice(start.length);
  const task = /^\[([ xX])\](?: +|$)/.exec(first);
  const own = [task ? first.slice(task[0].length) : first];
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? "";
    const blank = line.trim() === "";
    const indented = line.length - line.trimStart().length >= Math.min(inside, indent.length + 2);
    if (blank ? !belongs(lines, end, indent.length + 2) : !indented && !goesOn(lines, end, depth)) break;
    own.push(line.slice(Math.min(inside, line.length - line.trimStart().length)));
  }
  return [{ checked: task ? task[1] !== " " : null, blocks: blocksOf(own, page, depth + 1) }, end];
}

/** Whether after blank lines an indented line follows, which still belongs to the item. */
function belongs(lines: readonly string[], at: number, indent: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && next.trim() !== "" && next.length - next.trimStart().length >= indent;
}

const isTable = (lines: readonly string[], at: number): boolean =>
  (lines[at] ?? "").includes("|") && patterns.table.test((lines[at + 1] ?? "").slice(0, 2_000));

function tableAt(lines: readonly string[], at: number, page: Direction): Read {
  const head = cellsOf(lines[at] ?? "");
  const columns = Math.min(head.length, mostColumns);
  let end = at + 2;
  while (end < lines.length && (lines[end] ?? "").includes("|")) end += 1;
  const rows = [head, ...lines.slice(at + 2, end).map(cellsOf)];
  const headed = head.some((cell) => cell !== "");
  const dir = directionOf(rows.flat().join(" "), page);
  const cellOf = (text: string) => numbersApart(readRuns(text), dir);
  const kept = (headed ? rows : rows.slice(1)).map((row) =>
    Array.from({ length: columns }, (_, place) =>
      cellOf(place === columns - 1 ? row.slice(place).join(" | ") : (row[place] ?? "")),
    ),
  );
  if (kept.length === 0) return [null, end];
  return [{ kind: "table", dir, columns, headed, rows: kept }, end];
}

/** The cells of a row; `\|` is a bar within one. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trim());
}
