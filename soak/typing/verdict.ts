import type { Typed } from "./typist.ts";

export interface Verdict {
  /** The longest stretch of typing that was lost with a page, in milliseconds. */
  readonly lostMs: number;
  readonly findings: readonly string[];
}

const mostLostMs = 2_000;
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** Compares what stands on the server with what was typed: every word, once, in its order, in its section, and nothing else. */
export function verdictOf(typed: readonly Typed[], standing: ReadonlyMap<string, string>, marker: string): Verdict {
  const findings: string[] = [];
  let lostMs = 0;
  for (const [section, text] of standing) {
    const here = typed.filter((one) => one.section === section);
    const found = wordsOf(text.replaceAll(marker, " "));
    for (const one of here) {
      const times = found.filter((word) => word === one.text).length;
      if (times > 1) findings.push(`${section}: "${one.text}" stands there ${times} times`);
      if (times > 0) continue;
      const lost = one.closedMs === undefined ? Number.POSITIVE_INFINITY : one.closedMs - one.atMs;
      lostMs = Math.max(lostMs, lost);
      if (lost > mostLostMs)
        findings.push(`${section}: "${one.text}" is lost, typed ${Math.round(lost)} ms before its page went`);
    }
    const known = new Set(here.map((one) => one.text));
    const cut = here.filter((one) => !found.includes(one.text));
    // A page may go in the middle of a word, or of a slip that was to be taken back.
    for (const word of found)
      if (!known.has(word) && !cut.some(({ text, slip }) => text.startsWith(word) || slip.startsWith(word)))
        findings.push(`${section}: nobody typed "${word}"`);
    for (const tab of new Set(here.map((one) => one.tab))) {
      const order = here.filter((one) => one.tab === tab && found.includes(one.text)).map((one) => one.text);
      const inOrder = found.filter((word) => order.includes(word));
      if (inOrder.join(" ") !== order.join(" ")) findings.push(`${section}: the words of one page changed places`);
    }
  }
  return { lostMs, findings };
}
