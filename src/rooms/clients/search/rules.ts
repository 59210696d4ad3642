import { holdsSlip } from "./slips/rules.ts";

/** How a name is found: by any part of it, in any spelling of the keyboard at hand. Runs on the server and in the page. */

/** What of a client can be found, folded once: every word stands after a blank, so that " an" means a word begins so. */
export interface Findable {
  readonly names: string;
  /** Mail address and tags. */
  readonly rest: string;
  /** Of the phone number, digits only. */
  readonly digits: string;
}

/** A query as it is compared. */
export interface Sought {
  /** Folded words; each must be found. */
  readonly words: readonly string[];
  /** When the query is a phone number: its digits, as typed and without the leading zeros of a national number. */
  readonly numbers: readonly string[];
}

/** How well something fits, best first: begins a word of the name, begins another word, inside the name, inside anything else. */
export type Fit = 0 | 1 | 2 | 3;
const fits: readonly Fit[] = [0, 1, 2, 3];

const mostWords = 8;
/** While fewer than this are found, those one letter away are named after them: what was typed may be a slip. */
export const few = 10;
const phoneLike = /^[\d\s+().\-/]+$/;

/**
 * Folds text for comparison: no capitals, accents, niqqud or cantillation, no apostrophes and no invisible marks of
 * direction; hyphens (maqaf too) part words. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .replace(quotes, "")
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(marks, "")
    .replace(undecomposed, (letter) => plain[letter]!)
    .replace(gaps, " ")
    .trim();
}

/** The digits of a phone number. */
export const digitsOf = (phone: string) => phone.replace(/\D/g, "");

/** What is looked for; null when the query holds nothing to look for. */
export function soughtIn(query: string): Sought | null {
  const folded = fold(query);
  const words = folded.split(" ").filter(Boolean).slice(0, mostWords);
  const bare = query.replace(/\p{Cf}/gu, "");
  const digits = phoneLike.test(bare) ? digitsOf(bare) : "";
  const numbers = [...new Set([digits, digits.replace(/^0+/, "")])].filter((number) => number.length > 1);
  return words.length > 0 ? { words, numbers } : null;
}

/** The findable parts of a client. */
export function findableOf(client: FoundBy): Findable {
  const { firstName, lastName, email, phone, tags } = client;
  return {
    names: ` ${fold(`${firstName} ${lastName}`)}`,
    rest: ` ${fold([email ?? "", ...tags].join(" "))}`,
    digits: digitsOf(phone ?? ""),
  };
}

export interface FoundBy {
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly tags: readonly string[];
}

/** How well the whole query fits; undefined when it does not. The worst word decides. */
export function fitOf(findable: Findable, sought: Sought): Fit | undefined {
  if (sought.numbers.some((number) => findable.digits.includes(number))) return 1;
  let worst: Fit = 0;
  for (const word of sought.words) {
    const fit = fitOfWord(findable, word);
    if (fit === undefined) return undefined;
    if (fit > worst) worst = fit;
  }
  return worst;
}

/** Whether a query could fit somebody whose findable parts stand in this text: a quick no, before the parts are told apart. */
export function mayFit(text: string, { words, numbers }: Sought): boolean {
  return words.every((word) => text.includes(word)) || numbers.some((number) => text.includes(number));
}

/** The same for one letter put right: a slip leaves a third of its word as it is. */
export function mayBeNear(text: string, { words, numbers }: Sought): boolean {
  return numbers.length === 0 && words.every((word) => thirdsOf(word).some((third) => text.includes(third)));
}

function thirdsOf(word: string): string[] {
  const [one, two] = [Math.floor(word.length / 3), Math.floor((2 * word.length) / 3)];
  return [word.slice(0, one), word.slice(one, two), word.slice(two)];
}

/** Those whom a query fits, best first, among equals as they stood. */
export function fitting<Item>(items: readonly Item[], findable: (item: Item) => Findable, sought: Sought): Item[] {
  const found: Item[][] = fits.map(() => []);
  for (const item of items) {
    const fit = fitOf(findable(item), sought);
    if (fit !== undefined) found[fit]?.push(item);
  }
  return found.flat();
}

/** Those whom a query does not fit, but would with one letter of one word put right, as they stood. */
export const nearly = <Item>(items: readonly Item[], findable: (item: Item) => Findable, sought: Sought): Item[] =>
  items.filter((item) => isNear(findable(item), sought));

function isNear(findable: Findable, { words, numbers }: Sought): boolean {
  if (numbers.length > 0) return false;
  const missed = words.filter((word) => fitOfWord(findable, word) === undefined);
  const [word = ""] = missed;
  // A digit put wrong is another number, and two letters are too few to tell.
  if (missed.length !== 1 || word.length < 3 || /\d/.test(word)) return false;
  return holdsSlip(findable.names, word) || holdsSlip(findable.rest, word);
}

function fitOfWord({ names, rest, digits }: Findable, word: string): Fit | undefined {
  if (names.includes(word)) {
    if (names.includes(` ${word}`)) return 0;
    return rest.includes(` ${word}`) ? 1 : 2;
  }
  if (rest.includes(word)) return rest.includes(` ${word}`) ? 1 : 3;
  return digits.includes(word) ? 3 : undefined;
}

/** Apostrophes, geresh and gershayim, the middle dot of Catalan: typed or left out at will. Before NFKD, which splits ´ in two. */
const quotes = /['’‘ʼ`´"“”„׳״·•‧]/g;
/** Combining marks (niqqud among them), the Hebrew points that are no marks to Unicode, and invisible signs. */
const marks = /[\p{M}\p{Cf}\u05C0\u05C3\u05C6·ʼ'"]/gu;
const gaps = /[\s\p{Pd},;/_]+/gu;
/** Letters that Unicode does not take apart. */
const plain: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ς: "σ",
};
const undecomposed = new RegExp(`[${Object.keys(plain).join("")}]`, "g");
