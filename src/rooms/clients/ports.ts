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

/** The clients who have, or had, a visit with a therapist. */
export const seenBy = port<{ readonly therapistId: string }, string[]>("ClientsSeenBy");

/** What a room does with personal data in this practice, as far as it is switched on. */
export const processing = port<object, readonly Activity[]>("ProcessingActivities");
