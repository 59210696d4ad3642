import { type Interval, overlaps } from "#kernel/time/interval.ts";

export const placeStates = ["joined", "waiting", "offered", "left"] as const;
export type PlaceState = (typeof placeStates)[number];
export const endings = ["left", "declined", "lapsed"] as const;
export type Ending = (typeof endings)[number];
export const attendanceStates = ["attended", "no_show", "excused"] as const;
/** Whether someone of a group came to a session. */
export type Attendance = (typeof attendanceStates)[number];

/** The largest group. */
export const mostSeats = 500;
/** Sessions that may be added at once, and that a group may have in all. */
export const mostSessionsAtOnce = 60;
export const mostSessions = 400;
export const mostWaiting = 500;
/** How long a place is held for whom it is offered, unless a session begins before. */
export const offerHours = 24;
/** How long a leaving can be taken back. */
export const takeBackMinutes = 10;

/** The lowest seat, from 1, that nobody has; null when all are taken. */
export function lowestFreeSeat(taken: Iterable<number>, capacity: number): number | null {
  const seats = new Set(taken);
  for (let seat = 1; seat <= capacity; seat++) if (!seats.has(seat)) return seat;
  return null;
}

/**
 * How those who sit beyond a smaller capacity move to free seats within it, in pairs from and to; null when there are
 * more of them than it holds.
 */
export function movedWithin(taken: readonly number[], capacity: number): [from: number, to: number][] | null {
  if (taken.length > capacity) return null;
  const kept = new Set(taken.filter((seat) => seat <= capacity));
  return taken
    .filter((seat) => seat > capacity)
    .map((from) => {
      const to = lowestFreeSeat(kept, capacity)!;
      kept.add(to);
      return [from, to];
    });
}

/** Until when an offer made now stands: a day, and never past the start of the next session; null when none is to come. */
export function offerUntil(now: Temporal.Instant, nextStart: Temporal.Instant | null): Temporal.Instant | null {
  if (nextStart === null || Temporal.Instant.compare(nextStart, now) <= 0) return null;
  const day = now.add({ hours: offerHours });
  return Temporal.Instant.compare(day, nextStart) < 0 ? day : nextStart;
}

/** The position of the first of these sessions that overlaps an earlier one of them; null when they keep apart. */
export function firstOverlap(sessions: readonly Interval[]): number | null {
  const at = sessions.findIndex((session, index) => sessions.slice(0, index).some((other) => overlaps(session, other)));
  return at === -1 ? null : at;
}

/** Whether someone who left at this moment may still have the place back as if nothing had been. */
export function mayTakeBack(leftAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, leftAt.add({ minutes: takeBackMinutes })) < 0;
}
