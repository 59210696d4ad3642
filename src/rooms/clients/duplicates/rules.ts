import { digitsOf, fold } from "../search/rules.ts";

/** Why two clients may be one person, the strongest first. */
export const reasons = ["name_and_birth", "similar_name", "mail", "phone", "name"] as const;
export type Reason = (typeof reasons)[number];
const weights: Readonly<Record<Reason, number>> = { name_and_birth: 8, similar_name: 6, mail: 3, phone: 3, name: 2 };

/** What of a client is compared. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly birthDate: string | null;
}

/** A person as they are compared, folded once. */
export interface Traits {
  /** The words of the name, in the order of the alphabet: names are swapped, and written in either order. */
  readonly words: readonly string[];
  readonly name: string;
  readonly mail: string | null;
  /** What stands before the @, when it is long enough to say something. */
  readonly local: string | null;
  readonly phone: string | null;
  /** The last seven digits: the same number with another country code, or none. */
  readonly line: string | null;
  readonly birthDate: string | null;
}

export function traitsOf({ firstName, lastName, email, phone, birthDate }: Person): Traits {
  const words = fold(`${firstName} ${lastName}`).split(" ").filter(Boolean).sort();
  const mail = email?.toLowerCase() ?? null;
  const local = mail === null ? "" : mail.slice(0, mail.lastIndexOf("@"));
  const digits = digitsOf(phone ?? "");
  return {
    words,
    name: words.join(" "),
    mail,
    local: local.length >= 4 ? local : null,
    phone: digits === "" ? null : digits,
    line: digits.length >= 7 ? digits.slice(-7) : null,
    birthDate,
  };
}

/** Why these two may be one person; empty when nothing says so. */
export function likenessOf(one: Traits, other: Traits): Reason[] {
  const common = (trait: keyof Traits) => one[trait] !== null && one[trait] === other[trait];
  const sameName = one.name === other.name;
  const found: Reason[] = [];
  if (sameName && common("birthDate")) found.push("name_and_birth");
  else if ((common("birthDate") || common("local") || common("line")) && areSimilar(one.words, other.words))
    found.push("similar_name");
  if (common("mail")) found.push("mail");
  if (common("phone")) found.push("phone");
  if (found.length === 0 && sameName && (isBare(one) || isBare(other))) found.push("name");
  return found;
}

/** How strongly reasons speak together. */
export const weightOf = (found: readonly Reason[]): number => found.reduce((sum, reason) => sum + weights[reason], 0);

const isBare = ({ mail, phone, birthDate }: Traits) => mail === null && phone === null && birthDate === null;

/** What people must share to be looked at together: `shared` alone is a reason, `close` only with a similar name. */
export function keysOf(traits: Traits): { shared: string[]; close: string[] } {
  const { mail, phone, birthDate, local, line, name } = traits;
  const key = (kind: string, value: string | null) => (value === null ? [] : [`${kind} ${value}`]);
  return {
    shared: [...key("mail", mail), ...key("phone", phone), ...key("name", name)],
    close: [...key("birth", birthDate), ...key("local", local), ...key("line", line)],
  };
}

/**
 * Whether two names, as words in the order of the alphabet, are a slip apart: one letter too much, too little, wrong or swapped
 * in one word; or one of them lacks one word, as people with two last names often write one.
 */
export function areSimilar(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [less(one, other), less(other, one)];
  if (left.length === 0 && right.length === 0) return true;
  const lacks = left.length + right.length === 1 && Math.min(one.length, other.length) >= 2;
  return lacks || (left.length === 1 && right.length === 1 && isSlip(left[0] as string, right[0] as string));
}

/**
 * The same for many at once: whoever is similar to somebody has one of these in common with them. Each word is left out by a
 * letter in turn, so that nobody has to be compared with everybody.
 */
export function nearbyNames(words: readonly string[]): Set<string> {
  const near = new Set([words.join(" ")]);
  for (const [at, word] of words.entries()) {
    const others = words.filter((_, place) => place !== at);
    if (others.length >= 2) near.add(others.join(" "));
    for (let cut = 0; cut < word.length; cut++)
      near.add([...others, word.slice(0, cut) + word.slice(cut + 1)].sort().join(" "));
  }
  return near;
}

function less(words: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Whether two different words are one slip of the keyboard apart. Two letters are too few to tell. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < 3 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (isSwapped && short.slice(at + 2) === long.slice(at + 2));
}
