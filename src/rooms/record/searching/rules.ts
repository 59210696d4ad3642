import { plainLines } from "../markdown/plain/rules.ts";

/** More words than this nobody remembers of a note. */
const mostWords = 12;
/** How much is shown around what was found, and of how many places in one section. */
const width = 180;
const mostPlaces = 2;

/** Text without case and accents, as long as the original; niqqud becomes nothing. */
function folded(text: string): { text: string; from: number[] } {
  let bare = "";
  const from: number[] = [];
  for (let at = 0; at < text.length; at++)
    for (const sign of (text[at] ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()) {
      bare += sign;
      from.push(at);
    }
  return { text: bare, from };
}

/** The words that are looked for. */
export const soughtIn = (query: string): string[] =>
  folded(query).text.split(/\s+/).filter(Boolean).slice(0, mostWords);

/** Whether every word stands somewhere in the texts. */
export function holdsAll(texts: readonly string[], words: readonly string[]): boolean {
  const whole = texts.map((text) => folded(text).text).join("\n");
  return words.every((word) => whole.includes(word));
}

/** The places of a text, as plain words, at which one of the words stands. */
export function placesIn(markdown: string, words: readonly string[]): string[] {
  const places: string[] = [];
  for (const line of plainLines(markdown)) {
    const { text, from } = folded(line);
    const hits = words.map((word) => text.indexOf(word)).filter((at) => at >= 0);
    if (hits.length > 0) places.push(around(line, from[Math.min(...hits)] ?? 0));
    if (places.length === mostPlaces) break;
  }
  return places;
}

/** What stands around a place of a line, cut between words. */
function around(line: string, at: number): string {
  if (line.length <= width) return line;
  const start = Math.max(0, Math.min(at - width / 3, line.length - width));
  const from = start === 0 ? 0 : line.indexOf(" ", start) + 1 || start;
  const cut = line.slice(from, from + width).toWellFormed();
  const to = from + width >= line.length ? cut : cut.slice(0, Math.max(at - from + 20, cut.lastIndexOf(" ")));
  return `${from > 0 ? "… " : ""}${to.trim()}${from + width >= line.length ? "" : " …"}`;
}
