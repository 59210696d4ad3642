import { randomBytes } from "node:crypto";
import type { BoundedCache } from "./bounded-cache.ts";
import type { SealKey } from "./envelope.ts";
import { KeyGone, type KeyTable } from "./key-table.ts";
import { unwrapPracticeKey, wrapPracticeKey } from "./key-wrap.ts";
import type { RootKeys } from "./root-keys.ts";

interface Scope {
  readonly practiceId: string;
  readonly table: KeyTable;
  readonly newId: () => string;
  readonly roots: RootKeys;
  readonly shared: BoundedCache<readonly SealKey[]>;
}

/** The versions of one practice's own key, newest first, as one transaction sees them. */
export class PracticeKeys {
  readonly #scope: Scope;
  #keys: readonly SealKey[] = [];
  #created = false;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** Makes the first version and answers with its id. Throws when there is one. */
  async create(): Promise<string> {
    const { practiceId, table, newId, roots } = this.#scope;
    if ((await this.#all()).length > 0) throw new Error("This practice has a key already.");
    const key = { id: newId(), version: 1, bytes: randomBytes(32) };
    await table.insertPracticeKey(wrapPracticeKey(roots, practiceId, key));
    this.#keys = [key];
    this.#created = true;
    return key.id;
  }

  /** The version that wraps what is new. Throws KeyGone. */
  async newest(): Promise<SealKey> {
    const [newest] = await this.#all();
    if (!newest) throw new KeyGone("practice");
    return newest;
  }

  /** The oldest version still held. Throws KeyGone. */
  async oldest(): Promise<SealKey> {
    const oldest = (await this.#all()).at(-1);
    if (!oldest) throw new KeyGone("practice");
    return oldest;
  }

  /** All versions; read again when one of these, made by another process, is not yet known here. */
  async including(versions: number[]): Promise<readonly SealKey[]> {
    const keys = await this.#all();
    if (versions.every((version) => keys.some((key) => key.version === version))) return keys;
    this.#keys = await this.#read();
    return this.#keys;
  }

  /** Shares what was created, once it is committed. */
  committed(): void {
    if (this.#created) this.#scope.shared.put(this.#scope.practiceId, this.#keys);
  }

  async #all(): Promise<readonly SealKey[]> {
    if (this.#keys.length > 0) return this.#keys;
    this.#keys = this.#scope.shared.get(this.#scope.practiceId) ?? (await this.#read());
    return this.#keys;
  }

  async #read(): Promise<readonly SealKey[]> {
    const { practiceId, table, roots, shared } = this.#scope;
    const keys = (await table.practiceKeys()).map((row) => unwrapPracticeKey(roots, practiceId, row));
    keys.sort((a, b) => b.version - a.version);
    if (keys.length > 0) shared.put(practiceId, keys);
    return keys;
  }
}
