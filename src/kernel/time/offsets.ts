import type { Interval } from "./interval.ts";

/**
 * How the clocks of a zone stand over some time: from which instant on (epoch milliseconds) they are how far ahead of
 * UTC (milliseconds). In order; the first begins before all time.
 */
export type Offsets = readonly { readonly from: number; readonly ahead: number }[];

const dayMs = 86_400_000;

/**
 * The clocks of `zone` over `range` and two days around it. A wall clock is then turned into an instant by an addition,
 * where a calendar's arithmetic takes microseconds: enough of them to feel, in a month of free times of ten therapists.
 */
export function offsetsOf(zone: string, range: Interval): Offsets {
  let clock = zonedAt(range.from - 2 * dayMs, zone);
  const offsets = [{ from: Number.NEGATIVE_INFINITY, ahead: aheadOf(clock) }];
  for (;;) {
    const next = clock.getTimeZoneTransition("next");
    if (!next || next.epochMilliseconds > range.to + 2 * dayMs) return offsets;
    offsets.push({ from: next.epochMilliseconds, ahead: aheadOf(next) });
    clock = next;
  }
}

/**
 * The instant at which a clock comes to show `wall`, a wall clock written as the epoch milliseconds it would have in
 * UTC. A time that comes twice (clocks go back) is the first of the two; one that is left out (clocks go forward) is the
 * moment of the change, at which the clock has come past it. So later walls never give earlier instants.
 */
export function instantAt(offsets: Offsets, wall: number): number {
  for (let i = 0; i < offsets.length; i += 1) {
    const { from, ahead } = offsets[i]!;
    const until = offsets[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (wall - ahead < until) return Math.max(wall - ahead, from);
  }
  return wall;
}

/** What the clock shows at an instant, written like `wall` above. */
export function wallAt(offsets: Offsets, instant: number): number {
  let ahead = 0;
  for (const offset of offsets) {
    if (offset.from > instant) break;
    ahead = offset.ahead;
  }
  return instant + ahead;
}

function zonedAt(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

function aheadOf(clock: Temporal.ZonedDateTime): number {
  return clock.offsetNanoseconds / 1_000_000;
}
