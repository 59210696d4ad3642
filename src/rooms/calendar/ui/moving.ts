import { type Interval, overlaps, shared } from "#kernel/time/interval.ts";
import type { AppointmentStatus } from "../contract.ts";
import { type Because, becauseOf } from "../holding/rules.ts";
import { type Blocked, blockedTime, holdsTime, type Margins, visitOf } from "../rules.ts";
import type { Times } from "./layout.ts";
import { instantAt } from "./minutes.ts";

/** As much of a visit as decides whether it fits. */
export interface Standing extends Times {
  id: string;
  therapistId: string;
  serviceId: string | null;
  locationId: string | null;
  status: AppointmentStatus;
}

/** The steps of the grid. */
export const stepMinutes = 15;
const longestMinutes = 24 * 60;

/** A visit so many days later by the clock on the wall and so many minutes later, as long as before. */
export function shifted(visit: Times, by: { days?: number; minutes?: number }, zone: string): Times {
  const start = Temporal.Instant.from(visit.startsAt).toZonedDateTimeISO(zone);
  const later = start.add({ days: by.days ?? 0 }).add({ minutes: by.minutes ?? 0 });
  return lasting(later.toInstant(), minutesOf(visit));
}

/** A visit that begins at a minute of a date, as long as before. */
export function movedTo(visit: Times, date: string, minute: number, zone: string): Times {
  return lasting(Temporal.Instant.from(instantAt(date, minute, zone)), minutesOf(visit));
}

/** A visit so many minutes longer; never shorter than a step, nor longer than a visit may last. */
export function lengthened(visit: Times, minutes: number): Times {
  const length = Math.min(longestMinutes, Math.max(stepMinutes, minutesOf(visit) + minutes));
  return lasting(Temporal.Instant.from(visit.startsAt), length);
}

/** How long a visit lasts, in minutes. */
export function minutesOf({ startsAt, endsAt }: Times): number {
  return (Temporal.Instant.from(endsAt).epochMilliseconds - Temporal.Instant.from(startsAt).epochMilliseconds) / 60_000;
}

/** The minute of the day at which an instant stands on the wall's clock. */
export function minuteIn(instant: string, zone: string): number {
  const clock = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return clock.hour * 60 + clock.minute;
}

/** The visits of the same therapist that a visit would meet, buffers and travel counted, earliest first. */
export function clashesOf<T extends Standing>(visit: Standing, all: readonly T[], margins: MarginsOf): T[] {
  const time = blocked(visit, margins);
  const others = all.filter(({ id, therapistId, status }) => {
    return id !== visit.id && therapistId === visit.therapistId && holdsTime(status);
  });
  return others
    .filter((other) => overlaps(time, blocked(other, margins)))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** The visits that are drawn: a cancelled one gives way where its time was taken again. */
export function seen<T extends Standing>(all: readonly T[]): T[] {
  const holding = all.filter(({ status }) => holdsTime(status)).map((visit) => ({ visit, time: timeOf(visit) }));
  return all.filter((visit) => {
    if (holdsTime(visit.status)) return true;
    const time = timeOf(visit);
    return !holding.some((other) => other.visit.therapistId === visit.therapistId && overlaps(time, other.time));
  });
}

/** The minutes a visit shares with another, buffers and travel counted. */
export function sharedMinutes(a: Standing, b: Standing, margins: MarginsOf): number {
  const both = shared(blocked(a, margins), blocked(b, margins));
  return both === null ? 0 : Math.round((both.to - both.from) / 60_000);
}

/** Why a visit would meet another: the visits themselves, or only what is kept free around them. */
export function becauseBetween(a: Standing, b: Standing, margins: MarginsOf): Because {
  const taken = (visit: Standing) => ({ visit: timeOf(visit), blocked: blocked(visit, margins) });
  return becauseOf(taken(a), taken(b));
}

/** What a visit's service and place take beside it. */
export type MarginsOf = (visit: Pick<Standing, "serviceId" | "locationId">) => Margins;

/** Whether two pairs of times are the same instants, however they are written. */
export function sameTimes(a: Times, b: Times): boolean {
  return instant(a.startsAt) === instant(b.startsAt) && instant(a.endsAt) === instant(b.endsAt);
}

function blocked(visit: Standing, margins: MarginsOf): Blocked {
  return blockedTime(timeOf(visit), margins(visit));
}

const intervals = new WeakMap<Times, Interval>();

/** Remembered by the visit: all in view are asked sixty times a second while one is carried over them. */
function timeOf(visit: Times): Interval {
  const known = intervals.get(visit);
  if (known !== undefined) return known;
  const time = visitOf(visit.startsAt, visit.endsAt);
  intervals.set(visit, time);
  return time;
}

function lasting(start: Temporal.Instant, minutes: number): Times {
  return { startsAt: start.toString(), endsAt: start.add({ seconds: Math.round(minutes * 60) }).toString() };
}

const instant = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
