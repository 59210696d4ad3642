import { describe, expect, test } from "vitest";
import type { Block } from "#kernel/pdf/document.ts";
import { effortOf } from "#testing/effort.ts";
import { readBlocks } from "./rules.ts";

/** A block in short: what it is, and what it says. */
function shape(block: Block): unknown {
  switch (block.kind) {
    case "paragraph":
      return said(block.runs);
    case "heading":
      return { [`h${block.level}`]: said(block.runs) };
    case "quote":
      return { quote: block.blocks.map(shape) };
    case "list":
      return {
        [block.ordered ? `from ${block.start}` : "list"]: block.items.map(({ checked, blocks }) =>
          checked === null ? blocks.map(shape) : { [checked ? "done" : "open"]: blocks.map(shape) },
        ),
      };
    case "table":
      return { [block.headed ? "table" : "bare table"]: block.rows.map((row) => row.map(said)) };
    case "code":
      return { code: block.text };
    default:
      return block.kind;
  }
}
const said = (runs: Extract<Block, { kind: "paragraph" }>["runs"]) =>
  runs.map((run) => ("break" in run ? "/" : run.text)).join("");
const shapes = (markdown: string) => readBlocks(markdown, "ltr").map(shape);

describe("A section of a note on paper", () => {
  test.each<[string, string, unknown[]]>([
    ["paragraphs", "one\ntwo\n\nthree", ["one/two", "three"]],
    ["headings", "# A\n\n#### B\ntext", [{ h1: "A" }, { h3: "B" }, "text"]],
    ["a list", "- a\n- b\n\nafter", [{ list: [["a"], ["b"]] }, "after"]],
    ["a numbered list that begins later", "3. c\n4. d", [{ "from 3": [["c"], ["d"]] }]],
    ["a list in a list", "- a\n  - b\n    - c\n- d", [{ list: [["a", { list: [["b", { list: [["c"]] }]] }], ["d"]] }]],
    ["tasks", "- [x] slept\n- [ ] walked\n- and", [{ list: [{ done: ["slept"] }, { open: ["walked"] }, ["and"]] }]],
    ["an item of two paragraphs", "1. a\n\n   more\n2. b", [{ "from 1": [["a", "more"], ["b"]] }]],
    ["a quotation", "> said\n> so\n>\n> - and", [{ quote: ["said/so", { list: [["and"]] }] }]],
    [
      "a table",
      "| Day | Hours |\n| --- | ---: |\n| Mon | 6 |\n| Tue | a \\| b |",
      [
        {
          table: [
            ["Day", "Hours"],
            ["Mon", "6"],
            ["Tue", "a | b"],
          ],
        },
      ],
    ],
    ["a table without a head", "|  |  |\n|---|---|\n| a | b |", [{ "bare table": [["a", "b"]] }]],
    [
      "a row that is too short or too long",
      "a | b\n--- | ---\nc\n| d | e | f |",
      [{ table: [["a", "b"]] }, "c/| d | e | f |"],
    ],
    ["code", "```js\na\n  b\n```\nafter", [{ code: "a\n  b" }, "after"]],
    ["a line across", "a\n\n---\n\nb", ["a", "rule", "b"]],
    ["an empty paragraph of the editor's", "a\n\n&nbsp;\n\nb", ["a", "b"]],
    ["HTML, which stays as it was typed", "<script>alert(1)</script>", ["<script>alert(1)</script>"]],
    ["a number that begins nothing", "> 1)\n\n2.", [{ quote: ["1)"] }, "2."]],
    ["nothing", " \n\n", []],
  ])("holds %s", (_what, markdown, blocks) => {
    expect(shapes(markdown)).toEqual(blocks);
  });

  test("runs in the direction of its own first letter, block by block", () => {
    const blocks = readBlocks("דנה (Ana) באה\n\nAna came\n\n12:30\n\n- [ ] לישון", "rtl");
    expect(blocks.map((block) => "dir" in block && block.dir)).toEqual(["rtl", "ltr", "rtl", "rtl"]);
  });

  test.each([
    "- a\n",
    "> ",
    "```\n",
    "| a | b |\n|---|---|\n",
    "  - a\n",
    "1. ",
    "\n",
    "# a\n",
    "a|",
    "- [ ] ",
    "> - > - ",
  ])("100,000 characters of %j are read in one go", (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(effortOf(() => readBlocks(text, "ltr"))).toBeLessThan(1_500);
  });
});
