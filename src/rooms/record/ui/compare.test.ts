import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareWords } from "./compare.ts";

const word = fc.constantFrom("sleep", "diary", "her", "sister", " ", " ", "\n", ".", "שינה", "l’àvia", "é");
const text = fc.oneof(
  fc.array(word, { maxLength: 40 }).map((words) => words.join("")),
  fc.string(),
);
const shown = (former: string, later: string) =>
  compareWords(former, later)
    .map(({ kind, text }) => (kind === "same" ? text : `[${kind} ${text}]`))
    .join("");

describe("Comparing two texts", () => {
  test("gives back the former and the later one, whatever they are", () => {
    fc.assert(
      fc.property(text, text, (former, later) => {
        const stretches = compareWords(former, later);
        const side = (left: string) => stretches.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join("");
        expect(side("in")).toBe(former);
        expect(side("out")).toBe(later);
      }),
    );
  });

  test("marks nothing when nothing changed", () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(compareWords(one, one).every(({ kind }) => kind === "same")).toBe(true);
      }),
    );
  });

  test("never has two stretches of one kind beside each other, nor an empty one", () => {
    fc.assert(
      fc.property(text, text, (former, later) => {
        const stretches = compareWords(former, later);
        expect(stretches.every(({ text }) => text !== "")).toBe(true);
        expect(stretches.some(({ kind }, at) => kind === stretches[at + 1]?.kind)).toBe(false);
      }),
    );
  });

  test("marks a sentence that came in as it was written, with its own full stop", () => {
    const [former, later] = ["Five nights. Two walks.\nNext week.", "Four nights. Two walks. A letter.\nNext week."];
    expect(shown(former, later)).toBe("[out Five][in Four] nights. Two walks.[in  A letter.]\nNext week.");
    expect(shown("Five nights. Two walks.", "Four nights. Two walks. A letter.")).toBe(
      "[out Five][in Four] nights. Two walks.[in  A letter.]",
    );
  });

  test("marks whole words, what was taken out before what came in", () => {
    expect(shown("Four nights of seven.", "Five nights of seven.")).toBe("[out Four][in Five] nights of seven.");
    expect(shown("Sleep diary until Friday.", "Sleep diary until Sunday, then stop.")).toBe(
      "Sleep diary until [out Friday][in Sunday, then stop].",
    );
    expect(shown("Two evening walks.", "One morning walk.")).toBe("[out Two evening walks][in One morning walk].");
    expect(shown("יומן שינה", "יומן שינה ומכתב")).toBe("יומן שינה[in  ומכתב]");
  });

  test("of two long texts with nothing in common is told at once, without looking for islands", () => {
    const long = (seed: string) => Array.from({ length: 10_000 }, (_, at) => `${seed}${at}`).join(" ");
    const started = performance.now();
    const stretches = compareWords(long("a"), long("b"));
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(stretches.map(({ kind }) => kind)).toEqual(["out", "in"]);
  });
});
