/** A range of instants, as the API asks for one. */
export interface Range {
  from: string;
  to: string;
}

/** How many days stand beside each other: a week, three where it is narrow, one on a phone. */
export type DayCount = 1 | 3 | 7;

/** The first date of the week that holds a date. `weekStartsOn`: 1 is Monday, 7 Sunday. */
export function weekStart(date: string, weekStartsOn: number): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: (day.dayOfWeek - weekStartsOn + 7) % 7 }).toString();
}

/** The dates shown around one: its whole week, or as many days from it on. */
export function daysShown(date: string, count: DayCount, weekStartsOn: number): string[] {
  const first = count === 7 ? weekStart(date, weekStartsOn) : date;
  return Array.from({ length: count }, (_, at) => addDays(first, at));
}

/** The weeks that dates lie in, each by its first date. */
export function weeksOf(dates: readonly string[], weekStartsOn: number): string[] {
  return [...new Set(dates.map((date) => weekStart(date, weekStartsOn)))];
}

/** From the first moment of a date to the first moment of the one that is `days` later, as the zone's clock has them. */
export function rangeOf(date: string, days: number, zone: string): Range {
  const moment = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString();
  return { from: moment(date), to: moment(addDays(date, days)) };
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whether a text from the address is a date. */
export function isDate(text: unknown): text is string {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
