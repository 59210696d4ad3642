import type { SectionName, Sections } from "../contract.ts";
import { places } from "./merging/sequence.ts";
import { threeWay } from "./merging/three-way.ts";

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
 * changed, `threeWay` puts them together, and where both changed the same place, both stay, theirs first, and `marker`
 * stands on a line of its own between them. No word that either side wrote is lost.
 */
export function mergeSections({ base, mine, theirs, sent = [] }: Both, marker: string): Merged {
  const names = [...new Set([base, mine, theirs].flatMap((one) => Object.keys(one)))] as SectionName[];
  const both: SectionName[] = [];
  const merge = (name: SectionName): string => {
    const [before, here, there] = [base[name] ?? "", mine[name] ?? "", theirs[name] ?? ""];
    const known = [before, ...sent.map((one) => one[name] ?? before)];
    if (here === there || known.includes(there)) return here;
    if (here === before) return there;
    const beginning = beginningOf(known, there);
    if (here.startsWith(beginning) && there.startsWith(here)) return there + begun(here, there);
    if (there.startsWith(beginning) && here.startsWith(there)) return here;
    const put = threeWay({ base: beginning, mine: here, theirs: there }, marker);
    if (put.both) both.push(name);
    return put.text;
  };
  return { text: Object.fromEntries(names.map((name) => [name, merge(name)])), both };
}

/** A blank at the end is where the next word is about to be typed: it must not stick to a word of theirs. */
const begun = (here: string, there: string): string => (/\S$/.test(there) ? (/[^\S\n]$/.exec(here)?.[0] ?? "") : "");

/**
 * What the other side began with: the last of these of which most words stand in it and fewest do not. What was sent may never
 * have arrived: taken for the beginning all the same, it would look as if they had taken it out.
 */
function beginningOf(known: readonly string[], there: string): string {
  const words = wordsOf(there);
  const likeness = known.map((one) => {
    const found = places(wordsOf(one), words);
    return found.reduce((sum, place) => sum + (place < 0 ? -1 : 1), 0);
  });
  return known[likeness.lastIndexOf(Math.max(...likeness))] ?? "";
}

const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? [];
