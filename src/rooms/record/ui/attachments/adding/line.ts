import { ProblemError } from "#web/problem.ts";
import type { UploadReply } from "../../../attachments/chunked/contract.ts";
import type { AttachmentReply, UploadRefusal } from "../../../attachments/contract.ts";
import { passes, patience, turns } from "./patience.ts";
import type { UploadRoad } from "./road.ts";
import type { Unfinished } from "./unfinished.ts";

/** A file on its way to a client's record, or one that did not arrive. */
export interface Upload {
  readonly key: string;
  readonly file: File;
  /** How many bytes have left. */
  readonly sent: number;
  /** `broken`: nobody answers, it goes on by itself. `checking`: all of it is there and is looked at. */
  readonly state: "waiting" | "sending" | "broken" | "checking" | "failed";
  readonly problem: unknown;
}

/** Which note a file goes to, beginning one if need be; null for none. It may be that none is to be had now. */
export type Belongs = () => Promise<string | null>;

interface Means {
  clientId: string;
  road: UploadRoad;
  unfinished: Unfinished;
  onArrived: (file: AttachmentReply) => void;
  wait?: typeof patience;
  turn?: () => Promise<() => void>;
}

interface Parcel {
  belongs: Belongs;
  upload: UploadReply | null;
  /** Sent again under the same key, it is one upload. */
  begunAs: string;
  stop: AbortController;
}

/** As the contract has it; importing the value would bring the whole of zod along. */
const largestBytes = 100 * 1024 * 1024;

/** Two at once, of all lines: a third would only make all of them slower. */
const oneOfTwo = turns(2);

/**
 * The files on their way to one client's record. Each goes in chunks; when the line breaks or the server is away, it is asked
 * how far it came and goes on from there, for as long as the page lives. Lives outside the page's parts: who goes from
 * the note to the calendar takes nothing back.
 */
export class UploadLine {
  readonly #means: Means;
  readonly #parcels = new Map<string, Parcel>();
  readonly #told = new Set<() => void>();
  #uploads: readonly Upload[] = [];

  constructor(means: Means) {
    this.#means = means;
  }

  readonly snapshot = (): readonly Upload[] => this.#uploads;
  readonly subscribe = (tell: () => void): (() => void) => {
    this.#told.add(tell);
    return () => this.#told.delete(tell);
  };

  add(files: readonly File[], belongs: Belongs): void {
    for (const file of files) {
      const key = crypto.randomUUID();
      this.#parcels.set(key, { belongs, ...anew(), stop: new AbortController() });
      this.#uploads = [...this.#uploads, { key, file, sent: 0, state: "waiting", problem: null }];
      void this.#carry(key);
    }
    this.#tell();
  }

  again(key: string): void {
    const parcel = this.#parcels.get(key);
    if (parcel === undefined || this.#find(key)?.state !== "failed") return;
    parcel.stop = new AbortController();
    this.#change(key, { state: "waiting", problem: null });
    void this.#carry(key);
  }

  /** Gives a file up, and what has come of it. */
  dismiss(key: string): void {
    const parcel = this.#parcels.get(key);
    parcel?.stop.abort();
    if (parcel?.upload) void this.#means.road.drop(parcel.upload.id).catch(() => undefined);
    const gone = this.#find(key);
    if (gone) void this.#means.unfinished.forget(gone.file);
    this.#remove(key);
  }

  async #carry(key: string): Promise<void> {
    const [file, parcel] = [this.#find(key)?.file, this.#parcels.get(key)];
    if (file === undefined || parcel === undefined) return;
    const { signal } = parcel.stop;
    const done = await (this.#means.turn ?? oneOfTwo)();
    try {
      refuseHopeless(file);
      const arrived = await this.#bring(key, file, parcel, signal);
      await this.#means.unfinished.forget(file);
      this.#means.onArrived(arrived);
      this.#remove(key);
    } catch (problem) {
      if (!signal.aborted) this.#change(key, { state: "failed", problem });
      if (isRefused(problem)) await this.#means.unfinished.forget(file);
    } finally {
      done();
    }
  }

  /** From wherever it stands to its end, however often the line breaks. */
  async #bring(key: string, file: File, parcel: Parcel, signal: AbortSignal): Promise<AttachmentReply> {
    const { wait = patience } = this.#means;
    for (let breaks = 0; ; ) {
      const before = parcel.upload?.offset ?? 0;
      try {
        return await this.#carryOn(key, file, parcel, signal);
      } catch (problem) {
        signal.throwIfAborted();
        // What had come of it was removed after its days: it is begun anew.
        if (isGone(problem) && parcel.upload !== null) Object.assign(parcel, anew());
        else if (!passes(problem)) throw problem;
        await refuseUnreadable(file);
        this.#change(key, { state: "broken" });
        breaks = (parcel.upload?.offset ?? 0) > before ? 0 : breaks + 1;
        await wait(breaks, signal);
        await this.#askWhere(parcel).catch(ignoreForNow);
      }
    }
  }

  async #carryOn(key: string, file: File, parcel: Parcel, signal: AbortSignal): Promise<AttachmentReply> {
    const { road } = this.#means;
    // A line that broke is said to be broken until something has gone through it again.
    const broken = this.#find(key)?.state === "broken";
    if (!broken) this.#change(key, { state: "sending" });
    parcel.upload ??= await this.#begin(file, parcel);
    while (parcel.upload !== null && parcel.upload.offset < file.size) {
      signal.throwIfAborted();
      const { offset, chunkBytes } = parcel.upload;
      const chunk = file.slice(offset, offset + chunkBytes);
      const onSent = (sent: number) => this.#change(key, { state: "sending", sent: offset + sent });
      parcel.upload = await road.send(parcel.upload, chunk, onSent, signal).catch(movedOn(parcel.upload));
      this.#change(key, { state: "sending", sent: parcel.upload.offset });
    }
    signal.throwIfAborted();
    this.#change(key, { state: this.#find(key)?.state === "broken" ? "broken" : "checking", sent: file.size });
    return road.finish(parcel.upload?.id ?? "");
  }

