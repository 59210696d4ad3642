import { setImmediate as breath } from "node:timers/promises";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import type { Listed } from "./packed/rules.ts";
import { Directory } from "./rules.ts";
import { linesAfter, linesOf, opened } from "./store.ts";

interface Slot {
  readonly directory: Directory;
  /** Settles when the directory holds everyone; until then it holds some, all of them right. */
  filled: Promise<void>;
  complete: boolean;
}

/** Rows read and opened at once, and how long (ms) others are kept waiting while these are put in: together under 5 ms. */
const rowsAtOnce = 64;
const stretchMs = 1;
const mostBytes = 64 * 1024 * 1024;

/**
 * The directories of the practices this process has lately worked for, the least recently used forgotten first. They are
 * filled while clients change: every change is put in as it commits, here or elsewhere, and the higher version stays.
 */
export class Directories {
  readonly #slots = new Map<string, Slot>();
  readonly #wrote = new WeakSet<PracticeTx>();
  readonly #mostBytes: number;

  constructor(most = mostBytes) {
    this.#mostBytes = most;
  }

  /** The whole directory of the actor's practice, read now if need be. */
  async of(tx: PracticeTx): Promise<Directory> {
    const { practiceId } = tx.actor;
    const { locale } = await practiceOf(tx);
    // What this transaction wrote may yet be rolled back, so what it reads must not be shared.
    if (this.#wrote.has(tx) && !this.#slots.get(practiceId)?.complete) return fill(tx, new Directory(locale));
    for (;;) {
      const slot = this.#used(practiceId);
      if (slot && slot.directory.locale !== locale) this.drop(practiceId);
      else if (slot?.complete) return slot.directory;
      else if (slot) await slot.filled.catch(() => {});
      else await this.#open(tx, locale);
    }
  }

  /** What is in memory of a practice, without reading anything: perhaps not everyone yet. */
  known(practiceId: string): Directory | undefined {
    return this.#used(practiceId)?.directory;
  }

  /** The same, without counting as a use. */
  peek(practiceId: string): Directory | undefined {
    return this.#slots.get(practiceId)?.directory;
  }

  /** Takes in the state of a client as it was committed. */
  put(practiceId: string, client: Listed): void {
    this.#slots.get(practiceId)?.directory.put(client);
    this.#shrink();
  }

  /** Takes a client out who was gone at this version. */
  remove(practiceId: string, clientId: string, version: number): void {
    this.#slots.get(practiceId)?.directory.remove(clientId, version);
  }

  /** Marks a transaction as one that wrote clients. */
  wrote(tx: PracticeTx): void {
    this.#wrote.add(tx);
  }

  /** Reads clients again of whom another process said that they are changed, or gone, as of these versions. */
  async refresh(tx: PracticeTx, versions: ReadonlyMap<string, number>): Promise<void> {
    const { practiceId } = tx.actor;
    const current = await opened(tx, await linesOf(tx, [...versions.keys()]));
    const standing = new Set(current.map((client) => client.id));
    for (const client of current) this.put(practiceId, client);
    for (const [id, version] of versions) if (!standing.has(id)) this.remove(practiceId, id, version);
  }

  drop(practiceId: string): void {
    this.#slots.delete(practiceId);
  }

  dropAll(): void {
    this.#slots.clear();
  }

  async #open(tx: PracticeTx, locale: string): Promise<void> {
    const { practiceId } = tx.actor;
    const directory = new Directory(locale);
    const slot: Slot = { directory, complete: false, filled: fill(tx, directory).then(() => {}) };
    this.#slots.set(practiceId, slot);
    try {
      await slot.filled;
      slot.complete = true;
      this.#shrink();
    } catch (fault) {
      if (this.#slots.get(practiceId) === slot) this.drop(practiceId);
      throw fault;
    }
  }

  #used(practiceId: string): Slot | undefined {
    const slot = this.#slots.get(practiceId);
    if (!slot) return undefined;
    this.#slots.delete(practiceId);
    this.#slots.set(practiceId, slot); // a Map keeps the order of insertion: last is most recent
    return slot;
  }

  /** Forgets what was used least recently; the last one stays, whatever it weighs. */
  #shrink(): void {
    let bytes = 0;
    for (const { directory } of this.#slots.values()) bytes += directory.bytes;
    for (const [practiceId, { directory, complete }] of this.#slots) {
      if (bytes <= this.#mostBytes || this.#slots.size === 1) return;
      if (!complete) continue;
      this.#slots.delete(practiceId);
      bytes -= directory.bytes;
    }
  }
}

/** The directories of this process. */
export const directories = new Directories();

async function fill(tx: PracticeTx, directory: Directory): Promise<Directory> {
  let lines = await linesAfter(tx, null, rowsAtOnce);
  while (lines.length > 0) {
    // The database looks for the next rows while these are opened.
    const next = lines.length < rowsAtOnce ? Promise.resolve([]) : linesAfter(tx, lines.at(-1)!.id, rowsAtOnce);
    next.catch(() => {}); // heard below, unless opening fails first
    await putAll(directory, await opened(tx, lines));
    lines = await next;
  }
  return directory;
}

async function putAll(directory: Directory, clients: Listed[]): Promise<void> {
  let since = performance.now();
  for (const client of clients) {
    directory.put(client);
    if (performance.now() - since < stretchMs) continue;
    await breath();
    since = performance.now();
  }
  await breath();
}
