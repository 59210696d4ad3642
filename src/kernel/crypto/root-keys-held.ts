import { readFileSync, statSync } from "node:fs";
import type { RootKey, RootKeys } from "./root-keys.ts";

/**
 * Root keys as one process holds them. With a key file they follow it: when a key is asked for that is not at hand, the
 * file is read again. A key once held stays until the process ends, so that nothing of what it knows becomes unreadable.
 */
export class HeldRootKeys implements RootKeys {
  readonly #derive: (key: Uint8Array, purpose: string) => Buffer;
  readonly #file: string | undefined;
  readonly #parse: (text: string) => readonly RootKey[];
  readonly #kept = new Map<string, Buffer[]>();
  readonly #derived = new Map<string, readonly Buffer[]>();
  #all: readonly RootKey[];
  #seen: string;

  constructor(
    all: readonly RootKey[],
    derive: (key: Uint8Array, purpose: string) => Buffer,
    file?: string,
    parse: (text: string) => readonly RootKey[] = () => [],
  ) {
    this.#all = all;
    this.#derive = derive;
    this.#file = file;
    this.#parse = parse;
    this.#seen = this.#look();
  }

  get newest(): RootKey {
    return this.#all[0]!;
  }

  get all(): readonly RootKey[] {
    return this.#all;
  }

  byId(id: string): RootKey | undefined {
    const found = this.#find(id);
    if (found) return found;
    this.refresh();
    return this.#find(id);
  }

  refresh(): void {
    const now = this.#look();
    if (now === this.#seen || !this.#file) return;
    const read = this.#parse(readFileSync(this.#file, "utf8").trim());
    const former = this.#all.filter((one) => read.every(({ id }) => id !== one.id));
    this.#all = [...read, ...former];
    this.#seen = now;
    this.#derived.clear();
  }

  keysFor(purpose: string): readonly Buffer[] {
    const known = this.#derived.get(purpose);
    if (known) return known;
    const keys = [...this.#all.map(({ key }) => this.#derive(key, purpose)), ...(this.#kept.get(purpose) ?? [])];
    this.#derived.set(purpose, keys);
    return keys;
  }

  keep(purpose: string, key: Buffer): void {
    if (this.keysFor(purpose).some((known) => known.equals(key))) return;
    this.#kept.set(purpose, [...(this.#kept.get(purpose) ?? []), key]);
    this.#derived.delete(purpose);
  }

  #find(id: string): RootKey | undefined {
    return this.#all.find((root) => root.id === id);
  }

  /** What tells one state of the file from another; it is replaced as a whole, never written into. */
  #look(): string {
    const found = this.#file === undefined ? undefined : statSync(this.#file, { throwIfNoEntry: false });
    return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : this.#seen;
  }
}
