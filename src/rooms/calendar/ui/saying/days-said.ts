import { comingAfter, comingBefore, inDays, inWeeks, months, ofNextWeek, relativeDays, weekdays } from "./lexicon.ts";
import { type Reading, take } from "./reading.ts";

/** The moment at which something is said, by the practice's clock. */
export interface Now {
  date: string;
  /** Minutes after midnight. */
  minute: number;
}

/** Which date is meant, once it is known at what time. */
type Day = (when: Now & { beginsAt: number | null }) => string | null;

/** The day that is said, the surest way first: a weekday beside a date adds nothing to it. */
export function readDay(reading: Reading): Day | null {
  const certain = readWritten(reading) ?? readMonth(reading) ?? readCounted(reading);
  const weekday = readWeekday(reading);
  return certain ?? weekday;
}

/** "2026-06-15", "15/6", "15/6/26", "15.6.": the day before the month, as in all five languages. */
function readWritten(reading: Reading): Day | null {
  const iso = take(reading, "(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  if (iso !== null) return dated(iso[2], Number(iso[1]), iso[0]);
  const slashed = take(reading, "(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?");
  if (slashed !== null) return dated(slashed[0], Number(slashed[1]), slashed[2]);
  // "9.30" is a time; a point behind the month, one digit in it, or a year make it a date.
  const pointed = take(reading, "(\\d{1,2})\\.(?:(\\d{1,2})\\.(\\d{4}|\\d{2})?|([1-9]))");
  return pointed === null ? null : dated(pointed[0], Number(pointed[1] ?? pointed[3]), pointed[2]);
}

/** "15 de junio", "June 15", "15 ביוני 2027". Without a number beside it May is a name. */
function readMonth(reading: Reading): Day | null {
  for (const [at, month] of months.entries()) {
    const named = `(?:d'|ב-?|ל-?)?(?:${month})`;
    const after = take(
      reading,
      `(\\d{1,2})(?:st|nd|rd|th|o|er)?(?: (?:de|of))? ${named}(?: (?:(?:del?|of) )?(\\d{4}))?`,
    );
    if (after !== null) return dated(after[0], at + 1, after[1]);
    // Two languages call Tuesday what others call March; there the number comes first.
    const before = month.replace("|mar|", "|");
    const english = take(reading, `(?:${before}) (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?`);
    if (english !== null) return dated(english[0], at + 1, english[1]);
  }
  return null;
}

function readCounted(reading: Reading): Day | null {
  for (const [pattern, days] of relativeDays)
    if (take(reading, pattern) !== null) return ({ date }) => later(date, days);
  const days = take(reading, inDays)?.[0];
  if (days !== undefined) return ({ date }) => later(date, Number(days));
  const weeks = take(reading, inWeeks)?.[0];
  return weeks === undefined ? null : ({ date }) => later(date, 7 * Number(weeks));
}

function readWeekday(reading: Reading): Day | null {
  for (const [at, names] of weekdays.entries()) {
    const found = take(reading, `(?:(${ofNextWeek}) |(${comingBefore}) )?(?:${names})(?: (${comingAfter}))?`);
    if (found === null) continue;
    const [next, before, after] = found;
    if (next !== undefined) return ({ date }) => ofWeekAfter(date, at + 1);
    return ({ date, minute, beginsAt }) => {
      const days = (at + 1 - Temporal.PlainDate.from(date).dayOfWeek + 7) % 7;
      const past = beginsAt !== null && beginsAt <= minute;
      return later(date, days === 0 && (before !== undefined || after !== undefined || past) ? 7 : days);
    };
  }
  return null;
}

/** The weekday of the week that begins with the coming Monday. */
function ofWeekAfter(date: string, weekday: number): string {
  return later(date, 7 - Temporal.PlainDate.from(date).dayOfWeek + weekday);
}

/** A day of a month; without a year the next such that has not passed. Null when there is none: the 31st of June. */
function dated(day: string | undefined, month: number, year: string | undefined): Day {
  return ({ date }) => {
    const given = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
    const first = given ?? Number(date.slice(0, 4));
    // The 29th of February may be eight years away.
    const years = given === undefined ? Array.from({ length: 9 }, (_, more) => first + more) : [first];
    const dates = years.map((one) => dateOf(one, month, Number(day)));
    return dates.find((one) => one !== null && (given !== undefined || one >= date)) ?? null;
  };
}

function dateOf(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}

const later = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();
