import {
  keysOf,
  likenessOf,
  nearbyNames,
  type Person,
  type Reason,
  type Traits,
  traitsOf,
  weightOf,
} from "../rules.ts";

/** Two who may be one; the smaller id, who was added first, stands first. */
export interface Pair {
  readonly ids: readonly [string, string];
  readonly reasons: readonly Reason[];
}

/** A mail address or a number that more people share says nothing about who one is: it is a school's, or a clinic's. */
const mostSharing = 6;
/** Up to so many are compared each with each; of more only those with nearby names. */
const fewEnough = 12;

/** Finds pairs among many without comparing everybody with everybody: people are put in once, and only those compared who share something. */
export class Pairing {
  readonly #known = new Map<string, Traits>();
  readonly #shared = new Map<string, string[]>();
  readonly #close = new Map<string, string[]>();
  readonly #pairs = new Map<string, Pair>();

  put(id: string, person: Person): void {
    const traits = traitsOf(person);
    const { shared, close } = keysOf(traits);
    this.#known.set(id, traits);
    for (const key of shared) add(this.#shared, key, id);
    for (const key of close) add(this.#close, key, id);
  }

  /** Goes through what people share, a step at a time, so that others are let through in between. */
  *steps(): Generator<void> {
    for (const ids of this.#shared.values())
      if (ids.length > 1 && ids.length <= mostSharing) yield this.#compareAll(ids);
    for (const ids of this.#close.values()) {
      if (ids.length < 2) continue;
      if (ids.length <= fewEnough) yield this.#compareAll(ids);
      else yield* this.#compareNearby(ids);
    }
  }

  /** What was found, the likeliest first. */
  found(): Pair[] {
    return [...this.#pairs.values()].sort(
      (one, other) => weightOf(other.reasons) - weightOf(one.reasons) || (one.ids[1] < other.ids[1] ? 1 : -1),
    );
  }

  *#compareNearby(ids: readonly string[]): Generator<void> {
    const nearby = new Map<string, string[]>();
    for (const id of ids) {
      for (const name of nearbyNames(this.#known.get(id)?.words ?? [])) add(nearby, name, id);
      yield;
    }
    for (const some of nearby.values()) if (some.length > 1) yield this.#compareAll(some.slice(0, mostSharing));
  }

  #compareAll(ids: readonly string[]): void {
    for (const [at, one] of ids.entries()) for (const other of ids.slice(at + 1)) this.#compare(one, other);
  }

  #compare(one: string, other: string): void {
    const ids: [string, string] = one < other ? [one, other] : [other, one];
    const key = ids.join(" ");
    if (this.#pairs.has(key)) return;
    const reasons = likenessOf(this.#known.get(one) as Traits, this.#known.get(other) as Traits);
    if (reasons.length > 0) this.#pairs.set(key, { ids, reasons });
  }
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}
