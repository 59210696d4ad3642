import type { NoteReply, SectionName, Sections } from "../../contract.ts";
import { merged, sameText } from "../../rules.ts";
import { bytesOf, changeOf, formOf, privacyOf, sameChange } from "./change.ts";
import { type Fault, faultOf } from "./fault.ts";
import { type KeeperOptions, type Kept, keptAtFirst, type OwnDraft } from "./kept.ts";
import { met, recalled, written } from "./meeting.ts";
import { leavingBytes, longestMilliseconds, pauseMilliseconds, quietMilliseconds, retryMilliseconds } from "./pace.ts";
import type { Change, Chosen, Privacy, Road } from "./road.ts";

/**
 * Keeps the text of one draft: in the page's memory at once, on the server within a second of a pause. One request is on its way
 * at a time; what is typed meanwhile goes with the next. When the draft moved on elsewhere both texts are put together.
 */
export class Keeper {
  /** What the page knows it by, for as long as it stands. */
  readonly key: string = crypto.randomUUID();
  /** Seals the text on this device before it is sent; set by whoever keeps it there. */
  aside: () => Promise<unknown> = async () => undefined;
  #startKey: string;
  #overtaken: KeeperOptions["overtaken"];
  readonly #former: Sections;
  readonly #road: Road;
  readonly #now: () => Temporal.Instant;
  readonly #marker: string;
  readonly #listeners = new Set<() => void>();
  #kept: Kept;
  #sent: Sections[];
  #wanted: boolean;
  #flight: { change: Change; lasts: boolean; done: Promise<void> } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | null = null;
  #failures = 0;
  #typedSinceMerge = false;
  #stopped = false;

  constructor({ road, now, marker, key, sent = [], wanted = false, overtaken, ...start }: KeeperOptions) {
    this.#overtaken = overtaken;
    this.#former = start.sections;
    this.#startKey = key ?? this.key;
    this.#sent = [...sent];
    this.#wanted = wanted;
    this.#road = road;
    this.#now = now;
    this.#marker = marker;
    this.#kept = keptAtFirst(start);
    if (this.unsaved) this.#kept = { ...this.#kept, standing: "kept-here" };
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
    if (!this.unsaved || this.#kept.aside) return false;
    if (this.#flight === null || this.#failures > 0 || this.#kept.refusal !== null) return true;
    return !this.#flight.lasts || !sameChange(this.#change(), this.#flight.change);
  }

  /** What would have to be known to go on elsewhere. */
  get saved(): OwnDraft {
    const { note, sections } = this.#kept;
    const flying = this.#flight?.change.sections;
    const sent = flying ? [...this.#sent, flying] : this.#sent;
    const begun = { ...formOf(this.#kept), ...privacyOf(this.#kept), sections };
    return { ...begun, key: this.#startKey, note, sent, wanted: this.#wanted };
  }

  /** Whether what stands here lies sealed on the device by now. */
  tellAside(aside: boolean): void {
    if (aside !== this.#kept.aside) this.#tell({ aside });
  }

  /** Takes in what another page of this device kept of the same draft and could not send. */
  recall(left: OwnDraft): void {
    if (this.#kept.note === null && !this.unsaved) {
      this.#startKey = left.key;
      this.#tell({ ...formOf(left), ...privacyOf(left) });
    }
    this.#tell(recalled(this.#kept, left, this.#marker));
    this.#sent.push(...left.sent);
    this.#wanted ||= left.wanted;
    this.#soon();
  }

  /** `over` is the text it was written over: where another stands by now, both are put together. */
  type(name: SectionName, text: string, over?: string): void {
    this.#typedSinceMerge = true;
    this.#tell({ ...written(this.#kept, { name, text, over }, this.#marker), aside: false });
    this.#soon();
  }

  setPrivacy(privacy: Privacy): void {
    this.#tell({ ...privacy, aside: false });
    if (this.#kept.note !== null) this.#soon(0);
  }

  /** Another form, as long as nothing is written. */
  choose({ template, templateId, form }: Chosen): void {
    if (this.#kept.note !== null || this.unsaved) return;
    this.#tell({ template, templateId, form, sections: merged({ template, form }, {}) });
  }

  /** Sends what is not saved, now; of a page that may go at once (`leaving`), without waiting for anything. */
  flush(leaving = false): void {
    if (this.#flight !== null || this.#stopped) return;
    const change = this.#change();
    if (change === null) {
      // What could not be sent came to stand there by another page: there is nothing to wait for, and what is typed next goes as ever.
      this.#failures = 0;
      return;
    }
    clearTimeout(this.#timer);
    this.#waitingSince = null;
    const lasts = bytesOf(change) < leavingBytes;
    const word = setTimeout(() => this.#tell({ standing: "saving" }), quietMilliseconds);
    const flight = { change, lasts, done: Promise.resolve() };
    this.#flight = flight;
    flight.done = this.#attempt(change, lasts, leaving).finally(() => clearTimeout(word));
    void flight.done.then(() => {
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
    if (theirs.version <= (this.#kept.note?.version ?? 0)) return;
    const overtaken = this.#overtaken?.(theirs.sections) ?? [];
    const own = { sent: this.#sent, former: this.#former, overtaken };
    const { change, foreign } = met(this.#kept, theirs, own, this.#marker);
    this.#sent = [];
    this.#overtaken = undefined;
    if (foreign) this.#typedSinceMerge = false;
    this.#tell(change);
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

  async #attempt(change: Change, lasts: boolean, leaving: boolean): Promise<void> {
    if (!leaving) await this.aside();
    const { note } = this.#kept;
    const beginning = { ...formOf(this.#kept), ...privacyOf(this.#kept), sections: change.sections ?? {} };
    try {
      if (note) return this.#accept(await this.#road.write(note, change, lasts));
      const reply = await this.#road.start(beginning, this.#startKey);
      // An earlier attempt may have begun it, and somebody gone on with it since.
      if (sameText(reply.sections, merged(reply, beginning.sections))) return this.#accept(reply);
      this.#sent.push(beginning.sections);
      this.#failures = 0;
      this.meet(reply);
    } catch (error) {
      await this.#fail(error, change);
    }
  }

  #accept(note: NoteReply): void {
    this.#failures = 0;
    this.#sent = [];
    this.#wanted = false;
    const elsewhere = this.#kept.elsewhere && !this.#typedSinceMerge;
    // The form is what the server wrote it in: the template may have been changed since this page read it.
    this.#tell({ note, ...formOf(note), standing: "saved", savedAt: this.#now().toString(), refusal: null, elsewhere });
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
      const pause = retryMilliseconds(this.#failures++);
      this.#tell({ standing: fault === "offline" ? "kept-here" : "retrying" });
      this.#timer = setTimeout(() => this.flush(), pause);
    } else this.#tell({ standing: "refused", refusal: error });
  }

  #tell(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    for (const changed of this.#listeners) changed();
  }
}
