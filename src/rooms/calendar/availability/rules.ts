import { type Interval, merge, subtract } from "#kernel/time/interval.ts";
import { type Offsets, offsetsOf, wallAt } from "#kernel/time/offsets.ts";
import { blockedTime, type Margins } from "../rules.ts";
import { type Days, dayAt, type Hours, momentOf, type Stretch, stretchesOf } from "./hours/rules.ts";

/** Free times and hours are asked for at most so many days at once. */
export const widestAskedDays = 62;

/** A schedule with what it says of booking, and the minutes to its place and back. */
export interface Schedule extends Hours {
  /** A visit begins at least so much after it is booked. */
  readonly minimumNoticeMinutes: number;
  /** The last day that can be booked is so many days after today, by the schedule's clock. */
  readonly horizonDays: number;
  /** Visits begin every so many minutes by the clock, counted from the beginning of each stretch. */
  readonly stepMinutes: number;
  /** No more visits begin on a day that has so many, whoever's and wherever they are; null: no limit. */
  readonly maximumPerDay: number | null;
  readonly travelMinutes: number;
}

/** A visit that holds its therapist's time: when it begins, and all it blocks. Epoch milliseconds. */
export interface Booking {
  readonly startsAt: number;
  readonly blocked: Interval;
}

export interface Question {
  /** Of one therapist; the hours are those of all of them together. */
  readonly schedules: readonly Schedule[];
  readonly timesOff: readonly Days[];
  /** All that hold time within a day of `range`. */
  readonly bookings: readonly Booking[];
  /** What calendars kept elsewhere hold. */
  readonly busy: readonly Interval[];
  readonly service: { readonly durationMinutes: number } & Omit<Margins, "travelMinutes">;
  /** Slots begin in it. Epoch milliseconds. */
  readonly range: Interval;
  readonly now: number;
}

/** A time that can be booked, at the place of its hours (null: anywhere). Epoch milliseconds. */
export interface Slot extends Interval {
  readonly locationId: string | null;
}

const minuteMs = 60_000;

/**
 * When a therapist can be booked for a service: in order of time, each beginning once at each place.
 *
 * - A slot begins at a round time of the clock: so many steps after the beginning of a stretch of hours, in summer as in
 *   winter. Where the clock is changed, a time that does not exist is not offered, and one that comes twice is offered
 *   the first time only.
 * - All of it lies within the hours at one place; it lasts as long as the service, in minutes that pass. Buffers and
 *   the way may lie outside: hours say when clients come.
 * - With its buffers and the way on both sides it meets nothing that a booking blocks and nothing that is busy.
 * - Notice, horizon, step and the most of a day are those of the schedule it begins in.
 */
export function freeSlots(question: Question): Slot[] {
  const taken = merge([...question.bookings.map(({ blocked }) => blocked), ...question.busy]);
  const places = Map.groupBy(question.schedules, ({ locationId }) => locationId);
  const slots = [...places].flatMap(([locationId, schedules]) => slotsAt(locationId, schedules, taken, question));
  return slots.sort((a, b) => a.from - b.from);
}

function slotsAt(
  locationId: string | null,
  schedules: readonly Schedule[],
  taken: readonly Interval[],
  question: Question,
): Slot[] {
  const kept = schedules.map((schedule) => {
    const offsets = offsetsOf(schedule.timeZone, question.range);
    return { schedule, offsets, stretches: stretchesOf(schedule, question.timesOff, question.range, offsets) };
  });
  const hours = merge(kept.flatMap(({ stretches }) => stretches));
  const travelMinutes = Math.max(0, ...schedules.map((schedule) => schedule.travelMinutes));
  const free = beginnings(hours, taken, { ...question.service, travelMinutes });
  const found = kept.flatMap(({ schedule, offsets, stretches }) => {
    const open = bookable(schedule, stretches, offsets, question);
    return within(free, grid(open, schedule.stepMinutes, offsets), windowOf(schedule, question));
  });
  const lasts = question.service.durationMinutes * minuteMs;
  return [...new Set(found)].map((from) => ({ from, to: from + lasts, locationId }));
}

/** The moments at which a visit can begin: the hours without their ends, less what it would run into. */
function beginnings(
  hours: readonly Interval[],
  taken: readonly Interval[],
  service: Margins & { durationMinutes: number },
): Interval[] {
  const lasts = service.durationMinutes * minuteMs;
  const block = blockedTime({ from: 0, to: lasts }, service);
  // A beginning is a moment; intervals are half open, so one that is just possible must still be held: hence the 1.
  const roomy = hours.map(({ from, to }) => ({ from, to: to - lasts + 1 }));
  const met = taken.map(({ from, to }) => ({ from: from - block.to + 1, to: to - block.from }));
  return subtract(roomy, met);
}

/** The stretches of days that lie before the horizon and are not full. */
function bookable(schedule: Schedule, stretches: readonly Stretch[], offsets: Offsets, question: Question): Stretch[] {
  const { now, bookings } = question;
  const today = dayAt(offsetsOf(schedule.timeZone, { from: now, to: now }), now);
  const booked = new Map<number, number>();
  for (const { startsAt } of bookings) {
    const day = dayAt(offsets, startsAt);
    booked.set(day, (booked.get(day) ?? 0) + 1);
  }
  const most = schedule.maximumPerDay ?? Number.POSITIVE_INFINITY;
  return stretches.filter(({ day }) => day <= today + schedule.horizonDays && (booked.get(day) ?? 0) < most);
}

/** The round times of the clock in these stretches, in order. */
function grid(stretches: readonly Stretch[], stepMinutes: number, offsets: Offsets): number[] {
  const moments: number[] = [];
  for (const { day, from, to, fromMinute, toMinute } of stretches) {
    const even = to - from === (toMinute - fromMinute) * minuteMs;
    for (let minute = fromMinute; minute < toMinute; minute += stepMinutes) {
      const at = even ? from + (minute - fromMinute) * minuteMs : momentOf(offsets, day, minute);
      if (even || wallAt(offsets, at) === wallOf(day, minute)) moments.push(at);
    }
  }
  return moments;
}

/** Those of the moments, in order, that lie in one of the intervals and in the window. */
function within(intervals: readonly Interval[], moments: readonly number[], window: Interval): number[] {
  let next = 0;
  return moments.filter((at) => {
    while (next < intervals.length && intervals[next]!.to <= at) next += 1;
    return next < intervals.length && intervals[next]!.from <= at && window.from <= at && at < window.to;
  });
}

function windowOf(schedule: Schedule, { range, now }: Question): Interval {
  return { from: Math.max(range.from, now + schedule.minimumNoticeMinutes * minuteMs), to: range.to };
}

function wallOf(day: number, minute: number): number {
  return (day * 24 * 60 + minute) * minuteMs;
}
