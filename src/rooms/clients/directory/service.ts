import { setImmediate as breath } from "node:timers/promises";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import { Aside } from "./aside/service.ts";
import type { Listed } from "./packed/rules.ts";
import { Directory } from "./rules.ts";
import { linesAfter, linesOf, opened } from "./store.ts";

/** What is held of a practice: a directory, open or laid aside, or both while they say the same. */
interface Slot {
  directory: Directory | null;
  aside: Aside | null;
  /** Settles when the directory holds everyone; until then it holds some, all of them right. */
  filled: Promise<void>;
  complete: boolean;
  /** While what lies aside is being opened: once for all who ask. */
  opening: Promise<Directory | null> | null;
  /** When (ms) somebody last asked for what lies aside. */
  askedAt: number;
}

/** Rows read and opened at once, and how long (ms) others are kept waiting while these are put in: together under 5 ms. */
const rowsAtOnce = 64;
const stretchMs = 1;
/** Whoever asks twice within this time will ask again: then the directory stays open. */
const soonMs = 1_000;
const megabyte = 1024 * 1024;
const most: Most = { open: 48 * megabyte, aside: 64 * megabyte };

/** Bytes of memory, about. */
interface Most {
  readonly open: number;
  readonly aside: number;
}

/**
 * The directories of the practices this process has lately worked for; those used least recently are laid aside first, and
 * forgotten later. They are filled while clients change: every change is put in as it commits, here or elsewhere, and the
 * higher version stays.
 */
export class Directories {
  readonly #slots = new Map<string, Slot>();
  readonly #wrote = new WeakSet<PracticeTx>();
  readonly #most: Most;

  constructor(limits: Partial<Most> = {}) {
    this.#most = { ...most, ...limits };
  }

  /** The whole directory of the actor's practice, read now if need be. */
  async of(tx: PracticeTx): Promise<Directory> {
    const { practiceId } = tx.actor;
    const { locale } = await practiceOf(tx);
    // What this transaction wrote may yet be rolled back, so what it reads must not be shared.
    if (this.#wrote.has(tx) && !this.#slots.get(practiceId)?.complete) return fill(tx, new Directory(locale));
    for (;;) {
      const slot = this.#used(practiceId);
      if (slot && (slot.directory ?? slot.aside)?.locale !== locale) this.drop(practiceId);
      else if (slot?.complete) {
        const directory = slot.directory ?? (await this.#reopen(practiceId, slot));
        if (directory) return directory;
      } else if (slot) await slot.filled.catch(() => {});
      else await this.#open(tx, locale);
    }
  }

  /** What is open of a practice, without reading anything: perhaps not everyone yet. */
  known(practiceId: string): Directory | undefined {
    return this.#used(practiceId)?.directory ?? undefined;
  }

  /** The same, without counting as a use. */
  peek(practiceId: string): Directory | undefined {
    return this.#slots.get(practiceId)?.directory ?? undefined;
  }

  /** Whether something is held of the practice that has not yet heard of this state of a client. */
  isBehind(practiceId: string, clientId: string, version: number): boolean {
    const slot = this.#slots.get(practiceId);
    if (slot?.directory) return (slot.directory.get(clientId)?.version ?? 0) < version;
    return slot?.aside ? !slot.aside.hasHeardOf(clientId, version) : false;
  }

  /** Takes in the state of a client as it was committed. */
  put(practiceId: string, client: Listed): void {
    this.#tell(practiceId, (held) => held.put(client));
    this.#shrink();
  }

  /** Takes a client out who was gone at this version. */
  remove(practiceId: string, clientId: string, version: number): void {
    this.#tell(practiceId, (held) => held.remove(clientId, version));
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

  /** Lays a practice's directory aside now, if it is open and whole. */
  layAside(practiceId: string): void {
    const slot = this.#slots.get(practiceId);
    if (!slot?.complete || !slot.directory) return;
    slot.aside ??= new Aside(slot.directory);
    slot.directory = null;
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
    const filled = fill(tx, directory).then(() => {});
    const slot: Slot = { directory, aside: null, filled, complete: false, opening: null, askedAt: 0 };
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

  #reopen(practiceId: string, slot: Slot): Promise<Directory | null> {
    slot.opening ??= this.#takeUp(practiceId, slot);
    return slot.opening;
  }

  /**
   * Opens what lies aside. For one question it is opened for that alone: kept open, all that is asked once in a while would
   * drive out what is asked all day, and leave the collector much to do. What cannot be opened is forgotten, and null.
   */
  async #takeUp(practiceId: string, slot: Slot): Promise<Directory | null> {
    const now = performance.now();
    const stays = now - slot.askedAt < soonMs;
    slot.askedAt = now;
    let opened: Directory | null = null;
    const take = (directory: Directory) => {
      opened = directory;
      if (stays) slot.directory = directory;
      // Whoever asks from now on may know of something that comes after this.
      slot.opening = null;
    };
    await slot.aside?.open(take).catch(() => this.#slots.get(practiceId) === slot && this.drop(practiceId));
    this.#shrink();
    // It may have been forgotten meanwhile, because news could have been missed.
    return this.#slots.get(practiceId) === slot ? opened : null;
  }

  /** What is open and what is laid aside hear of the same; too much news makes the latter not worth keeping. */
  #tell(practiceId: string, news: (held: Directory | Aside) => void): void {
    const slot = this.#slots.get(practiceId);
    if (!slot) return;
    if (slot.directory) news(slot.directory);
    if (!slot.aside) return;
    news(slot.aside);
    if (slot.aside.isOutdated) this.#forgetAside(practiceId, slot);
  }

  #forgetAside(practiceId: string, slot: Slot): void {
    slot.aside = null;
    if (!slot.directory) this.#slots.delete(practiceId);
  }

  #used(practiceId: string): Slot | undefined {
    const slot = this.#slots.get(practiceId);
    if (!slot) return undefined;
    this.#slots.delete(practiceId);
    this.#slots.set(practiceId, slot); // a Map keeps the order of insertion: last is most recent
    return slot;
  }

  /** Lays aside, then forgets, what was used least recently; the last one stays open, whatever it weighs. */
  #shrink(): void {
    const slots = [...this.#slots];
    const open = slots.filter(([, { directory }]) => directory);
    let bytes = open.reduce((sum, [, { directory }]) => sum + directory!.bytes, 0);
    for (const [practiceId, { directory, complete }] of open.slice(0, -1)) {
      if (bytes <= this.#most.open) break;
      if (!complete) continue;
      bytes -= directory!.bytes;
      this.layAside(practiceId);
    }
    let aside = slots.reduce((sum, [, slot]) => sum + (slot.aside?.bytes ?? 0), 0);
    for (const [practiceId, slot] of slots) {
      if (aside <= this.#most.aside) return;
      aside -= slot.aside?.bytes ?? 0;
      this.#forgetAside(practiceId, slot);
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
