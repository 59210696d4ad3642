import { type Rule, type Weekday, weekdays } from "../rule/rules.ts";
import { dateOf, datesOf, endingWith, type Slot, slotOf } from "../rules.ts";

/** Where a date is taken, on the wall clock: `from` is one of the dates moved, or where its visit stands. */
export interface Shift {
  readonly from: Slot;
  readonly to: Slot;
}

/** A date as far from the former as the shift goes: days and a time of day, so that no clock change comes between. */
export function shifted(slot: Slot, { from, to }: Shift): Slot {
  return slotOf(wall(slot).add(wall(from).until(wall(to), { largestUnit: "day" })));
}

/**
 * The rule and its dates after all of `dates`, which are a rule's from one on, were shifted: the first to the first, and
 * so on. By days, the weekdays of a rule go along; a day of the month, or the second Tuesday, becomes what the day is
 * that was aimed at. Null when no rule says it: several days of a month have no common next day.
 */
export function movedRule(rule: Rule, dates: readonly Slot[], shift: Shift): { rule: Rule; dates: Slot[] } | null {
  const days = daysBetween(shift.from, shift.to);
  if (days === 0) return { rule: endingWithSame(rule, dates), dates: dates.map((slot) => shifted(slot, shift)) };
  const turned = turnedRule(rule, days, shift.to);
  if (!turned) return null;
  const moved = datesOf({ ...turned, count: dates.length, until: null }, firstOf(rule, dates[0]!, shift));
  return moved.length === dates.length ? { rule: endingWith(turned, moved), dates: moved } : null;
}

/** Another time of day leaves UNTIL, a day, as it was. */
function endingWithSame(rule: Rule, dates: readonly Slot[]): Rule {
  return rule.count === null ? rule : { ...rule, count: dates.length };
}

function turnedRule(rule: Rule, days: number, to: Slot): Rule | null {
  if (!byMonth(rule)) {
    const turned = rule.days.map(({ day, nth }) => ({ day: weekdayAfter(day, days), nth }));
    // With its week beginning as much later, a rule of every second week keeps its dates together as they were.
    const weekStart = rule.frequency === "WEEKLY" ? weekdayAfter(rule.weekStart, days) : rule.weekStart;
    return { ...rule, days: turned, weekStart };
  }
  if (rule.positions.length > 0 || rule.days.length + rule.monthDays.length !== 1) return null;
  const date = Temporal.PlainDate.from(dateOf(to));
  const [monthDay] = rule.monthDays;
  if (monthDay !== undefined)
    return { ...rule, monthDays: [monthDay < 0 ? date.day - date.daysInMonth - 1 : date.day] };
  const nth = rule.days[0]!.nth;
  if (nth === null) return null;
  const fromTheEnd = -Math.ceil((date.daysInMonth - date.day + 1) / 7);
  const fromTheFirst = Math.ceil(date.day / 7);
  const day = weekdays[date.dayOfWeek - 1]!;
  return { ...rule, days: [{ day, nth: nth < 0 ? fromTheEnd : fromTheFirst > 4 ? -1 : fromTheFirst }] };
}

/** Months are counted from the month of the first date, whatever day of it the moved one is. */
function firstOf(rule: Rule, first: Slot, shift: Shift): Slot {
  if (!byMonth(rule)) return shifted(first, shift);
  const months = monthOf(shift.to) - monthOf(shift.from);
  return slotOf(wall(first).with({ day: 1 }).add({ months }).withPlainTime(wall(shift.to).toPlainTime()));
}

const byMonth = (rule: Rule) => rule.frequency === "MONTHLY" || rule.monthDays.length > 0;
const wall = (slot: Slot) => Temporal.PlainDateTime.from(slot);
const monthOf = (slot: Slot) => wall(slot).year * 12 + wall(slot).month;

function daysBetween(from: Slot, to: Slot): number {
  return Temporal.PlainDate.from(dateOf(from)).until(dateOf(to)).days;
}

function weekdayAfter(day: Weekday, days: number): Weekday {
  return weekdays[(((weekdays.indexOf(day) + days) % 7) + 7) % 7]!;
}
