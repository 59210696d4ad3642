import { type Emphasis, type Inline, readInline } from "../inline/rules.ts";
import { type Block, cellsOf, type Item, isTableRule, type List, readCell, readLine, withoutTail } from "../rules.ts";

/** The Markdown of blocks, with as few signs as tell what they are. What was written is read again, sign by sign. */
export const writeMarkdown = (blocks: readonly Block[]): string => blocks.map(writeBlock).join("\n\n");

export function writeBlock(block: Block): string {
  switch (block.kind) {
    case "rule":
      return "---";
    case "heading":
      return `${"#".repeat(block.level)} ${headed(written(block.parts))}`;
    case "quote":
      return block.paragraphs.map((parts) => prefixed(written(parts), "> ")).join("\n>\n");
    case "table":
      return tabled(block.rows);
    case "list":
      return listed(block);
    case "paragraph":
      return written(block.parts).split("\n").map(guarded).join("\n");
  }
}

const prefixed = (text: string, prefix: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? prefix.trimEnd() : `${prefix}${line}`))
    .join("\n");

/** A heading loses the signs at its end, unless they are kept from it. */
const headed = (text: string): string =>
  withoutTail(`# ${text}`) === `# ${text}` ? text : text.replace(/#(?=#*$)/, "\\#");

/** A line of a paragraph that would be read as something else is kept from it. */
function guarded(line: string): string {
  const kind = readLine([line], 0)?.kind ?? "paragraph";
  if (kind === "paragraph" && !isTableRule(line)) return line;
  return line.replace(/^(\s*)(\d{1,9}(?=[.)]))?/, "$1$2\\");
}

function listed({ of, start, items }: List): string {
  return items.map((item, at) => itemized(item, of === "number" ? `${start + at}. ` : "- ", of === "task")).join("\n");
}

function itemized({ checked, parts, lists }: Item, mark: string, isTask: boolean): string {
  const [first = "", ...more] = written(parts).split("\n").map(guarded);
  const box = checked ? "[x] " : "[ ] ";
  const text = /^\[[ xX]\](?:\s|$)/.test(first) ? `\\${first}` : first;
  const head = `${mark}${isTask ? box : ""}${text}`;
  const isItem = text === "" || readLine([head], 0)?.kind === "item";
  const line = isItem ? head : `${mark}${isTask ? box : ""}\\${text}`;
  const inner = [...more.map((one) => one.trim()), ...lists.map(listed)].filter(Boolean).join("\n");
  return inner === "" ? line : `${line}\n${prefixed(inner, " ".repeat(mark.length))}`;
}

function tabled(rows: readonly (readonly Inline[][])[]): string {
  const lines = rows.map((row) => `| ${row.map(celled).join(" | ")} |`);
  const width = rows[0]?.length ?? 1;
  return [lines[0], `|${" --- |".repeat(width)}`, ...lines.slice(1)].join("\n");
}

const celled = (parts: readonly Inline[]): string => written(parts, true).replaceAll("\n", "<br>").trim();

interface Style {
  /** Every sign that could be a mark is kept from being one. */
  careful: boolean;
  slant: "*" | "_";
  inCell: boolean;
}

/** The plainest way to write it that is read as it was meant; at the worst the words without their marks. */
function written(parts: readonly Inline[], inCell = false): string {
  const meant = JSON.stringify(parts);
  for (const careful of [false, true])
    for (const slant of ["*", "_"] as const) {
      const text = inline(parts, { careful, slant, inCell });
      const cell = text.replaceAll("\n", "<br>").trim();
      const read = inCell ? (cellsOf(`|${cell}|`).length > 1 ? [] : readCell(cell)) : readInline(text);
      if (JSON.stringify(read) === meant) return text;
    }
  return inline(bare(parts), { careful: true, slant: "*", inCell });
}

const signs: Readonly<Record<Exclude<Emphasis, "emphasis">, string>> = { strong: "**", struck: "~~", marked: "==" };

function inline(parts: readonly Inline[], style: Style): string {
  return parts.map((part) => inlinePart(part, style)).join("");
}

function inlinePart(part: Inline, style: Style): string {
  if (part.kind === "text") return kept(part.text, style);
  if (part.kind === "break") return "\n";
  const inner = inline(part.parts, style);
  if (part.kind === "link") return !style.careful && inner === part.href ? inner : `[${inner}](${part.href})`;
  const sign = part.kind === "emphasis" ? style.slant : signs[part.kind];
  return `${sign}${inner}${sign}`;
}

/** Text that is read as text. */
function kept(text: string, { careful, inCell }: Style): string {
  const safe = careful
    ? text.replace(/[\\*_~=[\]<`]|(?<=https?):(?=\/\/)/gi, "\\$&")
    : text.replace(/\\(?=[!-/:-@[-`{-~•])/g, "\\\\");
  return inCell ? safe.replace(careful ? /\|/g : /\||<(?=br ?\/?>)/gi, "\\$&") : safe;
}

const bare = (parts: readonly Inline[]): Inline[] =>
  parts.flatMap((part) => ("parts" in part ? bare(part.parts) : [part]));
