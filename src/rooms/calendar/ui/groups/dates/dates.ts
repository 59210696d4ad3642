import { firstOverlap } from "../../../groups/rules.ts";
import { visitOf } from "../../../rules.ts";
import { type Form, timesOf } from "../../appointment-form.ts";
import { addDays } from "../../days.ts";
import type { Times } from "../../layout.ts";

/** A date with its clock times, as far as it is typed. */
export type Day = Pick<Form, "date" | "start" | "end">;

/** One date; the same weekday week after week; days in a row, as a retreat has them; or each one chosen by itself. */
export const patterns = ["once", "weekly", "daily", "each"] as const;
export type Pattern = (typeof patterns)[number];

/** Which dates are meant beside the first, which stands in the form. */
export interface Dates {
  pattern: Pattern;
  /** Of weeks or of days in a row. */
  count: number;
  /** Chosen by themselves. */
  more: readonly Day[];
}

export const oneDate: Dates = { pattern: "once", count: 1, more: [] };

// What is usual: a course of eight evenings, a long weekend.
const usualCount: Record<Pattern, number> = { once: 1, weekly: 8, daily: 3, each: 1 };

/** Every date that is meant, the first from the form. */
export function daysOf({ date, start, end }: Day, { pattern, count, more }: Dates): Day[] {
  const first = { date, start, end };
  if (pattern === "each") return [first, ...more];
  const many = pattern === "once" || Number.isNaN(count) ? 1 : Math.max(1, count);
  const step = pattern === "weekly" ? 7 : 1;
  return Array.from({ length: many }, (_, at) => ({ ...first, date: date === null ? null : addDays(date, at * step) }));
}

/** The times of every date; null while one of them is not whole. */
export function timesOfAll(form: Form, dates: Dates, zone: string): Times[] | null {
  const times = daysOf(form, dates).map((day) => timesOf({ ...form, ...day }, zone));
  return times.every((one) => one !== null) ? times : null;
}

/** Another pattern. Chosen by themselves begin with those that were meant until now, so that one of them can be changed. */
export function withPattern(form: Day, dates: Dates, pattern: Pattern): Dates {
  const more = pattern === "each" ? daysOf(form, dates).slice(1) : [];
  return { pattern, count: usualCount[pattern], more };
}

/** One date more, as far from the last as that is from the one before; a week where there is no other. */
export function withAnother(form: Day, dates: Dates): Dates {
  const days = daysOf(form, dates);
  const [before, last] = [days.at(-2), days.at(-1) ?? form];
  const gap =
    before?.date && last.date
      ? Temporal.PlainDate.from(before.date).until(last.date, { largestUnit: "days" }).days || 7
      : 7;
  const next = { ...last, date: last.date === null ? null : addDays(last.date, gap) };
  return { ...dates, pattern: "each", more: [...days.slice(1), next] };
}

/** The dates without those at these positions: the first that stays, and the others; null when none stays. */
export function leavingOut(form: Day, dates: Dates, left: ReadonlySet<number>): { first: Day; dates: Dates } | null {
  const [first, ...more] = daysOf(form, dates).filter((_, at) => !left.has(at));
  return first === undefined ? null : { first, dates: { pattern: "each", count: 1, more } };
}

/** The position of the first date that overlaps an earlier one; null when they keep apart. */
export function overlapIn(times: readonly Times[]): number | null {
  return firstOverlap(times.map(({ startsAt, endsAt }) => visitOf(startsAt, endsAt)));
}
