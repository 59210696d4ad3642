import type { NoteReply, NoteTemplate, SectionName, Sections } from "../../contract.ts";
import { merged } from "../../rules.ts";
import { mergeSections } from "../merge.ts";
import { bytesOf, changeOf, clean, isForeign, sameChange } from "./change.ts";
import { type Fault, faultOf } from "./fault.ts";
import type { KeeperOptions, Kept } from "./kept.ts";
import type { Change, Road } from "./road.ts";

const pauseMilliseconds = 700;
/** Who types without a pause is saved all the same. */
const longestMilliseconds = 5_000;
/** A request that is answered sooner is not worth a word. */
const quietMilliseconds = 1_000;
const slowestRetryMilliseconds = 30_000;
/** Browsers let requests of this size outlive their page. */
const leavingBytes = 60_000;

/**
 * Keeps the text of one draft: in the page's memory at once, on the server within a second of a pause. One request is on its way
 * at a time; what is typed meanwhile goes with the next. When the draft moved on elsewhere both texts are put together.
 */
export class Keeper {
  readonly key: string = crypto.randomUUID();
  readonly #road: Road;
  readonly #now: () => Temporal.Instant;
  readonly #marker: string;
  readonly #listeners = new Set<() => void>();
  #kept: Kept;
  #sent: Sections[] = [];
  #wanted = false;
  #flight: { change: Change; lasts: boolean; done: Promise<void> } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | null = null;
  #failures = 0;
  #typedSinceMerge = false;
  #stopped = false;

