import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, type Inline, readMarkdown } from "./markdown.ts";

/** What a reader sees, without marks: the opposite way. */
const said = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === "rule") return "";
      return block.kind === "list" ? block.items.map(words).join("\n") : words(block.parts);
    })
    .join("\n");
const words = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (part.kind === "break") return "\n";
      return part.kind === "text" ? part.text : words(part.parts);
    })
    .join("");

const piece = fc.constantFrom(
  "# ",
  "- ",
  "* ",
  "1. ",
  "> ",
  "**",
  "*",
  "_",
  "~~",
  "\\",
  "\n",
  "\n\n",
  " ",
  "sleep",
  "a",
  "שינה",
  "9",
  "<b>",
);
const written = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
  fc.string(),
);

describe("A note's Markdown", () => {
  test("keeps every word that was written, in its order", () => {
    fc.assert(
      fc.property(written, (text) => {
        const letters = (one: string) => (one.match(/\p{L}+/gu) ?? []).join(" ");
        expect(letters(said(readMarkdown(text)))).toBe(letters(text));
      }),
    );
  });

  test("reads a long section, however its marks are mixed, in a time that grows with its length and no faster", () => {
    // No clock is asked: what grew with the square of the length would not be done before the test's own end.
    for (const mark of ["*", "_", "**", "~~", "\\", "\\*", "a*", "*a ", "~~a ", "__a\n", "- "])
      expect(readMarkdown(mark.repeat(50_000)).length, mark).toBeGreaterThan(0);
  }, 60_000);

  test("is paragraphs, and a line break that was typed is one", () => {
    expect(readMarkdown("One.\nTwo.\n\nThree.")).toEqual([
      { kind: "paragraph", parts: [{ kind: "text", text: "One." }, { kind: "break" }, { kind: "text", text: "Two." }] },
      { kind: "paragraph", parts: [{ kind: "text", text: "Three." }] },
    ]);
  });

  test("has lists whose items may go on in the next line", () => {
    expect(readMarkdown("- walk\n  with Sage\n- diary\n\n3. call")).toEqual([
      {
        kind: "list",
        ordered: false,
        start: 0,
        items: [
          [{ kind: "text", text: "walk" }, { kind: "break" }, { kind: "text", text: "with Sage" }],
          [{ kind: "text", text: "diary" }],
        ],
      },
      { kind: "list", ordered: true, start: 3, items: [[{ kind: "text", text: "call" }]] },
    ]);
  });

  test("has headings, quotations and a rule", () => {
    expect(readMarkdown("## Sleep\n> “went through the list”\n***").map(({ kind }) => kind)).toEqual([
      "heading",
      "quote",
      "rule",
    ]);
  });

  test("has emphasis between words and not within them", () => {
    const [block] = readMarkdown("**no plan**, *no means*, snake_case_name, 2 * 3 * 4, \\*as typed\\*, ~~gone~~");
    expect(block).toMatchObject({
      parts: [
        { kind: "strong", parts: [{ kind: "text", text: "no plan" }] },
        { kind: "text", text: ", " },
        { kind: "emphasis", parts: [{ kind: "text", text: "no means" }] },
        { kind: "text", text: ", snake_case_name, 2 * 3 * 4, " },
        { kind: "text", text: "*" },
        { kind: "text", text: "as typed" },
        { kind: "text", text: "*" },
        { kind: "text", text: ", " },
        { kind: "struck" },
      ],
    });
  });

  test("takes no HTML and no links: they stay text", () => {
    const text = '<img src=x onerror="x"> [here](https://example.org)';
    expect(readMarkdown(text)).toEqual([{ kind: "paragraph", parts: [{ kind: "text", text }] }]);
  });
});
