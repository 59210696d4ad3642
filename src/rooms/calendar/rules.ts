import { type Interval, overlaps } from "#kernel/time/interval.ts";
import type { AppointmentStatus } from "./contract.ts";

/** A visit lasts at most a day; the range query and the table's check rely on it. */
export const longestVisitHours = 24;
/** A range without a client spans at most two months and the days a month view borrows from its neighbours. */
export const widestRangeDays = 62;
/** How far from today a visit may begin, back and ahead. */
export const farthestYears = 10;

export type Act = "attend" | "miss" | "cancel" | "restore";

const hourMs = 3_600_000;
const minuteMs = 60_000;

const moves: Record<Act, { from: readonly AppointmentStatus[]; to: AppointmentStatus }> = {
  attend: { from: ["scheduled"], to: "attended" },
  miss: { from: ["scheduled"], to: "no_show" },
  cancel: { from: ["scheduled"], to: "cancelled" },
  restore: { from: ["attended", "no_show", "cancelled"], to: "scheduled" },
};

/** The state an act leads to, or null when it cannot be done in this one. */
export function stateAfter(act: Act, status: AppointmentStatus): AppointmentStatus | null {
  const { from, to } = moves[act];
  return from.includes(status) ? to : null;
}

/** Every state but cancelled holds its time: who came, or did not, was expected. */
export function holdsTime(status: AppointmentStatus): boolean {
  return status !== "cancelled";
}

/** What a service and a place take of the therapist's time beside the visit itself, in minutes. */
export interface Margins {
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly travelMinutes: number;
}

/** The time a visit takes of its therapist, and how much of it, at each end, is the way. */
export interface Blocked extends Interval {
  readonly travelMinutes: number;
}

/** The time a visit takes of its therapist: the way there, the buffer, the visit, the buffer, the way back. */
export function blockedTime(visit: Interval, margins: Margins): Blocked {
  return {
    from: visit.from - (margins.bufferBeforeMinutes + margins.travelMinutes) * minuteMs,
    to: visit.to + (margins.bufferAfterMinutes + margins.travelMinutes) * minuteMs,
    travelMinutes: margins.travelMinutes,
  };
}

/** A visit's times to the second: finer ones come from programs that send the clock's own reading, and mean nothing. */
export function visitOf(startsAt: string, endsAt: string): Interval {
  return { from: wholeSecond(startsAt), to: wholeSecond(endsAt) };
}

/** What is wrong with a visit's times, or null. Past times are allowed: a record may be made afterwards. */
export function timeMistake(
  visit: Interval,
  now: Temporal.Instant,
): { field: "startsAt" | "endsAt"; message: string } | null {
  if (visit.to <= visit.from) return { field: "endsAt", message: "It must end after it starts." };
  if (visit.to - visit.from > longestVisitHours * hourMs)
    return { field: "endsAt", message: `A visit lasts at most ${longestVisitHours} hours.` };
  const today = now.toZonedDateTimeISO("UTC");
  const tooEarly = visit.from < today.subtract({ years: farthestYears }).epochMilliseconds;
  const tooLate = visit.from > today.add({ years: farthestYears }).epochMilliseconds;
  if (tooEarly || tooLate)
    return { field: "startsAt", message: `It must start within ${farthestYears} years of today.` };
  return null;
}

/** What is worth saying about a visit's times though they are fine: a past one is kept as a record. */
export function warningsOf(visit: Interval, now: Temporal.Instant): { code: "in_the_past" }[] {
  return visit.to <= now.epochMilliseconds ? [{ code: "in_the_past" }] : [];
}

/** What is wrong with the range of a list, or null. One client's whole history may be asked for, a calendar's may not. */
export function rangeMistake(range: {
  from?: string;
  to?: string;
  clientId?: string;
}): { field: "from" | "to"; message: string } | null {
  const { from, to, clientId } = range;
  if (!clientId && !from) return { field: "from", message: "Say from when, or of which client." };
  if (!clientId && !to) return { field: "to", message: "Say until when, or of which client." };
  if (!from || !to) return null;
  const wide = Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds;
  if (wide <= 0) return { field: "to", message: "It must be after `from`." };
  if (!clientId && wide > widestRangeDays * 24 * hourMs)
    return { field: "to", message: `At most ${widestRangeDays} days after \`from\`.` };
  return null;
}

/** A visit as it stands in its therapist's time. `setAt`, in epoch milliseconds, orders visits that overlap. */
export interface Standing extends Interval {
  readonly id: string;
  readonly setAt: number;
  /** Whether a reason was given for booking it over another. */
  readonly overridden: boolean;
}

/** The visits that a new time would meet, overridden ones included. */
export function inTheWay<T extends Standing>(time: Interval, holding: readonly T[]): T[] {
  return holding.filter((other) => overlaps(time, other)).sort((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * The moment to write down for a visit set now. Transactions queue for the therapist's lock and may come to it in
 * another order than their clocks say, so a visit set over others counts as later than all of them.
 */
export function setAfter(now: number, met: readonly Standing[]): number {
  return Math.max(now, ...met.map((other) => other.setAt + 1));
}

/**
 * Which of a therapist's visits stand outside the constraint: those booked over another, for a reason, while a visit
 * they overlap and that was set before them is still there. All others stand inside, and no two of those overlap.
 */
export function standingOutside(holding: readonly Standing[]): Set<string> {
  const outside = holding.filter(
    (visit) => visit.overridden && holding.some((other) => isBefore(other, visit) && overlaps(other, visit)),
  );
  return new Set(outside.map((visit) => visit.id));
}

function isBefore(a: Standing, b: Standing): boolean {
  return a.setAt < b.setAt;
}

function wholeSecond(instant: string): number {
  return Math.floor(Temporal.Instant.from(instant).epochMilliseconds / 1_000) * 1_000;
}
