import { addDays, type DayCount, daysShown, weekStart } from "./days.ts";

/** How the calendar is seen. */
export const views = ["day", "week", "month", "agenda"] as const;
export type View = (typeof views)[number];

/** Some days from a date on; asked for together. */
export interface Span {
  date: string;
  days: number;
}

const monthWeeks = 6;

/** The dates of a view around a date. A month is six whole weeks, those of its neighbours included; an agenda begins with it. */
export function datesOf(view: View, on: string, { count, weekStartsOn, weeks }: Shape): string[] {
  if (view === "month") return datesFrom({ date: monthStart(on, weekStartsOn), days: 7 * monthWeeks });
  if (view === "agenda") return datesFrom({ date: on, days: 7 * weeks });
  return daysShown(on, view === "day" ? 1 : count, weekStartsOn);
}

interface Shape {
  /** How many days a week may show here. */
  count: DayCount;
  weekStartsOn: number;
  /** How many weeks of the agenda are open. */
  weeks: number;
}

/** What is asked for to show dates: a month at once, everything else by whole weeks, which other views then have already. */
export function spansOf(view: View, dates: readonly string[], weekStartsOn: number): Span[] {
  const [first] = dates;
  if (view === "month" && first !== undefined) return [{ date: first, days: dates.length }];
  const weeks = new Set(dates.map((date) => weekStart(date, weekStartsOn)));
  return [...weeks].map((date) => ({ date, days: 7 }));
}

/** The same view so many times on: a month keeps the day where it can, the agenda turns by the week. */
export function turned(view: View, on: string, by: number, count: DayCount): string {
  if (view === "month") return Temporal.PlainDate.from(on).add({ months: by }).toString();
  if (view === "agenda") return addDays(on, 7 * by);
  return addDays(on, by * (view === "day" ? 1 : count));
}

/** The first date of the six weeks that hold a date's month. */
function monthStart(on: string, weekStartsOn: number): string {
  return weekStart(`${on.slice(0, 7)}-01`, weekStartsOn);
}

function datesFrom({ date, days }: Span): string[] {
  return Array.from({ length: days }, (_, at) => addDays(date, at));
}
