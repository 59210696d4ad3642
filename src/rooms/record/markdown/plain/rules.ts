import type { Inline } from "../inline/rules.ts";
import { type Block, type List, readMarkdown } from "../rules.ts";

/** What a reader sees of a text, a line for everything that stands by itself. */
export const plainLines = (markdown: string): string[] =>
  readMarkdown(markdown)
    .flatMap(linesOf)
    .map((line) => line.trim())
    .filter(Boolean);

/** How many words a text has; a number is one, too. */
export const wordCount = (markdown: string): number =>
  plainLines(markdown).reduce((sum, line) => sum + (line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0), 0);

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case "rule":
      return [];
    case "list":
      return itemLines(block);
    case "quote":
      return block.paragraphs.flatMap((parts) => said(parts).split("\n"));
    case "table":
      return block.rows.map((cells) =>
        cells
          .map((parts) => said(parts).replaceAll("\n", " "))
          .filter((cell) => cell.trim() !== "")
          .join(" · "),
      );
    default:
      return said(block.parts).split("\n");
  }
}

const itemLines = ({ items }: List): string[] =>
  items.flatMap(({ parts, lists }) => [...said(parts).split("\n"), ...lists.flatMap(itemLines)]);

function said(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.kind === "break") return "\n";
      return part.kind === "text" ? part.text : said(part.parts);
    })
    .join("");
}
