import type { Direction, Run } from "#kernel/pdf/document.ts";
import { type Inline, readInline } from "../../markdown/inline/rules.ts";
import { place, takenOut } from "../extras/rules.ts";

/** The direction of a text: that of its first letter that has one, else of the page it stands on. */
export function directionOf(text: string, page: Direction): Direction {
  const first = /[\p{Script=Hebrew}\p{Script=Arabic}]|\p{L}/u.exec(text)?.[0];
  if (first === undefined) return page;
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(first) ? "rtl" : "ltr";
}

const number = /(?<sign>(?<![^\s(])[-−+±])?\p{Nd}+(?:[.,:/]\p{Nd}+)*(?<part>[ \u00a0]?[¼-¾⅐-⅞])?/gu;

/**
 * A number in a line that runs from right to left is still read from left to right, but its sign and its fraction have no direction of
 * their own and would stand on the wrong side of it: such numbers are set apart.
 */
export function numbersApart(runs: readonly Run[], dir: Direction): Run[] {
  if (dir === "ltr") return [...runs];
  return runs.map((run) => ("break" in run || run.code ? run : { ...run, text: run.text.replace(number, apart) }));
}

function apart(whole: string, ...found: unknown[]): string {
  const { sign, part } = found.at(-1) as Record<string, string | undefined>;
  return sign === undefined && part === undefined ? whole : `\u2066${whole}\u2069`;
}

type Said = Extract<Run, { text: string }>;
type Look = Omit<Said, "text">;

/** Nobody can follow a telephone number on paper. */
const leadsOut = /^(?:https?:\/\/|mailto:)/i;

/**
 * One line or paragraph of Markdown as stretches of text with their marks. The marks are read as the page reads them, so that
 * paper and page say the same; what only paper knows is put back where it stood.
 */
export function readRuns(text: string): Run[] {
  const { bare, extras } = takenOut(text);
  const runs: Run[] = [];
  let next = 0;
  let under: Look = {};
  const say = (said: string, look: Look) => {
    for (const [at, piece] of said.split(place).entries()) {
      const { turns, ...extra } = (at > 0 && extras[next++]) || { text: "" };
      if (turns) under = under.underlined ? {} : { underlined: true };
      append(runs, { ...extra, ...look, ...under });
      append(runs, { text: piece, ...look, ...under });
    }
  };
  const put = (parts: readonly Inline[], look: Look) => {
    for (const part of parts)
      if (part.kind === "text") say(part.text, look);
      else if (part.kind === "break") runs.push({ break: true });
      else if (part.kind !== "link") put(part.parts, { ...look, [part.kind]: true });
      else put(part.parts, leadsOut.test(part.href) ? { ...look, link: part.href.replaceAll(place, "") } : look);
  };
  put(readInline(bare), {});
  return runs;
}

/** Adds a stretch, to the one before it where both look the same. */
function append(runs: Run[], { text, ...look }: Said): void {
  if (text === "") return;
  const last = runs.at(-1);
  if (last && "text" in last) {
    const { text: former, ...formerLook } = last;
    if (JSON.stringify(formerLook) === JSON.stringify(look)) {
      runs[runs.length - 1] = { text: former + text, ...look };
      return;
    }
  }
  runs.push({ text, ...look });
}