  async #begin(file: File, parcel: Parcel): Promise<UploadReply> {
    const { road, unfinished, clientId } = this.#means;
    const known = await unfinished.find(file);
    const standing = known === null ? null : await road.read(known).catch(ignoreGone);
    if (standing && standing.attachmentId === null && standing.bytes === file.size) return standing;
    const noteId = await parcel.belongs();
    const begun = await road.begin({ clientId, noteId, name: file.name, bytes: file.size }, parcel.begunAs);
    await unfinished.keep(file, begun.id);
    return begun;
  }

  async #askWhere(parcel: Parcel): Promise<void> {
    if (parcel.upload === null) return;
    parcel.upload = await this.#means.road.read(parcel.upload.id);
  }

  #find(key: string): Upload | undefined {
    return this.#uploads.find((one) => one.key === key);
  }

  #change(key: string, to: Partial<Upload>): void {
    this.#uploads = this.#uploads.map((one) => (one.key === key ? { ...one, ...to } : one));
    this.#tell();
  }

  #remove(key: string): void {
    this.#parcels.delete(key);
    this.#uploads = this.#uploads.filter((one) => one.key !== key);
    this.#tell();
  }

  #tell(): void {
    for (const tell of this.#told) tell();
  }
}

const isRefused = (problem: unknown): boolean => problem instanceof ProblemError && problem.code === "upload_refused";

const anew = (): Pick<Parcel, "upload" | "begunAs"> => ({ upload: null, begunAs: crypto.randomUUID() });

const isGone = (problem: unknown): boolean => problem instanceof ProblemError && problem.status === 404;

function ignoreGone(problem: unknown): null {
  if (isGone(problem)) return null;
  throw problem;
}

/** What is wrong shows at the next attempt, too. */
function ignoreForNow(problem: unknown): void {
  if (!passes(problem) && !isGone(problem)) throw problem;
}

/** The answer to the chunk before was lost on its way: it stands further than we knew. */
const movedOn =
  (upload: UploadReply) =>
  (problem: unknown): UploadReply => {
    const offset = problem instanceof ProblemError ? problem.details.offset : undefined;
    if (!(problem instanceof ProblemError) || problem.code !== "upload_moved_on" || typeof offset !== "number")
      throw problem;
    return { ...upload, offset };
  };

const refused = (reason: UploadRefusal | "changed"): ProblemError =>
  new ProblemError(422, { code: "upload_refused", reason });

/** What the server would refuse anyhow need not be carried there. */
function refuseHopeless({ size }: File): void {
  if (size === 0) throw refused("empty");
  if (size > largestBytes) throw refused("too_large");
}

/** A file that was changed or taken away meanwhile cannot be read, which the browser tells like a broken line. */
async function refuseUnreadable(file: File): Promise<void> {
  await file
    .slice(0, 1)
    .arrayBuffer()
    .catch(() => {
      throw refused("changed");
    });
}
