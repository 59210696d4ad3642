import fc from "fast-check";
import { expect, test } from "vitest";
import { asTyped } from "#rooms/clients/imports/histories/rules.ts";
import type { Inline } from "#rooms/record/markdown/inline/rules.ts";
import { readMarkdown } from "#rooms/record/markdown/rules.ts";

/** What stands in a paragraph, when nothing in it is more than words and lines. */
const words = (parts: readonly Inline[]): string =>
  parts.map((part) => (part.kind === "text" ? part.text : part.kind === "break" ? "\n" : `[${part.kind}]`)).join("");

test("The history of a file of clients is read as the paragraphs it was, whatever signs stand in it", () => {
  const signs = fc.constantFrom(
    ..."*_~=[]<`\\|#>-+•:.)(1 0x\n\n!/~",
    "http://a.b",
    "---",
    "| - |",
    "1. ",
    "- ",
    "&amp;",
    "ש",
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), (typed) => {
      const text = typed
        .join("")
        .split("\n")
        .map((line) => line.trim())
        .join("\n")
        .trim();
      const paragraphs = text.split(/\n{2,}/).filter(Boolean);
      const blocks = readMarkdown(asTyped(text));
      expect(blocks.every(({ kind }) => kind === "paragraph")).toBe(true);
      expect(blocks.map((block) => (block.kind === "paragraph" ? words(block.parts) : ""))).toEqual(paragraphs);
    }),
    { numRuns: 3_000 },
  );
});
