import type { Copied, CopiedTable } from "#kernel/copying/table.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Resource } from "#kernel/fhir/resource.ts";
import type { Entry, PrintedDocument } from "#kernel/pdf/document.ts";
import type { Sheet } from "#kernel/pdf/sheet.ts";
import { port } from "#kernel/ports.ts";
import type { Visits } from "./contract.ts";
import type { KeptKind } from "./erasing/contract.ts";
import type { Activity } from "./processing/rules.ts";
import type { TimelineEntry, TimelineKind } from "./timeline/contract.ts";

export type { TimelineEntry } from "./timeline/contract.ts";

/** A stretch of one client's timeline, as it is asked of every source. */
export interface TimelineStretch {
  readonly clientId: string;
  /** Only entries that come after this one in the order newest first: `(at, id) < (before.at, before.id)`. Null at the top. */
  readonly before: { readonly at: string; readonly id: string } | null;
  /** How many entries at most. */
  readonly limit: number;
  /** Which kinds are wanted; null means all. A source that gives none of them answers with an empty list. */
  readonly kinds: readonly TimelineKind[] | null;
  /** Words that an entry must hold, each somewhere, compared after `fold` of `door.ts`; looked for in bounded work. */
  readonly query?: string;
}

/** Entries of a timeline, newest first, by `at` and then `id`, both descending. A source gives what the actor's role may see. */
export const timeline = port<TimelineStretch, TimelineEntry[]>("TimelineSource");

/** Of each client the next visit that stands and the last one attended; a client without visits may be left out. */
export const visits = port<{ readonly clientIds: readonly string[] }, Map<string, Visits>>("ClientVisits");

/** What a room keeps of a client, as far as the actor may know. */
export interface Keeping {
  readonly things: readonly { readonly kind: KeptKind; readonly count: number }[];
  /** When the client last came, or was last written about; null when never. */
  readonly lastAt: string | null;
}

/** Asked of every room before a client is erased, and to say until when they are kept. */
export const keeping = port<{ readonly clientId: string }, Keeping>("KeptOfClient");

/**
 * A client is erased: each room removes all it keeps of them, in this transaction, whoever wrote it, and answers which files of
 * the store go once that is committed. A path that ends in `*` is a beginning: all files that begin so go.
 */
export const forgetting = port<{ readonly clientId: string }, readonly string[]>("OnErase");

/**
 * A client is about to become another: each room settles what one client cannot have twice. All other rows that refer to the one
 * who goes go over by themselves, found by their foreign keys, and stay sealed as they are.
 */
export const merging = port<{ readonly fromId: string; readonly intoId: string }, void>("OnMerge");

/** A merge was taken apart: rows stand as they did before, and each room sets up again what follows from them. */
export const parting = port<{ readonly formerId: string; readonly intoId: string }, void>("OnUnmerge");

/** The clients who have, or had, a visit with a therapist. */
export const seenBy = port<{ readonly therapistId: string }, string[]>("ClientsSeenBy");

/** What a room does with personal data in this practice, as far as it is switched on. */
export const processing = port<object, readonly Activity[]>("ProcessingActivities");

/** A file of a client in an archive, named by the row that holds it. */
export interface CopiedFile {
  /** Within the client's folder. */
  readonly path: string;
  /** The row with the key that seals it. */
  readonly rowId: string;
  readonly fileId: string;
  /** The folder of the store. */
  readonly folder: string;
  readonly bytes: number | null;
  /** What it says it is; null for what this program drew itself. */
  readonly mediaType: string | null;
}

/** What the mapping to FHIR may look at beside a client's own rows. */
export interface CopyAround {
  readonly practiceId: string;
  /** The practice's own rows, by room. */
  readonly practice: Readonly<Record<string, Copied>>;
  /** Ids of resources of this client that rooms to the left have made. */
  readonly made: ReadonlySet<string>;
}

/** What stands on every sheet about one client. */
export interface ClientPaper extends Sheet {
  readonly term: string;
  readonly client: { readonly name: string; readonly birthDate: string | null };
}

/** A piece of a readable document, and how much of it it takes, in characters. */
export interface PaperEntry {
  readonly entry: Entry;
  readonly weight: number;
}

/** A file beside a client's rows that is read and never brought in: a document for the press, or lists as data. */
export interface Told {
  /** Within the client's folder. */
  readonly path: string;
  readonly said: { readonly document: PrintedDocument } | { readonly lists: Copied };
}

/** Writes the rows of one table of a copy. */
export type Bring = (table: string, rows: Copied[string]) => Promise<void>;

/**
 * A room's part of an export and of its way back. Tables are written in the order in which they stand here, so each comes after
 * those it refers to.
 */
export interface ExportPart {
  readonly room: string;
  readonly practice: readonly CopiedTable[];
  readonly client: readonly CopiedTable[];
  /** What of the practice's rows goes with a client's own copy, where it is read without the rest. */
  readonly about: (practice: Copied) => Copied;
  /** Reads within what the room opens for it, of a whole practice. */
  readonly within?: <T>(tx: PracticeTx, read: () => Promise<T>) => Promise<T>;
  /** The files that a client's rows speak of. */
  readonly files?: (rows: Copied) => readonly CopiedFile[];
  /** Files that stand in the rows themselves, laid beside them to be looked at; the way back reads the rows. */
  readonly shown?: (rows: Copied) => readonly { readonly path: string; readonly bytes: Buffer }[];
  /** What a person reads, in its order. */
  readonly entries?: (tx: PracticeTx, clientId: string, paper: ClientPaper) => Promise<readonly PaperEntry[]>;
  /** What is told of a client in files of their own. */
  readonly told?: (tx: PracticeTx, clientId: string, paper: ClientPaper) => Promise<readonly Told[]>;
  /** The practice's own resources, of which a bundle holds those that others refer to. */
  readonly shelf?: (practiceId: string, practice: Copied) => readonly Resource[];
  readonly resources?: (rows: Copied, clientId: string, around: CopyAround) => readonly Resource[];
  /** Writes a client's rows where one table after the other would not do. */
  readonly bring?: (tx: PracticeTx, rows: Copied, bring: Bring) => Promise<void>;
  /** Says what follows from it that everything was brought in. */
  readonly brought?: (tx: PracticeTx) => Promise<void>;
}

const parts: ExportPart[] = [];

/** The port `ExportPart`; data and pure functions rather than a question, since the way out and the way back share them. */
export const exporting = {
  plug: (part: ExportPart): void => void parts.push(part),
  parts: (): readonly ExportPart[] => parts,
};
