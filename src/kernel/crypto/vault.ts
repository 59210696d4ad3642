import { BoundedCache } from "./bounded-cache.ts";
import { keyOf, open, type Place, SealBroken, type SealKey, seal } from "./envelope.ts";
import type { KeyTable } from "./key-table.ts";
import { rootSealKey } from "./key-wrap.ts";
import type { RootKeys } from "./root-keys.ts";
import { type OpenKeys, Sealer } from "./sealer.ts";

// Whoever lends the vault a table or takes a sealer from it needs these names beside it.
export type { KeyTable } from "./key-table.ts";
export type { Sealer } from "./sealer.ts";

/** A place outside every practice, in schema `auth`. */
export type GlobalPlace = Omit<Place, "practiceId">;

const noPractice = "00000000-0000-0000-0000-000000000000";

/**
 * The open keys of this process, one vault per process. Practices and persons used of late stay open in memory, but
 * none longer than `maxAgeMs`: a key erased by another process is unusable here within a minute, the same bound that
 * holds for a session signed out elsewhere. A directory asks for the keys of all its clients once and keeps their names:
 * more of them would only be in the way of the collector (50,000 were 15 MB and a fifth of all that lives).
 */
export class Vault {
  readonly #roots: RootKeys;
  readonly #open: OpenKeys;

  constructor(roots: RootKeys, options: { maxAgeMs?: number; now?: () => number } = {}) {
    const { maxAgeMs = 60_000, now = () => performance.now() } = options;
    this.#roots = roots;
    this.#open = {
      practices: new BoundedCache(2_000, maxAgeMs, now),
      persons: new BoundedCache(5_000, maxAgeMs, now),
    };
  }

  /** Seals and opens inside one practice and one transaction; make one per transaction. `newId` gives UUIDs. */
  sealer(practiceId: string, table: KeyTable, newId: () => string): Sealer {
    return new Sealer({ practiceId, table, newId, roots: this.#roots, open: this.#open });
  }

  /** Drops one key from memory, for a process that hears that another has erased it. */
  forget(practiceId: string, keyId: string): void {
    this.#open.persons.drop(`${practiceId}/${keyId}`);
  }

  /** Drops a practice's own key from memory, after the practice was deleted. Keys of its persons go within `maxAgeMs`. */
  forgetPractice(practiceId: string): void {
    this.#open.practices.drop(practiceId);
  }

  /** Seals one of the few secrets that belong to no practice (a user's TOTP secret), under the newest root key. */
  sealGlobal(place: GlobalPlace, text: string): Buffer {
    this.#roots.refresh();
    return seal(rootSealKey(this.#roots.newest, "auth"), { ...place, practiceId: noPractice }, Buffer.from(text));
  }

  /** Opens what `sealGlobal` made, under whichever root key at hand made it. Throws SealBroken. */
  openGlobal(place: GlobalPlace, envelope: Uint8Array): string {
    const { id } = keyOf(envelope);
    const key = this.#globalKey(id);
    if (!key) throw new SealBroken(`${place.table}.${place.column}, its root key is not at hand`);
    return open(key, { ...place, practiceId: noPractice }, envelope).toString("utf8");
  }
  /** A root key that is not known yet may have come since: the second look is after its file was read again. */
  #globalKey(id: string): SealKey | undefined {
    const find = () => this.#roots.all.map((root) => rootSealKey(root, "auth")).find((key) => key.id === id);
    const known = find();
    if (known) return known;
    this.#roots.refresh();
    return find();
  }
}