  constructor({ road, now, marker, ...start }: KeeperOptions) {
    this.#road = road;
    this.#now = now;
    this.#marker = marker;
    const sections = merged(start.template, start.sections);
    this.#kept = {
      ...start,
      sections,
      standing: "untouched",
      savedAt: null,
      elsewhere: false,
      both: [],
      refusal: null,
    };
    if (start.note) this.#kept = { ...this.#kept, standing: "saved", savedAt: start.note.updatedAt };
  }

  subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };
  snapshot = (): Kept => this.#kept;

  /** Whether something stands here that the server has not confirmed. */
  get unsaved(): boolean {
    return this.#change() !== null;
  }

  /** Whether something would be lost if the page went now: it cannot be sent, or only after what is on its way. */
  get atRisk(): boolean {
    if (!this.unsaved) return false;
    if (this.#flight === null || this.#failures > 0 || this.#kept.refusal !== null) return true;
    return !this.#flight.lasts || !sameChange(this.#change(), this.#flight.change);
  }

  type(name: SectionName, text: string): void {
    this.#typedSinceMerge = true;
    const both = this.#kept.both.filter((one) => one !== name);
    this.#tell({ sections: { ...this.#kept.sections, [name]: text }, both });
    this.#soon();
  }

  setPrivate(value: boolean): void {
    this.#tell({ private: value });
    if (this.#kept.note !== null) this.#soon(0);
  }

  /** Another form, as long as nothing is written. */
  choose(template: NoteTemplate): void {
    if (this.#kept.note !== null || this.unsaved) return;
    this.#tell({ template, sections: merged(template, {}) });
  }

  /** Sends what is not saved, now. */
  flush(): void {
    if (this.#flight !== null || this.#stopped) return;
    const change = this.#change();
    if (change === null) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waitingSince = null;
    const lasts = bytesOf(change) < leavingBytes;
    const word = setTimeout(() => this.#tell({ standing: "saving" }), quietMilliseconds);
    const done = this.#attempt(change, lasts).finally(() => clearTimeout(word));
    this.#flight = { change, lasts, done };
    void done.then(() => {
      this.#flight = null;
      if (this.#failures === 0 && this.#kept.refusal === null && this.unsaved) this.#soon();
    });
  }

  /** Sends until nothing is left to send; false when it cannot be sent now. */
  async settle(): Promise<boolean> {
    for (let round = 0; round < 8 && this.unsaved; round++) {
      this.flush();
      if (this.#flight === null) return false;
      await this.#flight.done;
      if (this.#failures > 0 || this.#kept.refusal !== null) return false;
    }
    return !this.unsaved;
  }

  /** The draft on the server, begun if need be even without a word: a photo wants a note to belong to. Null when it cannot be reached. */
  async ensure(): Promise<NoteReply | null> {
    this.#wanted = true;
    await this.settle();
    return this.#kept.note;
  }

  /** Takes in the note as it was read again; whatever stands only here stays. */
  meet(theirs: NoteReply): void {
    const { note, sections: mine, private: secret } = this.#kept;
    if (note !== null && theirs.version <= note.version) return;
    const base = note?.sections ?? {};
    const { text, both } = mergeSections(
      { base, mine: clean(mine), theirs: theirs.sections, sent: this.#sent },
      this.#marker,
    );
    const foreign = isForeign(theirs.sections, [base, ...this.#sent]);
    this.#sent = [];
    if (foreign) this.#typedSinceMerge = false;
    this.#tell({
      note: theirs,
      sections: text,
      both: [...new Set([...this.#kept.both, ...both])],
      private: secret === note?.private ? theirs.private : secret,
      elsewhere: foreign || this.#kept.elsewhere,
    });
    if (theirs.status === "signed") this.#tell({ standing: "signed" });
    else if (!this.unsaved) this.#tell({ standing: "saved", savedAt: theirs.updatedAt, refusal: null });
  }

  /** No more requests, because the session is gone: the text stays in memory for whoever wrote it. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** The author is back. */
  resume(): void {
    this.#stopped = false;
    this.retry();
  }

  /** The connection is back: no more waiting. */
  retry(): void {
    this.#failures = 0;
    this.flush();
  }

  #change(): Change | null {
    return changeOf(this.#kept) ?? (this.#wanted && this.#kept.note === null ? { sections: {} } : null);
  }

  #soon(pause = this.#kept.note === null ? 0 : pauseMilliseconds): void {
    if (this.#stopped || this.#failures > 0) return;
    this.#waitingSince ??= performance.now();
    const left = Math.max(0, this.#waitingSince + longestMilliseconds - performance.now());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), Math.min(pause, left));
  }

  async #attempt(change: Change, lasts: boolean): Promise<void> {
    const { note, template, private: secret } = this.#kept;
    try {
      const reply = note
        ? await this.#road.write(note, change, lasts)
        : await this.#road.start({ template, private: secret, sections: change.sections ?? {} }, this.key);
      this.#accept(reply);
    } catch (error) {
      await this.#fail(error, change);
    }
  }

  #accept(note: NoteReply): void {
    this.#failures = 0;
    this.#sent = [];
    this.#wanted = false;
    const elsewhere = this.#kept.elsewhere && !this.#typedSinceMerge;
    this.#tell({ note, standing: "saved", savedAt: this.#now().toString(), refusal: null, elsewhere });
  }

  async #fail(error: unknown, { sections }: Change): Promise<void> {
    const fault = faultOf(error);
    if (fault !== "stale" && fault !== "refused" && sections) this.#sent.push(sections);
    const { note } = this.#kept;
    if (note !== null && (fault === "stale" || fault === "signed")) {
      try {
        this.meet(await this.#road.read(note.id));
        this.#failures = 0;
      } catch (again) {
        this.#wait(faultOf(again), again);
      }
    } else this.#wait(fault, error);
  }

  #wait(fault: Fault, error: unknown): void {
    if (fault === "signed-out") {
      this.stop();
      this.#tell({ standing: "kept-here" });
    } else if (fault === "offline" || fault === "busy") {
      const pause = Math.min(slowestRetryMilliseconds, 1_000 * 2 ** this.#failures++);
      this.#tell({ standing: fault === "offline" ? "kept-here" : "retrying" });
      this.#timer = setTimeout(() => this.flush(), pause);
    } else this.#tell({ standing: "refused", refusal: error });
  }

  #tell(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    for (const changed of this.#listeners) changed();
  }
}
