import { RRuleTemporal } from "rrule-temporal";
import type { Interval } from "#kernel/time/interval.ts";
import { type WallChoice, wallChoice } from "#kernel/time/wall.ts";
import { mostDates, type Rule, weekdays } from "./rule/rules.ts";

/** A date of a series on the wall clock, without a zone: `2026-05-12T10:00:00`. One a day at most. */
export type Slot = string;

/** How a series goes: its rule from its first date on, where its clock hangs, how long a visit lasts. */
export interface Course {
  readonly rule: Rule;
  readonly startsLocal: Slot;
  readonly timeZone: string;
  readonly durationMinutes: number;
}

/** What became of a wall-clock time in the night a clock is changed. */
export type Chosen = WallChoice["chosen"];

const longestYears = 10;

/** The dates of a rule from its start on, in order; one more than a series may have, to show that it is too long. */
export function datesOf(rule: Rule, startsLocal: Slot): Slot[] {
  const start = Temporal.PlainDateTime.from(startsLocal);
  const farthest = dateOf(slotOf(start.add({ years: longestYears })));
  const until = endOfDay(rule.until !== null && rule.until < farthest ? rule.until : farthest);
  const most = rule.count ?? mostDates + 1;
  const dates: Slot[] = [];
  // Read in UTC, which has no gaps: the library would leave out the dates on which a clock jumps over the time.
  const recurring = new RRuleTemporal({
    freq: rule.frequency,
    interval: rule.interval,
    ...(rule.days.length > 0 && { byDay: rule.days.map(({ day, nth }) => `${nth ?? ""}${day}`) }),
    ...(rule.monthDays.length > 0 && { byMonthDay: [...rule.monthDays] }),
    ...(rule.positions.length > 0 && { bySetPos: [...rule.positions] }),
    wkst: rule.weekStart,
    dtstart: start.toZonedDateTime("UTC"),
    until: until.toZonedDateTime("UTC"),
  });
  recurring.all((date) => {
    dates.push(date.toString().slice(0, 19));
    return dates.length < most;
  });
  return dates.slice(0, most);
}

/** What is wrong with how long a rule goes on, in a sentence, or null. `dates` are its own. */
export function extentMistake(rule: Rule, dates: readonly Slot[]): string | null {
  if (dates.length > mostDates) return `A series has at most ${mostDates} dates.`;
  if (dates.length === 0) return "No date fits this rule.";
  const farthest = Temporal.PlainDate.from(dateOf(dates[0]!)).add({ years: longestYears }).toString();
  const tooFar = rule.count === null ? rule.until! > farthest : dates.length < rule.count;
  return tooFar ? `A series ends within ${longestYears} years.` : null;
}

/**
 * The rule as it is kept: days that were left to its start are named, so that it says the same from any of its dates
 * on, and UNTIL is the last day that may be one.
 */
export function settled(rule: Rule, startsLocal: Slot, timeZone: string): Rule {
  const start = Temporal.PlainDateTime.from(startsLocal);
  const until = rule.until && lastDay(rule.until, start, timeZone);
  const named = rule.days.length + rule.monthDays.length > 0;
  // BYDAY=TU;BYSETPOS=2 and BYDAY=2TU are one rule.
  const [day, position] = [rule.days[0], rule.positions[0]];
  const counts = rule.frequency === "MONTHLY" && rule.monthDays.length === 0 && day?.nth === null && position;
  if (counts && Math.abs(position) <= 5 && rule.days.length + rule.positions.length === 2)
    return { ...rule, until, days: [{ ...day, nth: position }], positions: [] };
  if (named || rule.frequency === "DAILY") return { ...rule, until };
  if (rule.frequency === "MONTHLY") return { ...rule, until, monthDays: [start.day] };
  return { ...rule, until, days: [{ day: weekdays[start.dayOfWeek - 1]!, nth: null }] };
}

/** The visit of a date: to the minute, in epoch milliseconds, and what was chosen where the clock is changed. */
export function visitOn(
  slot: Slot,
  course: Pick<Course, "timeZone" | "durationMinutes">,
): Interval & { chosen: Chosen } {
  const { instant, chosen } = wallChoice(dateOf(slot), slot.slice(11, 16), course.timeZone);
  const from = instant.epochMilliseconds;
  return { from, to: from + course.durationMinutes * 60_000, chosen };
}

/** The date an instant (epoch milliseconds) is on a clock there, to the minute. */
export function slotAt(at: number, timeZone: string): Slot {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return slotOf(wall.round({ smallestUnit: "minute", roundingMode: "trunc" }));
}

export const slotOf = (wall: Temporal.PlainDateTime): Slot => wall.toString({ smallestUnit: "second" });
export const dateOf = (slot: Slot): string => slot.slice(0, 10);

/** The rule with another end: after so many dates, or on the day of the last. */
export function endingWith(rule: Rule, dates: readonly Slot[]): Rule {
  return rule.count === null ? { ...rule, until: dateOf(dates.at(-1)!) } : { ...rule, count: dates.length };
}

function endOfDay(date: string): Temporal.PlainDateTime {
  return Temporal.PlainDate.from(date).toPlainDateTime("23:59:59");
}

/** The last day on which a date at this time of day lies before the end that was read, or on it. */
function lastDay(until: string, start: Temporal.PlainDateTime, timeZone: string): string {
  if (until.length === 10) return until;
  const end = until.endsWith("Z")
    ? Temporal.Instant.from(until).toZonedDateTimeISO(timeZone).toPlainDateTime()
    : Temporal.PlainDateTime.from(until);
  const reached = Temporal.PlainTime.compare(end.toPlainTime(), start.toPlainTime()) >= 0;
  return (reached ? end : end.subtract({ days: 1 })).toPlainDate().toString();
}
