import { randomBytes } from "node:crypto";
import type { BoundedCache } from "./bounded-cache.ts";
import { keyOf, open, type Place, type SealKey, seal } from "./envelope.ts";
import { KeyGone, type KeyTable, type PersonKeyKind } from "./key-table.ts";
import { unwrapPersonKey, wrapPersonKey } from "./key-wrap.ts";
import { PracticeKeys } from "./practice-keys.ts";
import { derive, type RootKeys } from "./root-keys.ts";

/** The row and column of a sealed value; the practice is the sealer's. */
export type Cell = Omit<Place, "practiceId">;

/** The key of one file: derived from a person's key, so that it goes when that key goes. */
export interface FileKey {
  readonly keyId: string;
  readonly bytes: Buffer;
}

/** What all sealers of a process share. Persons are kept under `practiceId/keyId`. */
export interface OpenKeys {
  readonly practices: BoundedCache<readonly SealKey[]>;
  readonly persons: BoundedCache<Buffer>;
}

interface Scope {
  readonly practiceId: string;
  readonly table: KeyTable;
  readonly newId: () => string;
  readonly roots: RootKeys;
  readonly open: OpenKeys;
}

/**
 * Seals and opens the texts of one practice within one transaction. Keys made here stay here until `committed()`: were
 * they shared at once, a roll-back would leave other transactions sealing under keys that stand in no table.
 */
export class Sealer {
  readonly #scope: Scope;
  readonly #held = new Map<string, Buffer>();
  readonly #created = new Set<string>();
  readonly #forgotten = new Set<string>();
  readonly #practice: PracticeKeys;

  constructor(scope: Scope) {
    this.#scope = scope;
    this.#practice = new PracticeKeys({ ...scope, shared: scope.open.practices });
  }

  /** Gives the practice its first key, and answers with the key's id. Throws when it has one. */
  createPracticeKey(): Promise<string> {
    return this.#practice.create();
  }

  /** Makes a key for a member, a person or a group, and answers with its id. Throws KeyGone when the practice has none. */
  async createKey(kind: PersonKeyKind): Promise<string> {
    const { practiceId, table, newId } = this.#scope;
    const practice = await this.#practice.newest();
    const id = newId();
    const bytes = randomBytes(32);
    const wrapped = wrapPersonKey(practice, practiceId, id, bytes);
    await table.insertPersonKey({ id, kind, practiceKeyVersion: practice.version, wrapped });
    this.#held.set(id, bytes);
    this.#created.add(id);
    return id;
  }

  /** Brings these keys into reach with one query at most. Keys that are gone are passed over. */
  async preload(keyIds: Iterable<string>): Promise<void> {
    const missing = [...new Set(keyIds)].filter((id) => !this.#reach(id) && !this.#forgotten.has(id));
    if (missing.length === 0) return;
    const { practiceId, table, open } = this.#scope;
    const rows = await table.personKey(missing);
    if (rows.length === 0) return;
    const practiceKeys = await this.#practice.including(rows.map((row) => row.practiceKeyVersion));
    for (const row of rows) {
      const bytes = unwrapPersonKey(practiceKeys, practiceId, row);
      this.#held.set(row.id, bytes);
      open.persons.put(`${practiceId}/${row.id}`, bytes);
    }
  }

  /** Seals a text for one cell. Throws KeyGone. */
  async seal(keyId: string, cell: Cell, text: string): Promise<Buffer> {
    const bytes = await this.#key(keyId);
    return seal({ id: keyId, version: 1, bytes }, this.#place(cell), Buffer.from(text));
  }

  /** Opens an envelope that stands in this cell. Throws KeyGone, or SealBroken when it was altered or moved. */
  async open(envelope: Uint8Array, cell: Cell): Promise<string> {
    const { id } = keyOf(envelope);
    return this.#openUnder(id, await this.#key(id), envelope, cell);
  }

  /**
   * Opens many cells with one query at most, in their order. Null stands for an empty cell and for one whose key is
   * gone: a list does not fall over one erased person. Throws SealBroken. Opening is synchronous, 6 to 9 µs a cell;
   * cut lists of more than 500 into slices where nothing may wait.
   */
  async openMany(cells: readonly (Cell & { envelope: Uint8Array | null })[]): Promise<(string | null)[]> {
    const keyIds = cells.map((cell) => cell.envelope && keyOf(cell.envelope).id);
    await this.preload(keyIds.filter((id) => id !== null));
    return cells.map((cell, at) => {
      const id = keyIds[at];
      const bytes = id && this.#reach(id);
      return id && bytes && cell.envelope ? this.#openUnder(id, bytes, cell.envelope, cell) : null;
    });
  }

  /** The key of one file, derived from a person's key and the file's id. Throws KeyGone. */
  async fileKey(keyId: string, fileId: string): Promise<FileKey> {
    return { keyId, bytes: derive(await this.#key(keyId), `file:${fileId}`) };
  }

  /**
   * 32 bytes derived from the practice's key for one purpose, such as "blind-index". They come from the oldest version
   * still held, so they stay the same until that one is deleted. Throws KeyGone.
   */
  async practiceSecret(purpose: string): Promise<Buffer> {
    return derive((await this.#practice.oldest()).bytes, purpose);
  }

  /** Puts a key out of reach, for whoever has just deleted its row. */
  forget(keyId: string): void {
    this.#held.delete(keyId);
    this.#created.delete(keyId);
    this.#forgotten.add(keyId);
    this.#drop(keyId);
  }

  /** To be called once the transaction has committed: what it made is now everyone's, what it forgot is no one's. */
  committed(): void {
    const { practiceId, open } = this.#scope;
    this.#practice.committed();
    for (const id of this.#created) open.persons.put(`${practiceId}/${id}`, this.#held.get(id)!);
    // Another transaction may have read the row between forget() and the commit.
    for (const id of this.#forgotten) this.#drop(id);
  }

  async #key(keyId: string): Promise<Buffer> {
    await this.preload([keyId]);
    const bytes = this.#reach(keyId);
    if (!bytes) throw new KeyGone("person");
    return bytes;
  }

  /** A key at hand without a query. It is then held to the end, however much the shared cache turns over meanwhile. */
  #reach(keyId: string): Buffer | undefined {
    const held = this.#held.get(keyId);
    if (held || this.#forgotten.has(keyId)) return held;
    const shared = this.#scope.open.persons.get(`${this.#scope.practiceId}/${keyId}`);
    if (shared) this.#held.set(keyId, shared);
    return shared;
  }

  #openUnder(keyId: string, bytes: Buffer, envelope: Uint8Array, cell: Cell): string {
    return open({ id: keyId, version: 1, bytes }, this.#place(cell), envelope).toString("utf8");
  }

  #place(cell: Cell): Place {
    return { practiceId: this.#scope.practiceId, table: cell.table, column: cell.column, rowId: cell.rowId };
  }

  #drop(keyId: string): void {
    this.#scope.open.persons.drop(`${this.#scope.practiceId}/${keyId}`);
  }
}
