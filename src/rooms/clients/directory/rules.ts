import type { ClientStatus } from "../contract.ts";
import { few, fitting, fold, mayBeNear, mayFit, nearly, soughtIn } from "../search/rules.ts";
import { ById } from "./ids/rules.ts";
import { Entry, type Listed } from "./packed/rules.ts";

export interface Wanted {
  readonly query?: string;
  /** Who has all of them. */
  readonly tags?: readonly string[];
  readonly status: ClientStatus | "all";
}

/**
 * The clients of one practice in the order of their names, as `locale` sorts them. Of two states of a client the higher
 * version stays, in whatever order they come: that is what lets it be filled while clients change.
 */
export class Directory {
  readonly locale: string;
  readonly #collator: Intl.Collator;
  /** Made when somebody is first asked for by id: who only looks for names needs none. */
  #entries: ById | null = new ById();
  readonly #inOrder: Entry[] = [];
  /** Who is gone, and the version at which: an older state of theirs is on its way no more. */
  readonly #gone = new Map<string, number>();
  #changes = 0;
  #bytes = emptyBytes;

  constructor(locale: string) {
    this.locale = locale;
    this.#collator = collatorOf(locale);
  }

  get size(): number {
    return this.#inOrder.length;
  }

  /** What it weighs in memory, about. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Grows with everything that is put in or taken out. */
  get changes(): number {
    return this.#changes;
  }

  get(id: string): Entry | undefined {
    return this.#byId().get(id);
  }

  /** The entry whose id begins at this place. */
  at(bytes: Uint8Array, start: number): Entry | undefined {
    return this.#byId().at(bytes, start);
  }

  inOrder(): readonly Entry[] {
    return this.#inOrder;
  }

  put(client: Listed): void {
    const known = this.#byId().get(client.id);
    const gone = this.#gone.get(client.id) ?? 0;
    if (gone >= client.version || (known && known.version >= client.version)) return;
    if (known) this.#take(known);
    const entry = Entry.of(client);
    this.#byId().add(entry);
    this.#inOrder.splice(this.#placeOf(entry), 0, entry);
    this.#bytes += entry.bytes;
    this.#changes++;
  }

  /** Takes in an entry that comes after all that are there, as those of another directory do in their order. */
  append(entry: Entry): void {
    this.#entries = null;
    this.#inOrder.push(entry);
    this.#bytes += entry.bytes;
    this.#changes++;
  }

  /** Who is gone, and the version at which. */
  gone(): Iterable<[id: string, version: number]> {
    return this.#gone;
  }

  /**
   * Takes a client out who was gone at this version: an older state of theirs that is still on its way will not come back, a
   * newer one will, of a merge that was taken apart.
   */
  remove(id: string, version: number): void {
    this.#gone.set(id, Math.max(version, this.#gone.get(id) ?? 0));
    const known = this.#byId().get(id);
    if (!known || known.version > version) return;
    this.#take(known);
    this.#changes++;
  }

  /**
   * Those that are wanted, by name; with a query those it fits best first, and by name among equals; where it fits few, those
   * too whom it would fit but for one letter.
   */
  find({ query, tags = [], status }: Wanted): readonly Entry[] {
    const labels = tags.map(fold);
    const wanted = (entry: Entry) =>
      (status === "all" || entry.status === status) && labels.every((label) => entry.hasTag(label));
    const all = this.#inOrder.filter(wanted);
    const sought = soughtIn(query ?? "");
    if (!sought) return all;
    const findable = (entry: Entry) => entry.findable;
    const among = (mayBe: typeof mayFit) => all.filter(({ lines }) => mayBe(lines, sought));
    const found = fitting(among(mayFit), findable, sought);
    return found.length < few ? [...found, ...nearly(among(mayBeNear), findable, sought)] : found;
  }

  /** Ids of clients who have this mail address or this phone number. */
  reachedBy(contact: { email: string | null; phone: string | null }): string[] {
    const { email, phone } = contact;
    const address = email?.toLowerCase();
    const mayBe = (entry: Entry) =>
      (address !== undefined && entry.findable.rest.includes(fold(address))) ||
      (phone !== null && entry.mentions(phone));
    const same = ({ client }: Entry) =>
      (address !== undefined && client.email?.toLowerCase() === address) || (phone !== null && client.phone === phone);
    return this.#inOrder.filter((entry) => mayBe(entry) && same(entry)).map((entry) => entry.id);
  }

  /** Where an entry stands, or would stand, among those in order: found by halves, 14 comparisons among 10,000. */
  #placeOf(entry: Entry): number {
    let low = 0;
    let high = this.#inOrder.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(this.#inOrder[middle]!, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** By last name, or the only name, then first name, then id. */
  compare(a: Entry, b: Entry): number {
    const [[last, first], [otherLast, otherFirst]] = [a.order, b.order];
    return (
      this.#collator.compare(last, otherLast) ||
      this.#collator.compare(first, otherFirst) ||
      (a.id < b.id ? -1 : Number(a.id > b.id))
    );
  }

  #byId(): ById {
    if (this.#entries) return this.#entries;
    this.#entries = new ById();
    for (const entry of this.#inOrder) this.#entries.add(entry);
    return this.#entries;
  }

  #take(entry: Entry): void {
    this.#byId().remove(entry);
    this.#inOrder.splice(this.#placeOf(entry), 1);
    this.#bytes -= entry.bytes;
  }
}

const emptyBytes = 2_000;
const collators = new Map<string, Intl.Collator>();

/** One for all directories of a language: a collator weighs more than a small practice. */
function collatorOf(locale: string): Intl.Collator {
  const collator = collators.get(locale) ?? new Intl.Collator(locale);
  collators.set(locale, collator);
  return collator;
}

/** One page of what was found, and the cursor of the next. A cursor names a client and a place, never a name. */
export function pageOf(
  found: readonly Entry[],
  limit: number,
  after: Position | null,
): { items: Listed[]; next: Position | null } {
  const start = after === null ? 0 : startAfter(found, after);
  const items = found.slice(start, start + limit).map((entry) => entry.client);
  const end = start + items.length;
  const last = items.at(-1);
  return { items, next: last && end < found.length ? { id: last.id, index: end - 1 } : null };
}

/** The last client of a page. The index serves when that client is no longer among those found. */
export interface Position {
  readonly id: string;
  readonly index: number;
}

function startAfter(found: readonly Entry[], after: Position): number {
  if (found[after.index]?.id === after.id) return after.index + 1;
  const at = found.findIndex((entry) => entry.id === after.id);
  return at < 0 ? after.index : at + 1;
}
