import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effortOf } from "#testing/effort.ts";
import type { Inline } from "./inline/rules.ts";
import { type Block, type Item, type List, readMarkdown } from "./rules.ts";

/** What a reader sees, without marks: the opposite way. */
const said = (blocks: readonly Block[]): string => blocks.map(saidOf).join("\n");

function saidOf(block: Block): string {
  if (block.kind === "rule") return "";
  if (block.kind === "list") return block.items.map(saidItem).join("\n");
  if (block.kind === "quote") return block.paragraphs.map(words).join("\n");
  return block.kind === "table" ? block.rows.flat().map(words).join("\n") : words(block.parts);
}
const saidItem = ({ checked, parts, lists }: Item): string =>
  `${checked ? "x " : ""}${words(parts)}\n${lists.map(saidOf).join("\n")}`;
const words = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (part.kind === "break") return "\n";
      return part.kind === "text" ? part.text : `${words(part.parts)} ${part.kind === "link" ? part.href : ""}`;
    })
    .join("");

const text = (one: string): Inline => ({ kind: "text", text: one });

const piece = fc.constantFrom(
  ..."# /- /* /1. /> /- [ ] /- [x] /**/*/_/~~/==/\\/\n/\n\n/ /sleep/a/שינה/9/<b>/[/](tel:1)/| a | b |\n|--|--|\n/|".split(
    "/",
  ),
);
const written = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
  fc.string(),
);

describe("A note's Markdown", () => {
  test("keeps every word that was written, in its order", () => {
    fc.assert(
      fc.property(written, (typed) => {
        const letters = (one: string): readonly string[] => one.toLowerCase().match(/\p{L}+/gu) ?? [];
        const found = letters(said(readMarkdown(typed)));
        let at = 0;
        for (const word of letters(typed)) {
          at = found.indexOf(word, at) + 1;
          expect(at, word).toBeGreaterThan(0);
        }
      }),
    );
  });

  test.each([
    "*",
    "_",
    "**",
    "~~",
    "==",
    "\\",
    "\\*",
    "a*",
    "*a ",
    "~~a ",
    "__a\n",
    "- ",
    "[",
    "[*",
    "](tel:1)",
    "|",
    "# ",
    " #",
    "1. a\n",
    "  - a\n",
    "http://",
    "> ",
    "[ ](tel:1)",
  ])("reads a section full of %j in moments", (mark) => {
    const section = mark.repeat(100_000 / mark.length);
    readMarkdown(section);
    expect(effortOf(() => readMarkdown(section))).toBeLessThan(1_000);
  });

  test("is paragraphs, and a line break that was typed is one", () => {
    expect(readMarkdown("One.\nTwo.\r\n\r\nThree.")).toEqual([
      { kind: "paragraph", parts: [text("One."), { kind: "break" }, text("Two.")] },
      { kind: "paragraph", parts: [text("Three.")] },
    ]);
  });

  test("has lists whose items may go on in the next line, and hold others", () => {
    const item = (said: Inline[], lists: List[] = []) => ({ checked: false, parts: said, lists });
    expect(readMarkdown("- walk\n  with Sage\n- diary\n  1. nights\n\n3. call")).toEqual([
      {
        kind: "list",
        of: "bullet",
        start: 0,
        items: [
          item([text("walk"), { kind: "break" }, text("with Sage")]),
          item([text("diary")], [{ kind: "list", of: "number", start: 1, items: [item([text("nights")])] }]),
        ],
      },
      { kind: "list", of: "number", start: 3, items: [item([text("call")])] },
    ]);
  });

  test("has checklists", () => {
    expect(readMarkdown("- [x] diary\n- [ ] letter")).toMatchObject([
      { kind: "list", of: "task", items: [{ checked: true }, { checked: false, parts: [text("letter")] }] },
    ]);
  });

  test("has tables, whose longest row says how wide they are", () => {
    expect(readMarkdown("Nights:\n| night | hours |\n|---|:-:|\n| Mon | 4 | woke\\|lay<br>awake |\n| Tue |")).toEqual([
      { kind: "paragraph", parts: [text("Nights:")] },
      {
        kind: "table",
        rows: [
          [[text("night")], [text("hours")], []],
          [[text("Mon")], [text("4")], [text("woke|lay"), { kind: "break" }, text("awake")]],
          [[text("Tue")], [], []],
        ],
      },
    ]);
  });

  test("has headings, quotations and a rule", () => {
    expect(readMarkdown("## Sleep\n> “went through the list”\n***").map(({ kind }) => kind)).toEqual([
      "heading",
      "quote",
      "rule",
    ]);
  });

  test("has emphasis between words, and none in numbers or names", () => {
    const typed = "**no plan**, *no means*, ==ask==, snake_case_name, 2 * 3 * 4, 2*3*4, \\*as typed\\*, ~~gone~~";
    expect(readMarkdown(typed)).toMatchObject([
      {
        parts: [
          { kind: "strong", parts: [text("no plan")] },
          text(", "),
          { kind: "emphasis", parts: [text("no means")] },
          text(", "),
          { kind: "marked", parts: [text("ask")] },
          text(", snake_case_name, 2 * 3 * 4, 2*3*4, *as typed*, "),
          { kind: "struck" },
        ],
      },
    ]);
  });

  test("has links of the web, of mail and telephone", () => {
    const link = (href: string, said = href): Inline => ({ kind: "link", href, parts: [text(said)] });
    expect(
      readMarkdown("**[plan](https://a.example/b_c)** [x](tel:1), https://a.example/x_y. [call](tel:+34600)"),
    ).toEqual([
      {
        kind: "paragraph",
        parts: [
          { kind: "strong", parts: [link("https://a.example/b_c", "plan")] },
          text(" "),
          link("tel:1", "x"),
          text(", "),
          link("https://a.example/x_y"),
          text(". "),
          link("tel:+34600", "call"),
        ],
      },
    ]);
  });

  test("takes no HTML and no other addresses: they stay text", () => {
    for (const typed of [
      '<img src=x onerror="x"> [here](javascript:alert)',
      "[a](data:text/html,b)",
      "[a](//b.example)",
    ])
      expect(readMarkdown(typed)).toEqual([{ kind: "paragraph", parts: [text(typed)] }]);
  });
});
