/** A text while it is read: its words as they are compared and as they were given, and which of them are understood already. */
export interface Reading {
  words: string[];
  given: string[];
  used: boolean[];
}

const understood = "\u0000";

/** Parts a text into words; commas part them, a full stop at the end of a word falls off unless it belongs to a date. */
export function readingOf(text: string): Reading {
  const given = text
    .normalize("NFC")
    .split(/[\s,;،]+/u)
    .filter((word) => fold(word) !== "");
  return { given, words: given.map(fold), used: given.map(() => false) };
}

/** Finds a pattern that covers whole words none of which is understood yet, and marks them; its groups, or null. */
export function take(reading: Reading, pattern: string): (string | undefined)[] | null {
  const { words, used } = reading;
  const line = words.map((word, at) => (used[at] ? understood : word)).join(" ");
  const found = new RegExp(`(?<![^ ])(?:${pattern})(?![^ ])`, "u").exec(line);
  if (found === null || found[0] === "") return null;
  const start = line.slice(0, found.index).split(" ").length - 1;
  const count = found[0].split(" ").length;
  used.fill(true, start, start + count);
  return found.slice(1);
}

/** Small letters, no accents, no niqqud, no invisible marks; one dash, one apostrophe. */
function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[‐‑‒–—―־]/gu, "-")
    .replace(/[’‘ʼ׳´`]/gu, "'")
    .toLowerCase();
}
