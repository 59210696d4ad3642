import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPdf } from "#testing/pdf.ts";
import { TooMuch } from "../aside/aside.ts";
import { compiled } from "./compile.ts";
import type { Block, PrintedDocument, Run } from "./document.ts";
import { pressed } from "./press.ts";

const paragraph = (...runs: Run[]): Block => ({ kind: "paragraph", dir: "ltr", runs });

/** A document in which every member that can hold a text holds this one. */
function sheetOf(text: string, more: Partial<PrintedDocument> = {}): PrintedDocument {
  const runs: Run[] = [{ text, strong: true }, { text, code: true }, { text, link: "https://example.org" }, { text }];
  const blocks: Block[] = [
    paragraph(...runs),
    { kind: "heading", dir: "ltr", level: 1, runs },
    { kind: "quote", dir: "ltr", blocks: [paragraph(...runs)] },
    { kind: "list", dir: "ltr", ordered: false, start: 1, items: [{ checked: true, blocks: [paragraph({ text })] }] },
    { kind: "list", dir: "rtl", ordered: true, start: 7, items: [{ checked: null, blocks: [paragraph({ text })] }] },
    { kind: "table", dir: "ltr", columns: 1, headed: true, rows: [[[{ text }]], [[{ text }]]] },
    { kind: "code", text },
  ];
  return {
    locale: "en",
    dir: "ltr",
    title: text,
    letterhead: { name: text, lines: [text] },
    heading: text,
    about: text,
    facts: [{ label: text, value: text }],
    entries: [{ heading: text, about: text, draft: true, rows: [{ label: text, blocks }] }],
    running: text,
    foot: text,
    pageOf: [text, text, text],
    words: { draft: text, done: text, open: text },
    printedAt: 1_778_580_000,
    ...more,
  };
}

const hostile = [
  '#read("/etc/passwd")',
  '#import "@preview/cetz:0.3.0"',
  '#eval("1+1")',
  '#sys.inputs #include "document.typ"',
  "$ sum_(i=0)^n x $ #pagebreak()",
  "]#panic()[ *b* _e_ `r` @label <label> \\ // /* */ = - + /",
  '"; } else { "',
  "</text><script>alert(1)</script>",
  "\\u{0041} \\#",
];

describe("What is written on paper", () => {
  test.each(hostile)("%s is set as it stands, wherever it stands", async (text) => {
    const { pages, boxes } = await readPdf(compiled(sheetOf(text)));
    const said = pages.join(" ").replaceAll(" ", "");
    const times = said.split(text.replaceAll(" ", "")).length - 1;
    expect(times).toBeGreaterThanOrEqual(15);
    expect(said).not.toContain("root:");
    expect(boxes).toBe(0);
  });

  test("is never code, whatever it is made of", () => {
    const parts = fc.array(
      fc.constantFrom(
        "#",
        "$",
        "@",
        "\\",
        '"',
        "[",
        "]",
        "{",
        "}",
        "(",
        ")",
        "*",
        "_",
        "`",
        "<",
        ">",
        "//",
        "/*",
        "=",
        "\n",
        "let x = ",
        "read",
        "ש",
        "🙂",
        "é",
        "\u202e",
        "\u2067",
        "\u0000",
        "\ud800",
        "\ue000",
        "\u{10ffff}",
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(parts, (all) => {
        const pdf = compiled(sheetOf(all.join("").toWellFormed()));
        expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      }),
      { numRuns: 25 },
    );
  });
});

describe("The press", () => {
  test("says nothing of anybody in what a folder shows, and counts its pages", async () => {
    const long = Array.from({ length: 120 }, (_, line) => paragraph({ text: `Line ${line} of the note.` }));
    const entries = [{ heading: null, about: null, draft: false, rows: [{ label: "Plan", blocks: long }] }];
    const pdf = await pressed(sheetOf("Quiet", { entries, title: "Session note", pageOf: ["", " of ", ""] }));
    const { pages, title } = await readPdf(pdf);
    expect(title).toBe("Session note");
    expect(pages.length).toBeGreaterThan(2);
    for (const [at, page] of pages.entries()) expect(page).toContain(`${at + 1} of ${pages.length}`);
  });

  test("ends what takes too long, and goes on with the next one", async () => {
    await expect(pressed(sheetOf("x".repeat(400_000)), { ms: 100 })).rejects.toBeInstanceOf(TooMuch);
    expect((await pressed(sheetOf("quiet"))).length).toBeGreaterThan(1_000);
  });

  test("waits in a line that is not endless", async () => {
    const all = await Promise.allSettled(Array.from({ length: 12 }, () => pressed(sheetOf("x"), { ms: 5 })));
    const full = all.filter((one) => one.status === "rejected" && /Too many/.test(String(one.reason)));
    expect(full).toHaveLength(4);
  });
});
