import { afternoon, at, from, half, hours, minutes, morning, noon, quarter, until } from "./lexicon.ts";
import { type Reading, take } from "./reading.ts";

export interface Clock {
  minute: number;
}

const digits = "(\\d{1,2})(?:[:.h](\\d{2}))?h?";

/** "10-11", "de 10 a 11", "10:00 to 10:50": from when to when. */
export function readRange(reading: Reading): { minute: number; durationMinutes: number } | null {
  const found = take(reading, `(?:(?:${from}) ?)?${digits} ?(?:${until}) ?${digits}`);
  if (found === null) return null;
  const [hour, minute, untilHour, untilMinute] = found;
  const begins = minuteOf(hour, minute);
  const ends = minuteOf(untilHour, untilMinute);
  if (begins === null || ends === null) return null;
  return { minute: begins, durationMinutes: (ends - begins + 1440) % 1440 || 1440 };
}

/** "50m", "90 min", "1h", "1h30"; four hours and more are a time of day, as in "17h". */
export function readDuration(reading: Reading): number | null {
  const short = take(reading, `(?:for |durante |per )?(\\d{1,3}) ?(?:${minutes})`);
  if (short !== null) return positive(Number(short[0]));
  const long = take(reading, `(?:for |durante |per )?([1-3])(?:[.,](5))? ?(?:${hours})(\\d{2})?`);
  if (long === null) return null;
  return Number(long[0]) * 60 + (long[1] === undefined ? 0 : 30) + Number(long[2] ?? 0);
}

/** A time of day. `dayKnown`: a number that stands alone is an hour then, and not the day of a month. */
export function readClock(reading: Reading, dayKnown: boolean): Clock | null {
  if (take(reading, noon) !== null) return { minute: 720 };
  const before = `(?:(?:${at}) ?)?`;
  const written = take(reading, `${before}(\\d{1,2})[:.h](\\d{2})h?(?: ?(?:(${morning})|(${afternoon})))?`);
  if (written !== null) return clock(written[0], written[1], written[2], written[3]);
  const worded = take(
    reading,
    `${before}(\\d{1,2})(?: ?h)?(?: (?:(${half})|(${quarter})))?(?: ?(?:(${morning})|(${afternoon})))?`,
  );
  if (worded === null || (!dayKnown && Number(worded[0]) > 24)) return null;
  const [hour, isHalf, isQuarter, isMorning, isAfternoon] = worded;
  return clock(hour, isHalf ? "30" : isQuarter ? "15" : undefined, isMorning, isAfternoon);
}

function clock(hour?: string, minute?: string, isMorning?: string, isAfternoon?: string): Clock | null {
  const given = isMorning || isAfternoon ? hour?.padStart(2, "0") : hour;
  const at = minuteOf(given, minute);
  if (at === null) return null;
  if (isMorning) return { minute: at >= 720 && at < 780 ? at - 720 : at };
  return { minute: isAfternoon && at < 720 ? at + 720 : at };
}

/** Nobody comes at four in the morning: from one to six without a zero is meant after noon. */
function minuteOf(hour: string | undefined, minute: string | undefined): number | null {
  const written = Number(hour);
  const past = Number(minute ?? 0);
  if (hour === undefined || written > 23 || past > 59) return null;
  const after = hour.length === 1 && written >= 1 && written <= 6 ? 12 : 0;
  return (written + after) * 60 + past;
}

const positive = (count: number): number | null => (count > 0 && count <= 720 ? count : null);
