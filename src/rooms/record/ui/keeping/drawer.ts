import { type KeptKey, opened } from "#web/kept/key.ts";
import { keyInHand, layDown } from "#web/kept/page-key.ts";
import { type SealedRow, store } from "#web/kept/store.ts";
import { sameText } from "../../rules.ts";
import type { Keeper } from "./keeper.ts";
import type { SavedDraft } from "./kept.ts";
import { clearMarks, leaveMarks } from "./mark.ts";
import { sealing } from "./pace.ts";

/** A draft as it lies in its row. */
export interface Laid extends SavedDraft {
  salt: string;
}

type Whose = Readonly<Pick<SavedDraft, "clientId" | "appointmentId">>;

/** A row that no living page holds, and the way to let go of it again. */
export interface Claim {
  readonly id: string;
  readonly salt: string;
  readonly letGo: () => void;
}

/**
 * Where one draft lies sealed on this device while the server has not all of it: a row of its own for each page that writes, so
 * that two tabs never write over one another. The row is locked while its page lives; what a page left behind, the next takes up.
 */
export class Drawer {
  readonly id: string;
  readonly #keeper: Keeper;
  readonly whose: Whose;
  readonly #salt: string;
  #letGo: (() => void) | null;
  #laid: boolean;
  #marked: boolean;
  #closed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | null = null;
  #last: Promise<void> = Promise.resolve();

  constructor(keeper: Keeper, whose: Whose, claim?: Claim) {
    this.id = claim?.id ?? crypto.randomUUID();
    this.#keeper = keeper;
    this.whose = whose;
    this.#salt = claim?.salt ?? crypto.randomUUID();
    this.#letGo = claim?.letGo ?? null;
    this.#laid = this.#marked = claim !== undefined;
    if (claim) keeper.tellAside(true);
    keeper.aside = () => Promise.race([this.write(), rest(patienceMilliseconds)]);
    keeper.subscribe(() => this.#changed());
    this.#changed();
  }

  /** Whether something stands here that the server has not, and perhaps never will: it was signed elsewhere meanwhile. */
  get isNeeded(): boolean {
    const { note, sections } = this.#keeper.snapshot();
    const late = note?.status === "signed" && !sameText(note.sections, sections);
    return this.#keeper.unsaved || late;
  }

  /** Lays down what stands now, or clears the row when nothing has to lie there. One at a time, in order. */
  write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#since = null;
    this.#last = this.#last.then(() => this.#write()).catch(() => undefined);
    return this.#last;
  }

  /** The page may go at once: what it has just sent will be known again by its successor. */
  leave(): void {
    if (!this.#keeper.unsaved || this.#closed) return;
    this.#marked = true;
    leaveMarks(this.id, this.#salt, this.#keeper.snapshot().sections);
    void this.write();
  }

  /** Empties the drawer for good. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#last;
    await this.#clear();
  }

  /** The page lets go of it; what lies in it waits for whoever comes next. */
  abandon(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    void this.#last.then(() => this.#letGo?.());
  }

  #changed(): void {
    if (this.#closed) return;
    const { aside } = this.#keeper.snapshot();
    if (this.isNeeded ? aside : !this.#laid) return;
    this.#since ??= performance.now();
    const left = Math.max(0, this.#since + sealing.longestMilliseconds - performance.now());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.write(), Math.min(sealing.pauseMilliseconds, left));
  }

  async #write(): Promise<void> {
    const key = keyInHand();
    if (this.#closed || !store || key === null) return;
    if (!this.isNeeded) return this.#clear();
    const before = this.#keeper.snapshot();
    const marked = this.#marked;
    const laid: Laid = { ...this.#keeper.saved, ...this.whose, salt: this.#salt };
    this.#letGo ??= await lock(this.id);
    await layDown(store.drafts, key, this.id, laid);
    this.#laid = true;
    if (marked) clearMarks(this.id);
    if (this.#keeper.snapshot().sections === before.sections) this.#keeper.tellAside(true);
  }

  async #clear(): Promise<void> {
    if (this.#laid) await store?.drafts.delete(this.id);
    if (this.#marked) clearMarks(this.id);
    [this.#laid, this.#marked] = [false, false];
    this.#keeper.tellAside(false);
    this.#letGo?.();
    this.#letGo = null;
  }
}

/** A request does not wait longer than this for the disk. */
const patienceMilliseconds = 400;
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const lockOf = (id: string) => `draft ${id}`;

/** Takes the lock of a row; answers how to let go of it. */
function lock(id: string, options: LockOptions = {}): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    const held = navigator.locks.request(lockOf(id), options, (got) => {
      if (got === null) return resolve(null);
      return new Promise<void>((letGo) => resolve(letGo));
    });
    held.catch(() => resolve(null));
  });
}

/** The row and what lies in it, when no living page holds it and it can be opened. */
export async function claimed(row: SealedRow): Promise<{ claim: Claim; laid: Laid } | null> {
  const key = keyInHand();
  const letGo = key && (await lock(row.id, { ifAvailable: true }));
  if (!letGo) return null;
  // It may have been cleared by the page that held it until now.
  const now = await store?.drafts.get(row.id);
  const laid = now && (await openLaid(key, now));
  if (laid) return { claim: { id: row.id, salt: laid.salt, letGo }, laid };
  letGo();
  return null;
}

/** What lies in a row; null when it is not this key's. */
export const openLaid = (key: KeptKey, row: SealedRow): Promise<Laid | null> => opened<Laid>(key, row.id, row.sealed);
