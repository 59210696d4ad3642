import { idAt, millisOf } from "#kernel/time/ids.ts";

/**
 * Where a stream begins. Its places are UUIDv7s, of events or of the moment of a sign of life; what counts is the time in
 * them. An event has its id before its transaction commits, so that one with an earlier id may be told later: a replay
 * reaches back beyond the place by longer than a transaction lasts, and some of it is told twice.
 */
const overlapMs = 60_000;
/** A page without a place was opened just now: it may have read its data a moment before it listens. */
const firstReadingMs = 10_000;
/** What is older, or more, is not told one by one: reading anew costs less. */
const oldestMs = 60 * 60_000;
export const mostReplayed = 500;

/** After which id a stream catches up; null when it was away for too long. `place`: the last id its reader has seen. */
export function replayAfter(place: string | undefined, nowMs: number): string | null {
  if (place === undefined) return idAt(nowMs - firstReadingMs);
  const seenMs = millisOf(place);
  return nowMs - seenMs > oldestMs ? null : idAt(Math.min(seenMs, nowMs) - overlapMs);
}

/** After which id all streams catch up when nothing was heard since `lostMs`; null when that is too long ago. */
export const replayAfterSilence = (lostMs: number, nowMs: number): string | null => replayAfter(idAt(lostMs), nowMs);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The place a reader names: a browser that comes back by itself names the newer one, in the header. */
export function placeOf(header: string | string[] | undefined, after: string | undefined): string | undefined {
  return typeof header === "string" && uuid.test(header) ? header : after;
}
