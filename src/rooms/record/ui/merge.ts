import type { SectionName, Sections } from "../contract.ts";

export interface Both {
  /** The text both began with: what the server held when this page last heard of it. */
  base: Sections;
  mine: Sections;
  theirs: Sections;
  /** Texts this page sent and never heard back about: found in `theirs`, they are its own, and what was typed since follows them. */
  sent?: readonly Sections[];
}

export interface Merged {
  text: Sections;
  /** Sections that were changed on both sides and now hold both texts. */
  both: SectionName[];
}

/**
 * Puts two texts of one note together, section by section. What changed on one side only is taken from there; where both
 * changed, both stay, theirs first, and `marker` stands on a line of its own between them. Nothing that was typed is lost:
 * every line of both sides stands in the result in its order, unless its own side took it out.
 */
export function mergeSections({ base, mine, theirs, sent = [] }: Both, marker: string): Merged {
  const names = [...new Set([base, mine, theirs].flatMap((one) => Object.keys(one)))] as SectionName[];
  const both: SectionName[] = [];
  const merge = (name: SectionName): string => {
    const [before, here, there] = [base[name] ?? "", mine[name] ?? "", theirs[name] ?? ""];
    if (here === there || there === before || sent.some((one) => one[name] === there)) return here;
    if (here === before || holds(there, here)) return there;
    if (holds(here, there)) return here;
    both.push(name);
    return together(there, here, marker);
  };
  return { text: Object.fromEntries(names.map((name) => [name, merge(name)])), both };
}

/** Whether one text says everything the other does: it goes on from it, or has its lines, in order, among its own. */
function holds(whole: string, part: string): boolean {
  if (whole.startsWith(part)) return true;
  const wanted = part.split("\n");
  let found = 0;
  for (const line of whole.split("\n")) if (line === wanted[found]) found++;
  return found === wanted.length;
}

/** The lines they share at the beginning and at the end stand once. */
function together(first: string, second: string, marker: string): string {
  const [a, b] = [first.split("\n"), second.split("\n")];
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (head < shortest && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shortest - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = (lines: string[]) => lines.slice(head, lines.length - tail);
  return [...a.slice(0, head), ...middle(a), "", marker, "", ...middle(b), ...a.slice(a.length - tail)].join("\n");
}
