import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Run } from "#kernel/pdf/document.ts";
import { effortOf } from "#testing/effort.ts";
import { plainLines } from "../../markdown/plain/rules.ts";
import { directionOf, numbersApart, readRuns } from "./rules.ts";

const textOf = (runs: readonly Run[]) => runs.map((run) => ("break" in run ? "\n" : run.text)).join("");

describe("A line of a note on paper", () => {
  test.each<[string, Run[]]>([
    ["plain", [{ text: "plain" }]],
    ["**bold** and *slant*", [{ text: "bold", strong: true }, { text: " and " }, { text: "slant", emphasis: true }]],
    [
      "**bold with *slant* in it**",
      [
        { text: "bold with ", strong: true },
        { text: "slant", strong: true, emphasis: true },
        { text: " in it", strong: true },
      ],
    ],
    ["***both***", [{ text: "both", strong: true, emphasis: true }]],
    [
      "~~struck~~ ==marked== ++under++",
      [
        { text: "struck", struck: true },
        { text: " " },
        { text: "marked", marked: true },
        { text: " " },
        { text: "under", underlined: true },
      ],
    ],
    ["one\ntwo", [{ text: "one" }, { break: true }, { text: "two" }]],
    ["`a*b*` c", [{ text: "a*b*", code: true }, { text: " c" }]],
    [
      "see [the diary](https://example.org/d) now",
      [{ text: "see " }, { text: "the diary", link: "https://example.org/d" }, { text: " now" }],
    ],
    ["https://example.org/a.", [{ text: "https://example.org/a", link: "https://example.org/a" }, { text: "." }]],
    ["<mailto:ana@mail.example>", [{ text: "ana@mail.example", link: "mailto:ana@mail.example" }]],
    ["[x](javascript:alert(1))", [{ text: "[x](javascript:alert(1))" }]],
    ["a \\*b\\* &lt;i&gt; &amp;nbsp", [{ text: "a *b* <i> &nbsp" }]],
    ["\\• one, [call](tel:1)", [{ text: "• one, call" }]],
    ["mo*ther*s, 2*3*4", [{ text: "mo" }, { text: "ther", emphasis: true }, { text: "s, 2*3*4" }]],
  ])("%j is set with its marks", (markdown, runs) => {
    expect(readRuns(markdown)).toEqual(runs);
  });

  test.each([
    "5 * 3 * 2",
    "file_name_here",
    "2*3*4",
    "**never closed",
    "a ~~ b",
    '#read("/etc/passwd") $x$ @a',
    "x ] y [ z",
    "```",
  ])("%j stays as it was typed", (typed) => {
    expect(textOf(readRuns(typed))).toBe(typed);
    expect(readRuns(typed)).toHaveLength(1);
  });

  test("a link leads out by http, https or mail, and nowhere else", () => {
    fc.assert(
      fc.property(
        fc.webUrl(),
        fc.constantFrom("javascript:", "data:text/html,", "file:///", "vbscript:"),
        (url, other) => {
          const links = (text: string) => readRuns(text).flatMap((run) => ("link" in run ? run.link : []));
          expect(links(`[a](${other}x)`)).toEqual([]);
          for (const link of links(`[a](<${url}>)`)) expect(link).toMatch(/^https?:/);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("no letter of a text is lost, whatever it is made of", () => {
    const hostile = fc.array(
      fc.constantFrom(
        "*",
        "**",
        "_",
        "~~",
        "==",
        "[",
        "](",
        "https://a.example",
        ")",
        "`",
        "``",
        "\\",
        "a",
        "é ",
        "ש",
        "\n",
        " ",
        "🙂",
      ),
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const letters = (text: string) => text.replace(/[^\p{L}]/gu, "");
        const shown = readRuns(parts.join(""))
          .map((run) => ("break" in run ? "" : run.text + (run.link ?? "")))
          .join("");
        for (const letter of new Set(letters(parts.join("")))) expect(shown).toContain(letter);
      }),
    );
  });

  test("says on paper what the page says, where no other program's signs stand in it", () => {
    const piece = fc.constantFrom(
      "*",
      "**",
      "_",
      "~~",
      "==",
      "****",
      "a",
      "2",
      " ",
      "ש",
      ".",
      "\\*",
      "[a](tel:1)",
      "[b](https://b.example/c_d)",
    );
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const typed = `a${parts.join("")}`;
        expect(textOf(readRuns(typed)).trim()).toBe(plainLines(typed).join("\n"));
      }),
    );
  });

  test.each(["*a ", "**", "[", "`a``", "[a](b", "_a_", "&lt;", "==a", "<https://", "https://a"])(
    "100,000 characters of %j are read in one go",
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      expect(effortOf(() => readRuns(text))).toBeLessThan(1_500);
    },
  );
});

test.each([
  ["Ana came", "he", "ltr"],
  ["(12:30) דנה באה", "en", "rtl"],
  ["12:30", "he", "rtl"],
  ["12:30", "en", "ltr"],
] as const)("the direction of %j on a page in %s is %s", (text, locale, dir) => {
  expect(directionOf(text, locale === "he" ? "rtl" : "ltr")).toBe(dir);
});

describe("A number in a line from right to left", () => {
  const apart = (text: string) => textOf(numbersApart([{ text }], "rtl")).replace(/[\u2066\u2069]/g, "|");

  test.each([
    ["ישן 6½ שעות", "ישן |6½| שעות"],
    ["5 ¾", "|5 ¾|"],
    ["ירד -5 ק״ג, +1.5 (−2)", "ירד |-5| ק״ג, |+1.5| (|−2|)"],
  ])("keeps its sign and its fraction on their side: %s", (text, shown) => {
    expect(apart(text)).toBe(shown);
  });

  test.each(["ב-5 במאי 2026", "12:30–13:20, 4/5, 70%", "½ שעה", "3-4 פעמים"])("is else left as it is: %s", (text) => {
    expect(apart(text)).toBe(text);
  });

  test("is not touched in code, nor in a line from left to right", () => {
    const code: Run[] = [{ text: "-5", code: true }];
    expect(numbersApart(code, "rtl")).toEqual(code);
    expect(numbersApart([{ text: "-5" }], "ltr")).toEqual([{ text: "-5" }]);
  });
});
