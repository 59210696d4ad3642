/** Text without case and accents, character for character as long as the original; niqqud is dropped. */
interface Folded {
  text: string;
  /** For each folded character, where it stood. */
  from: number[];
}

/** A stretch of a text: [from, to). */
export type Stretch = [number, number];

/**
 * Where the words of a query stand in a text; null when one of them is missing. Any part of a name counts, accents and case do not:
 * "jose gar" finds "José García". An empty query is found everywhere and marks nothing.
 */
export function matchStretches(text: string, query: string): Stretch[] | null {
  const folded = fold(text);
  const stretches: Stretch[] = [];
  for (const word of fold(query).text.split(/\s+/).filter(Boolean)) {
    const at = folded.text.indexOf(word);
    if (at === -1) return null;
    const end = folded.from[at + word.length - 1] ?? 0;
    stretches.push([folded.from[at] ?? 0, end + 1]);
  }
  return stretches.sort(([a], [b]) => a - b);
}

function fold(text: string): Folded {
  let folded = "";
  const from: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const bare = (text[at] ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    for (const character of bare) {
      folded += character;
      from.push(at);
    }
  }
  return { text: folded, from };
}
