import { port } from "#kernel/ports.ts";
import type { Visits } from "./contract.ts";
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
