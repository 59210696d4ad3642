import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { threeWay } from "./three-way.ts";

const marker = "— written at the same time —";
const merge = (base: string, mine: string, theirs: string) => threeWay({ base, mine, theirs }, marker);

/** Words none of which stands twice, so that each can be followed; one in six begins a line. */
let made = 0;
const fresh = () => `w${++made}.${made % 6 === 0 ? "\n" : " "}`;
const base = fc.nat({ max: 40 }).map((count) => Array.from({ length: count }, fresh));
type Edit = { at: number; out: number; put: number };
const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.nat({ max: 3 }), put: fc.nat({ max: 4 }) }),
  { maxLength: 5 },
);
function edited(words: readonly string[], changes: readonly Edit[]) {
  const text = [...words];
  const wrote: string[] = [];
  for (const { at, out, put } of changes) {
    const words = Array.from({ length: put }, fresh);
    wrote.push(...words);
    text.splice(Math.floor(at * text.length), out, ...words);
  }
  return { text: text.join(""), wrote: wrote.filter((word) => text.includes(word)).map((word) => word.trim()) };
}
const count = (text: string, word: string) => text.split(/\s+/).filter((one) => one === word).length;

describe("Three texts", () => {
  test("lose no word that either side wrote, and say each once", () => {
    fc.assert(
      fc.property(base, edits, edits, (words, ours, theirs) => {
        const [mine, other] = [edited(words, ours), edited(words, theirs)];
        const { text } = merge(words.join(""), mine.text, other.text);
        for (const word of [...mine.wrote, ...other.wrote]) expect(count(text, word)).toBe(1);
        for (const word of words) expect(count(text, word.trim())).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_000 },
    );
  });

  test("keep out what one side took out and the other left alone", () => {
    fc.assert(
      fc.property(base, fc.nat(), (words, which) => {
        fc.pre(words.length > 1);
        const gone = words[which % (words.length - 1)] as string;
        const mine = words.filter((word) => word !== gone).join("");
        expect(merge(words.join(""), mine, words.join("")).text).toBe(mine);
        expect(merge(words.join(""), words.join(""), mine).text).toBe(mine);
        expect(merge(words.join(""), mine, `${words.join("")}End.`).text).toBe(`${mine}End.`);
      }),
    );
  });

  test("that are the same stay the same", () => {
    fc.assert(
      fc.property(base, edits, (words, changes) => {
        const { text } = edited(words, changes);
        expect(merge(words.join(""), text, text)).toEqual({ text, both: false });
        expect(merge(text, text, text)).toEqual({ text, both: false });
      }),
    );
  });

  test("changed in different lines come out the same whoever is asked first, and in whatever order they meet", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 20 }), (owners) => {
        // Every second line belongs to one of three writers; those between them stay.
        const lines = owners.flatMap((_, nth) => [`Line ${nth}.`, `Rest ${nth}.`]);
        const by = (...who: number[]) =>
          lines
            .map((line, nth) => (nth % 2 === 0 && who.includes(owners[nth / 2] ?? -1) ? `${line} More ${nth}.` : line))
            .join("\n");
        const start = lines.join("\n");
        const all = by(0, 1, 2);
        expect(merge(start, by(0), by(1))).toEqual({ text: by(0, 1), both: false });
        expect(merge(start, by(1), by(0))).toEqual({ text: by(0, 1), both: false });
        expect(merge(start, merge(start, by(0), by(1)).text, by(2)).text).toBe(all);
        expect(merge(start, by(0), merge(start, by(1), by(2)).text).text).toBe(all);
      }),
    );
  });

  test("changed within one line, at different words, become one line", () => {
    expect(merge("He slept four hours.", "She slept four hours.", "He slept four good hours.")).toEqual({
      text: "She slept four good hours.",
      both: false,
    });
  });

  test("of which one goes on in the line and the other below it want no marker", () => {
    expect(merge("Diary.", "Diary. Walks.", "Diary.\nLetter.")).toEqual({
      text: "Diary. Walks.\nLetter.",
      both: false,
    });
    expect(merge("Diary.", "Diary.\nLetter.", "Diary. Walks.")).toEqual({
      text: "Diary. Walks.\nLetter.",
      both: false,
    });
  });

  test("changed at the same place keep both, with the marker between them", () => {
    expect(merge("Diary.", "Diary. Walks.", "Diary. Letter.")).toEqual({
      text: `Diary. Letter.\n\n${marker}\n\nWalks.`,
      both: true,
    });
    expect(merge("She slept well.", "She slept very well.", "She slept quite well.")).toEqual({
      text: `She slept quite ${marker} very well.`,
      both: true,
    });
  });

  test.each([
    ["went on", "Diary. Wal", "Diary. Walks", "Diary. Wal and sleep", "Diary. Walks and sleep"],
    ["was taken out", "Diary. xq", "Diary. ", "Diary. xq and sleep", "Diary.  and sleep"],
    ["became another", "Diary. Wals", "Diary. Walks twice", "Diary. Wals", "Diary. Walks twice"],
  ])("where a word %s and the other wrote behind it are one text", (_, base, one, other, text) => {
    expect(merge(base, one, other)).toEqual({ text, both: false });
    expect(merge(base, other, one)).toEqual({ text, both: false });
  });

  test("of which both went on behind a word that one was still typing say that word once", () => {
    const [mine, theirs] = ["Diary. Wal and sleep", "Diary. Walks in the sun"];
    expect(merge("Diary. Wal", mine, theirs)).toEqual({
      text: `Diary. Walks in the sun\n\n${marker}\n\nand sleep`,
      both: true,
    });
  });

  test("share no blank where they share no word beside it", () => {
    const below = `Diary.\n\n${marker}\n\nLetter.`;
    expect(merge("Diary. ", below, "Diary. Walks")).toEqual({
      text: `Diary. Walks\n\n${marker}\n\nLetter.`,
      both: false,
    });
  });

  test("as long as a section may be, changed in hundreds of places, are put together without a marker", () => {
    const words = Array.from({ length: 18_000 }, (_, nth) => `w${nth}${nth % 12 === 0 ? ".\n" : ""}`);
    const other = words.map((word, nth) => (nth % 40 === 7 ? `x${word}` : word));
    const third = words.map((word, nth) => (nth % 40 === 27 ? `y${word}` : word));
    const all = words.map((word, nth) => (nth % 40 === 7 ? `x${word}` : nth % 40 === 27 ? `y${word}` : word));
    expect(merge(words.join(" "), other.join(" "), third.join(" "))).toEqual({ text: all.join(" "), both: false });
  });
});
