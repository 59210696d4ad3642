import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeMarkdown } from "../../markdown/writing/rules.ts";
import { blocksOf } from "./document.ts";
import { schemaExtensions } from "./schema.ts";
import { read, textOf } from "./text.ts";

const schema = getSchema(schemaExtensions({ task: (text) => text }));

/** As if everything had been touched: nothing is remembered. */
const rewritten = (text: string): string => writeMarkdown(read(schema, text).content.content.flatMap(blocksOf));

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether all words of one stand among those of the other, in their order. An address may come to stand twice. */
function holds(whole: string, part: string): boolean {
  const wanted = wordsOf(part);
  let found = 0;
  for (const word of wordsOf(whole)) if (word === wanted[found]) found++;
  return found === wanted.length;
}

const piece = fc.constantFrom(
  ..."# |## |### |- |* |1. |2. |7) |> |- [ ] |- [x] |**|*|_|__|~~|==|\\|\n|\n\n|\n  |\n    | |\t|[|]|](https://a.example/b)|](javascript:x)|https://a.example/c|<b>|</b>|<br>|&amp;|---|***|`|```|!|word|a|שינה|العربية|😀|👩‍👩‍👧|9|.|:|/|•|\r\n".split(
    "|",
  ),
  "|",
  "| a | b |\n|---|---|\n",
  "|",
);
const hostile = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
const typed = fc.oneof({ weight: 3, arbitrary: hostile }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) });

describe("A section's Markdown in the editor", () => {
  test("is a document the editor can hold, whatever came in", () => {
    fc.assert(
      fc.property(typed, (text) => read(schema, text).check()),
      { numRuns: 500 },
    );
  });

  test("untouched, is written as it was typed", () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(textOf(read(schema, text)).trim()).toBe(text.replace(/\r\n?/g, "\n").trim());
      }),
      { numRuns: 500 },
    );
  });

  test("written anew, changes nothing the second time", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const once = rewritten(text);
        expect(rewritten(once)).toBe(once);
      }),
      { numRuns: 1500 },
    );
  });

  test("keeps every word and number, in its order", () => {
    fc.assert(
      fc.property(typed, (text) => {
        // In a cell it is no word but a line's end.
        expect(holds(rewritten(text), text.replaceAll("<br>", " "))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
