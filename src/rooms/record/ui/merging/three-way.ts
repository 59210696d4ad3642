import { isBlank, standing } from "./sequence.ts";

export interface Versions {
  /** What both began with. */
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Both put together; `both` when they changed the same place and now stand below one another there. */
export interface Together {
  readonly text: string;
  readonly both: boolean;
}

/**
 * Puts two texts together that grew from one: what one side changed is taken, line by line, and within a line word by word.
 * Where both changed the same place, both stay, theirs first, with `marker` between them, on a line of its own where their
 * words end a line. No word that either of them wrote is lost, and none that they share is said twice; what one side took
 * out comes back only where the other has written into it.
 */
export function threeWay({ base, mine, theirs }: Versions, marker: string): Together {
  let both = false;
  const split = { base: base.split("\n"), mine: mine.split("\n"), theirs: theirs.split("\n") };
  const lines = pieces(split, settled).flatMap((piece) => {
    if (!("theirs" in piece)) return piece.agreed;
    const words = byWords(piece, marker);
    both ||= words.both;
    return words.text.split("\n");
  });
  return { text: lines.join("\n"), both };
}

interface Agreed {
  readonly agreed: readonly string[];
}
interface Contested {
  readonly base: readonly string[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** The whole cut where all three agree; of what lies between, `settle` says what is agreed too. */
function pieces({ base, mine, theirs }: Contested, settle: (piece: Contested) => Agreed | Contested) {
  const [inMine, inTheirs] = [standing(base, mine), standing(base, theirs)];
  const found: (Agreed | Contested)[] = [];
  let [b, m, t] = [0, 0, 0];
  for (let next = 0; next <= base.length; next++) {
    const end = next === base.length;
    const [toMine, toTheirs] = end ? [mine.length, theirs.length] : [inMine[next] ?? -1, inTheirs[next] ?? -1];
    if (toMine < 0 || toTheirs < 0) continue;
    found.push(settle({ base: base.slice(b, next), mine: mine.slice(m, toMine), theirs: theirs.slice(t, toTheirs) }));
    if (!end) found.push({ agreed: [base[next] as string] });
    [b, m, t] = [next + 1, toMine + 1, toTheirs + 1];
  }
  return found;
}

/** What only one side changed is agreed; a blank is no change. */
function settled(piece: Contested): Agreed | Contested {
  const { base, mine, theirs } = piece;
  if (base.every(isBlank) && mine.every(isBlank)) return { agreed: theirs };
  if (base.every(isBlank) && theirs.every(isBlank)) return { agreed: mine };
  if (same(mine, theirs) || same(theirs, base)) return { agreed: mine };
  if (same(mine, base) || beginsWith(theirs, mine)) return { agreed: theirs };
  return beginsWith(mine, theirs) ? { agreed: mine } : piece;
}

/** The lines of a piece put together by their words. */
function byWords({ base, mine, theirs }: Contested, marker: string): Together {
  const words = (lines: readonly string[]) => lines.join("\n").match(/\n|[^\S\n]+|\S+/g) ?? [];
  const all = pieces({ base: words(base), mine: words(mine), theirs: words(theirs) }, (piece) =>
    settled(carried(piece)),
  );
  let both = false;
  const found = all.map((piece, nth) => {
    if (!("theirs" in piece)) return piece.agreed.join("");
    const parted = oneAfterTheOther(piece);
    both ||= parted === null;
    return parted ?? marked(piece, marker, endsLine(all[nth + 1]));
  });
  return { text: found.join(""), both };
}

/**
 * One side changed a word, or took it out, and the other wrote behind it: the word is for the one to change, and what was
 * written behind it stands behind what became of it. So a word that is still being typed goes on.
 */
function carried(piece: Contested): Contested {
  const { base, mine, theirs } = piece;
  const said = base.filter((word) => /\S/.test(word));
  if (said.length !== 1 || base.includes("\n") || beginsWith(mine, base) === beginsWith(theirs, base)) return piece;
  const changed = beginsWith(mine, base) ? theirs : mine;
  const end = changed.findIndex((word) => /\S/.test(word)) + 1 || changed.length;
  if (changed.slice(0, end).includes("\n")) return piece;
  const became = changed.slice(0, end);
  const behind = (side: readonly string[]) => (side === changed ? side : [...became, ...side.slice(base.length)]);
  return { base: became, mine: behind(mine), theirs: behind(theirs) };
}

const endsLine = (next: Agreed | Contested | undefined): boolean =>
  next === undefined || ("agreed" in next && (next.agreed.length === 0 || next.agreed[0] === "\n"));

/** One went on in the line, the other began a new one below it: neither is in the other's way. */
function oneAfterTheOther({ base, mine, theirs }: Contested): string | null {
  if (!base.every(isBlank) || (mine[0] === "\n") === (theirs[0] === "\n")) return null;
  const [line, below] = mine[0] === "\n" ? [theirs, mine] : [mine, theirs];
  return line.includes("\n") ? null : [...line, ...below].join("");
}

/** Both, one after the other. Words they share at the beginning and at the end stand once. */
function marked({ mine, theirs }: Contested, marker: string, atEnd: boolean): string {
  const shortest = Math.min(mine.length, theirs.length);
  let head = 0;
  while (head < shortest && mine[head] === theirs[head]) head++;
  let tail = 0;
  while (tail < shortest - head && mine.at(-1 - tail) === theirs.at(-1 - tail)) tail++;
  const middle = (words: readonly string[]) => words.slice(head, words.length - tail);
  const shared = mine.slice(mine.length - tail);
  const ends = shared[0] === "\n" || (shared.length === 0 && atEnd);
  const lines = ends || [...middle(mine), ...middle(theirs)].includes("\n");
  const between = lines ? `\n\n${marker}\n\n` : ` ${marker} `;
  const [first, second] = [middle(theirs).join("").trimEnd(), middle(mine).join("").trimStart()];
  return [...mine.slice(0, head), first, between, second, ...shared].join("");
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && beginsWith(a, b);
const beginsWith = (whole: readonly string[], part: readonly string[]) =>
  part.length <= whole.length && part.every((item, nth) => item === whole[nth]);
