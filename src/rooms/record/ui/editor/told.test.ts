import { getSchema } from "@tiptap/core";
import { EditorState, Selection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeSections } from "../merge.ts";
import { schemaExtensions } from "./schema.ts";
import { read, textOf } from "./text.ts";
import { taking } from "./told.ts";

const schema = getSchema(schemaExtensions({ task: (text) => text }));
const marker = "— written at the same time —";

/** Somebody at the end of a text, who goes on typing once another text was taken in. */
function goesOn(mine: string, told: string, rest: string): string {
  const doc = read(schema, mine);
  const state = EditorState.create({ doc, selection: Selection.atEnd(doc) });
  const change = taking(state, read(schema, told));
  const after = change ? state.apply(change) : state;
  return textOf(after.apply(after.tr.insertText(rest)).doc);
}

const merged = (base: string, mine: string, theirs: string): string =>
  mergeSections({ base: { plan: base }, mine: { plan: mine }, theirs: { plan: theirs } }, marker).text.plan ?? "";

describe("Who is in the middle of a word while the text is changed elsewhere", () => {
  test.each([
    ["before it", "He slept", "He slept little", `He slept little\n\n${marker}\n\nwell`],
    ["in a paragraph below", "He slept", "He slept\n\nDiary", "He slept well\n\nDiary"],
    ["at the beginning", "He slept", "She slept", "She slept well"],
  ])("stays in it: %s", (_, base, theirs, whole) => {
    const mine = `${base} we`;
    expect(goesOn(mine, merged(base, mine, theirs), "ll")).toBe(whole);
  });

  test("and who is about to begin one begins it after theirs", () => {
    expect(goesOn("He slept ", merged("He slept", "He slept ", "He slept little"), "well")).toBe(
      "He slept little well",
    );
  });

  test("writes no word into another, whatever was changed", () => {
    const word = fc.nat({ max: 9 }).map((nth) => `w${nth}`);
    const gap = fc.constantFrom(" ", " ", " ", "\n\n");
    const text = fc
      .array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.flat().slice(0, -1).join(""));
    fc.assert(
      fc.property(text, text, fc.boolean(), (base, theirs, goes) => {
        const there = goes ? `${base} ${theirs}` : theirs;
        const mine = `${base} be`;
        const words = goesOn(mine, merged(base, mine, there), "gun").split(/\s+/);
        expect(words).toContain("begun");
        for (const one of there.split(/\s+/)) expect(words).toContain(one);
      }),
      { numRuns: 500 },
    );
  });
});
