import type { TimelineEntry } from "../../timeline/contract.ts";

/** An entry with what is said of its day: only where it differs from the one above. */
export interface Placed {
  entry: TimelineEntry;
  date: string;
  /** Whether it is the first of its day in its month. */
  first: boolean;
}

export interface Month {
  /** "2026-05". */
  month: string;
  entries: Placed[];
}

/** Entries, newest first, under the months of their dates. `dateOf` gives an instant's date where the practice is. */
export function inMonths(entries: readonly TimelineEntry[], dateOf: (instant: string) => string): Month[] {
  const months: Month[] = [];
  let above: string | undefined;
  for (const entry of entries) {
    const date = dateOf(entry.at);
    const month = date.slice(0, 7);
    if (months.at(-1)?.month !== month) months.push({ month, entries: [] });
    months.at(-1)?.entries.push({ entry, date, first: date !== above });
    above = date;
  }
  return months;
}

/** What is still to come, the nearest first, and what has begun, newest first. */
export function splitAt(entries: readonly TimelineEntry[], now: Temporal.Instant) {
  const isAhead = ({ at }: TimelineEntry) => Temporal.Instant.compare(Temporal.Instant.from(at), now) > 0;
  return { ahead: entries.filter(isAhead).reverse(), past: entries.filter((entry) => !isAhead(entry)) };
}

/**
 * What the timeline shows: of the visits ahead only the nearest that stands, since a series of forty would bury what has
 * happened; the others stand beside it. Asked for visits alone, all of them.
 */
export function shownOf(entries: readonly TimelineEntry[], now: Temporal.Instant, all: boolean): TimelineEntry[] {
  if (all) return [...entries];
  const { ahead, past } = splitAt(entries, now);
  const others = ahead.filter(({ kind }) => kind !== "appointment");
  const next = ahead.find((entry) => entry.kind === "appointment" && entry.status === "scheduled");
  return [...others.reverse(), ...(next ? [next] : []), ...past];
}
