import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sections } from "../contract.ts";
import { mergeSections } from "./merge.ts";

const marker = "— written at the same time in another tab —";
const merge = (base: Sections, mine: Sections, theirs: Sections, sent: Sections[] = []) =>
  mergeSections({ base, mine, theirs, sent }, marker);

const line = fc.constantFrom("", "Slept.", "Slept better.", "Walked twice.", "שינה טובה.", "Asked about the nights.");
const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n"));
const sections = fc.record({ subjective: text, plan: text });

const wordsOf = (text: string | undefined): string[] => text?.match(/\S+/g) ?? [];
/** The words that a side wrote: those it holds more often than the text it began with. */
function written(before: string, after: string): string[] {
  const left = wordsOf(before);
  return wordsOf(after).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe("Two texts of one note", () => {
  test("lose no word that either side wrote", () => {
    fc.assert(
      fc.property(sections, sections, sections, (base, mine, theirs) => {
        const merged = merge(base, mine, theirs).text;
        for (const name of ["subjective", "plan"] as const)
          for (const side of [mine, theirs])
            for (const word of written(base[name], side[name])) expect(wordsOf(merged[name])).toContain(word);
      }),
    );
  });

  test("say in the result nothing that stood in none of them, but for the marker", () => {
    fc.assert(
      fc.property(sections, sections, sections, (base, mine, theirs) => {
        const { text: merged } = merge(base, mine, theirs);
        const known = new Set(wordsOf(`${marker} ${mine.plan} ${theirs.plan}`));
        for (const one of wordsOf(merged.plan)) expect(known).toContain(one);
      }),
    );
  });

  test("name the sections that hold both, and only there the marker stands", () => {
    fc.assert(
      fc.property(sections, sections, sections, (base, mine, theirs) => {
        const merged = merge(base, mine, theirs);
        for (const name of ["subjective", "plan"] as const)
          expect(merged.text[name]?.includes(marker) ?? false).toBe(merged.both.includes(name));
      }),
    );
  });

  test("that agree need no merging, and a side that changed nothing takes the other's", () => {
    fc.assert(
      fc.property(sections, sections, (base, changed) => {
        expect(merge(base, changed, changed)).toEqual({ text: changed, both: [] });
        expect(merge(base, base, changed)).toEqual({ text: changed, both: [] });
        expect(merge(base, changed, base)).toEqual({ text: changed, both: [] });
      }),
    );
  });

  test("changed in different sections are both whole", () => {
    const merged = merge(
      { subjective: "a", plan: "" },
      { subjective: "a b", plan: "" },
      { subjective: "a", plan: "p" },
    );
    expect(merged).toEqual({ text: { subjective: "a b", plan: "p" }, both: [] });
  });

  test("changed in one section stand one after the other, theirs first, and what they share stands once", () => {
    const merged = merge(
      { plan: "Diary.\nThanks." },
      { plan: "Diary.\nWalk.\nThanks." },
      { plan: "Diary.\nLetter.\nThanks." },
    );
    expect(merged.text.plan).toBe(`Diary.\nLetter.\n\n${marker}\n\nWalk.\nThanks.`);
    expect(merged.both).toEqual(["plan"]);
  });

  test("of which one goes on where the other stops become the longer one", () => {
    expect(merge({ plan: "" }, { plan: "Sleep di" }, { plan: "Sleep diary." }).text.plan).toBe("Sleep diary.");
  });

  test("are one when theirs is what this page sent itself", () => {
    const merged = merge({ plan: "" }, { plan: "Sleep." }, { plan: "Slep" }, [{ plan: "Slep" }]);
    expect(merged).toEqual({ text: { plan: "Sleep." }, both: [] });
  });
});
