import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effortOf } from "#testing/effort.ts";
import { plainText, shortened } from "./rules.ts";

describe("Markdown read aloud", () => {
  test.each([
    ["Slept **better**, *four* nights ~~of~~ `seven`.", "Slept better, four nights of seven."],
    ["# Session\n\n- breath work\n- [x] diary\n1. walk", "Session breath work diary walk"],
    ["> “I can't any more”\n> — said twice", "“I can't any more” — said twice"],
    ["See [the plan](https://example.org/plan) and <https://example.org>", "See the plan and https://example.org"],
    ["![drawing](x.png) of the house", "drawing of the house"],
    ["**bold with *slant* inside**", "bold with slant inside"],
    ["```\nPHQ-9 = 12\n```", "PHQ-9 = 12"],
    ["PHQ-9 5 * 3 * 2, snake_case_name and 2_000", "PHQ-9 5 * 3 * 2, snake_case_name and 2_000"],
    ["\\*not slanted\\* \\# not a title", "*not slanted* # not a title"],
    ["---\n***\nafter the rule", "after the rule"],
    ["ישנה **טוב** יותר", "ישנה טוב יותר"],
    ["-5 °C and 3-4 times", "-5 °C and 3-4 times"],
    ["Asked, ==no means at hand==, 2 == 2", "Asked, no means at hand, 2 == 2"],
    ["| night | hours |\n|---|---:|\n| Mon | 4 \\| 5 |\n|  | **6** |", "night · hours Mon · 4 | 5 6"],
    ["| a | b |", "| a | b |"],
    ["- [ ] letter\n  - [x] call\n- [ ]", "letter call"],
  ])("reads %j as %j", (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  test("is one line without control characters, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (typed) => {
        const text = plainText(typed);
        expect(text).not.toMatch(/\p{Cc}/u);
        expect(text).toBe(text.trim());
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });

  const word = fc.stringMatching(/^[\p{L}\p{N}]{1,12}$/u);
  const words = fc.array(word, { minLength: 1, maxLength: 12 });
  const marked = fc
    .tuple(word, fc.constantFrom("**", "*", "_", "__", "~~", "`", "***"))
    .map(([text, mark]) => ({ text, markdown: `${mark}${text}${mark}` }));

  test("leaves words without marks as they are", () => {
    fc.assert(fc.property(words, (all) => void expect(plainText(all.join(" "))).toBe(all.join(" "))));
  });

  test("takes the marks off and nothing else", () => {
    const parts = fc.array(marked, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, (all) => {
        const markdown = all.map((part) => part.markdown).join(" ");
        expect(plainText(markdown)).toBe(all.map((part) => part.text).join(" "));
      }),
    );
  });

  test("gives back any text whose marks were escaped", () => {
    const visible = fc
      .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 60 })
      .map((text) => text.replace(/\s+/g, " ").trim());
    fc.assert(
      fc.property(visible, (text) => {
        const escaped = text.replace(/[!-/:-@[-`{-~]/g, (mark) => `\\${mark}`);
        // "1." alone begins a list by its digit, which cannot be escaped; its dot can and is.
        expect(plainText(escaped)).toBe(text);
      }),
    );
  });

  test.each(["*", "_", "[", "`", "> ", "\\", "~", "![](", "\n", "** _", "<https://", "- "])(
    "takes moments for a section full of %j",
    (piece) => {
      const section = piece.repeat(100_000 / piece.length);
      plainText(section);
      expect(effortOf(() => plainText(section))).toBeLessThan(200);
    },
  );
});

describe("Shortening", () => {
  test("cuts at a blank where one is near and says that something is missing", () => {
    expect(shortened("Sleep diary until the next visit", 20)).toBe("Sleep diary until…");
    expect(shortened("short", 20)).toBe("short");
  });

  test("never gives more than asked and never half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 2, max: 200 }), (typed, max) => {
        const text = typed.toWellFormed();
        const short = shortened(text, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short.isWellFormed()).toBe(true);
        if (text.length <= max) expect(short).toBe(text);
        else expect(text.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
  });
});
