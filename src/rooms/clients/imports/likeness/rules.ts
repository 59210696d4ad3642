import { fold } from "../../search/rules.ts";

/** What tells people apart here. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly birthDate?: string | null;
}

export interface Known {
  readonly id: string;
  /** The line of the file they came in with; null for who was here before. */
  readonly line: number | null;
}

/**
 * Who is known, and who resembles them. Somebody is probably here already when the name is the same and nothing tells the two
 * apart, or when mail or number is the same and the first names may be of one person. A mail or number shared under another
 * name (a mother's and her son's) is worth a remark only.
 */
export class Likeness {
  readonly #byName = new Map<string, (Known & Person)[]>();
  readonly #byContact = new Map<string, (Known & Person)[]>();

  add(person: Person, known: Known): void {
    const one = { ...person, ...known };
    push(this.#byName, nameOf(person), one);
    for (const contact of contactsOf(person)) push(this.#byContact, contact, one);
  }

  /** Who this probably is, and else with whom a mail or number is shared. */
  of(person: Person): { readonly same: Known | null; readonly shares: Known | null } {
    const namesakes = this.#byName.get(nameOf(person)) ?? [];
    const reached = contactsOf(person).flatMap((contact) => this.#byContact.get(contact) ?? []);
    const same = namesakes.find((one) => !differ(one, person)) ?? reached.find((one) => mayBeOne(one, person));
    return { same: same ?? null, shares: same ? null : (reached[0] ?? null) };
  }
}

/** Two of one name are two when their birth dates differ, or when both can be reached and never the same way. */
function differ(one: Person, other: Person): boolean {
  if (one.birthDate && other.birthDate) return one.birthDate !== other.birthDate;
  const [mine, theirs] = [contactsOf(one), contactsOf(other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((contact) => theirs.includes(contact));
}

/** One of the first names begins the other, and the last names have a word in common or one has none. */
function mayBeOne(one: Person, other: Person): boolean {
  const [a, b] = [fold(one.firstName), fold(other.firstName)];
  const [lasts, others] = [fold(one.lastName), fold(other.lastName)].map((last) => last.split(" ").filter(Boolean));
  const related = lasts!.length === 0 || others!.length === 0 || lasts!.some((word) => others!.includes(word));
  return related && (a.startsWith(b) || b.startsWith(a));
}

const nameOf = ({ firstName, lastName }: Person) => fold(`${firstName} ${lastName}`).split(" ").sort().join(" ");

const contactsOf = ({ email, phone }: Person): string[] => [
  ...(email ? [email.toLowerCase()] : []),
  ...(phone ? [phone] : []),
];

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
