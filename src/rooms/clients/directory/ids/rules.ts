import type { Entry } from "../packed/rules.ts";

/**
 * Entries by their ids, found where an id stands among other bytes. A week names forty clients: cut out of it, each id was a
 * text that the engine's own Map puts among those it keeps until a great collection.
 */
export class ById {
  readonly #entries = new Map<number, Entry | Entry[]>();

  get(id: string): Entry | undefined {
    return this.at(Buffer.from(id), 0);
  }

  /** Whose id begins at this place. */
  at(bytes: Uint8Array, start: number): Entry | undefined {
    const found = this.#entries.get(keyAt(bytes, start));
    if (found === undefined) return undefined;
    if (Array.isArray(found)) return found.find((entry) => standsAt(bytes, start, entry.id));
    return standsAt(bytes, start, found.id) ? found : undefined;
  }

  add(entry: Entry): void {
    const key = keyOf(entry);
    const found = this.#entries.get(key);
    this.#entries.set(key, found === undefined ? entry : [found, entry].flat());
  }

  remove(entry: Entry): void {
    const key = keyOf(entry);
    const left = [this.#entries.get(key) ?? []].flat().filter((other) => other.id !== entry.id);
    if (left.length === 0) this.#entries.delete(key);
    else this.#entries.set(key, left);
  }
}

const idLength = 36;
const digits = 8;

const keyOf = (entry: Entry) => keyAt(Buffer.from(entry.id), 0);

/** The last eight digits of an id, all random, as a small whole number: two of ten thousand share one in a hundred practices. */
function keyAt(bytes: Uint8Array, start: number): number {
  let key = 0;
  for (let place = start + idLength - digits; place < start + idLength; place++) {
    const code = bytes[place]!;
    key = (key << 4) | ((code & 15) + (code >> 6) * 9);
  }
  return key;
}

function standsAt(bytes: Uint8Array, start: number, id: string): boolean {
  for (let place = 0; place < id.length; place++) if (bytes[start + place] !== id.charCodeAt(place)) return false;
  return true;
}
