import { type ClockStretch, minuteOf } from "../hours/rules.ts";
import type { ScheduleFields } from "./contract.ts";

/** The limits of what a schedule may say. */
export const longestNoticeMinutes = 43_200;
export const farthestHorizonDays = 730;
export const shortestStepMinutes = 5;
export const longestStepMinutes = 480;
export const mostVisitsPerDay = 50;
export const mostStretches = 84;
export const mostStretchesPerDay = 12;
export const mostExceptions = 366;

/** "HH:MM" from 00:00 to 23:59, and 24:00 for the end of a day. */
export const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;
export const endPattern = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

type Said = Pick<ScheduleFields, "weekly" | "exceptions" | "inForceFrom" | "inForceUntil">;

export interface Mistake {
  /** Where in the schedule, like `weekly.2.to`. */
  readonly path: string;
  /** What, for a screen to say in its own language. */
  readonly kind: "ends_before" | "overlap" | "twice" | "last_before_first";
  readonly message: string;
}

/** What is wrong with a schedule taken as a whole, or null. */
export function scheduleMistake(said: Said): Mistake | null {
  const { weekly, exceptions, inForceFrom, inForceUntil } = said;
  if (inForceFrom !== null && inForceUntil !== null && inForceUntil < inForceFrom)
    return { path: "inForceUntil", kind: "last_before_first", message: "Its last day must not be before its first." };
  const numbered = weekly.map((stretch, at) => ({ ...stretch, path: `weekly.${at}` }));
  for (const day of Map.groupBy(numbered, ({ weekday }) => weekday).values()) {
    const mistake = dayMistake(day);
    if (mistake) return mistake;
  }
  const seen = new Set<string>();
  for (const [at, { onDate, hours }] of exceptions.entries()) {
    if (seen.has(onDate))
      return { path: `exceptions.${at}.onDate`, kind: "twice", message: "This date has an exception already." };
    seen.add(onDate);
    const mistake = dayMistake(hours.map((stretch, nth) => ({ ...stretch, path: `exceptions.${at}.hours.${nth}` })));
    if (mistake) return mistake;
  }
  return null;
}

function dayMistake(day: readonly (ClockStretch & { path: string })[]): Mistake | null {
  const ordered = day.toSorted((a, b) => minuteOf(a.from) - minuteOf(b.from));
  for (const [at, { from, to, path }] of ordered.entries()) {
    if (minuteOf(to) <= minuteOf(from))
      return { path: `${path}.to`, kind: "ends_before", message: "It must end after it begins." };
    const before = ordered[at - 1];
    if (before && minuteOf(from) < minuteOf(before.to))
      return {
        path: `${path}.from`,
        kind: "overlap",
        message: "It begins before another stretch of this day has ended.",
      };
  }
  return null;
}

/** The same schedule with its stretches by day and time, and its exceptions by date. */
export function inOrder<T extends Pick<ScheduleFields, "weekly" | "exceptions">>(schedule: T): T {
  return {
    ...schedule,
    weekly: schedule.weekly.toSorted((a, b) => a.weekday - b.weekday || byBeginning(a, b)),
    exceptions: schedule.exceptions
      .map(({ onDate, hours }) => ({ onDate, hours: hours.toSorted(byBeginning) }))
      .sort((a, b) => (a.onDate < b.onDate ? -1 : 1)),
  };
}

function byBeginning(a: ClockStretch, b: ClockStretch): number {
  return minuteOf(a.from) - minuteOf(b.from);
}
