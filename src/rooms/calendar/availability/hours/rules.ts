import { type Interval, intersect, merge } from "#kernel/time/interval.ts";
import { instantAt, type Offsets, offsetsOf, wallAt } from "#kernel/time/offsets.ts";

/** A stretch of a day by the clock: "HH:MM" to "HH:MM", the end also "24:00". */
export interface ClockStretch {
  readonly from: string;
  readonly to: string;
}

/** The hours of a schedule: those of every week (weekday 1 is Monday), and the dates that have others. */
export interface Hours {
  readonly timeZone: string;
  readonly weekly: readonly (ClockStretch & { readonly weekday: number })[];
  /** No hours at all: a day off. */
  readonly exceptions: readonly { readonly onDate: string; readonly hours: readonly ClockStretch[] }[];
  /** First and last date, both included; null: always was, for ever. */
  readonly inForceFrom: string | null;
  readonly inForceUntil: string | null;
  readonly locationId: string | null;
}

/** Whole days, first and last included, "YYYY-MM-DD". */
export interface Days {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** One stretch of one date as instants; `day` counts from 1970-01-01, minutes from its midnight by the clock. */
export interface Stretch extends Interval {
  readonly day: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;

/**
 * The open time of a therapist within `range` (epoch milliseconds): the union of their schedules at each place, in order
 * of time. `locationId` is the place of the hours, null when they are for any.
 */
export function openHours(
  schedules: readonly Hours[],
  timesOff: readonly Days[],
  range: Interval,
): (Interval & { locationId: string | null })[] {
  const places = Map.groupBy(schedules, (schedule) => schedule.locationId);
  const open = [...places].flatMap(([locationId, there]) => {
    const stretches = there.flatMap((hours) => stretchesOf(hours, timesOff, range, offsetsOf(hours.timeZone, range)));
    return intersect(merge(stretches), [range]).map((interval) => ({ ...interval, locationId }));
  });
  return open.sort((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * Every stretch of the dates that `range` touches, in order, whole. An exception takes the place of a date's weekly
 * hours; a time off closes its dates whatever else they have. An edge is the moment at which the clock comes to show it:
 * the first of two on the night clocks go back, the moment of the change where clocks go forward past it. So hours that
 * lie in the gap are none, and hours around it are shorter by it, as the night is.
 */
export function stretchesOf(hours: Hours, timesOff: readonly Days[], range: Interval, offsets: Offsets): Stretch[] {
  const ofWeekday = Map.groupBy(hours.weekly, ({ weekday }) => weekday);
  const ofDate = new Map(hours.exceptions.map(({ onDate, hours }) => [dayOf(onDate), hours]));
  const away = timesOff.map(({ startsOn, endsOn }) => ({ from: dayOf(startsOn), to: dayOf(endsOn) + 1 }));
  const first = Math.max(dayAt(offsets, range.from), hours.inForceFrom ? dayOf(hours.inForceFrom) : -Infinity);
  const last = Math.min(dayAt(offsets, range.to), hours.inForceUntil ? dayOf(hours.inForceUntil) : Infinity);
  const stretches: Stretch[] = [];
  for (let day = first; day <= last; day += 1) {
    if (away.some(({ from, to }) => from <= day && day < to)) continue;
    for (const stretch of ofDate.get(day) ?? ofWeekday.get(weekdayOf(day)) ?? [])
      stretches.push(stretchOn(day, stretch, offsets));
  }
  return stretches.sort((a, b) => a.from - b.from);
}

/** The day, counted from 1970-01-01, that calendars show at an instant. */
export function dayAt(offsets: Offsets, instant: number): number {
  return Math.floor(wallAt(offsets, instant) / dayMs);
}

/** The moment at which the clock comes to show this minute of a day. */
export function momentOf(offsets: Offsets, day: number, minute: number): number {
  return instantAt(offsets, day * dayMs + minute * minuteMs);
}

/** "09:30" as the minutes since midnight: 570. */
export function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function stretchOn(day: number, { from, to }: ClockStretch, offsets: Offsets): Stretch {
  const [fromMinute, toMinute] = [minuteOf(from), minuteOf(to)];
  const edges = { from: momentOf(offsets, day, fromMinute), to: momentOf(offsets, day, toMinute) };
  return { day, fromMinute, toMinute, ...edges };
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

/** 1 is Monday; the first of January 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
