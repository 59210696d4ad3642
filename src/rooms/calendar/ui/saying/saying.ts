import { type Clock, readClock, readDuration, readRange } from "./clocks.ts";
import { type Now, readDay } from "./days-said.ts";
import { aboutName, connectors } from "./lexicon.ts";
import { type Reading, readingOf } from "./reading.ts";

/** An appointment as it was said: "ana tue 10", "מחר 10:00 אנה". What was not said is null. */
export interface Saying {
  /** Whatever is neither a day nor a time: for whom. */
  name: string;
  /** "2026-05-12". */
  date: string | null;
  /** Minutes after midnight. */
  minute: number | null;
  durationMinutes: number | null;
}

export type { Now } from "./days-said.ts";

/**
 * Reads what was typed, in any order and any of the five languages; null where neither a day nor a time is in it. A weekday is the
 * coming one, today's while its time lies ahead; a date without a year the next such; hours from one to six that are not written
 * with a zero are those of the afternoon; a time alone is today's, or tomorrow's when it has passed.
 */
export function readSaying(text: string, now: Now): Saying | null {
  const reading = readingOf(text);
  const range = readRange(reading);
  const duration = range === null ? readDuration(reading) : null;
  const day = readDay(reading);
  const clock = range ?? readClock(reading, day !== null);
  if (day === null && clock === null) return null;
  dropConnectors(reading);
  return {
    name: nameIn(reading),
    date: day?.({ ...now, beginsAt: clock?.minute ?? null }) ?? impliedDay(clock, now),
    minute: clock?.minute ?? null,
    durationMinutes: range?.durationMinutes ?? duration,
  };
}

/** A time without a day. */
function impliedDay(clock: Clock | null, { date, minute }: Now): string | null {
  if (clock === null) return null;
  const passed = clock.minute <= minute;
  return Temporal.PlainDate.from(date)
    .add({ days: passed ? 1 : 0 })
    .toString();
}

/** "el martes a las 10": the small words go with what they stand before; in "de la Cruz" they stay. */
function dropConnectors({ words, used }: Reading): void {
  for (let at = words.length - 1; at > 0; at--)
    if (used[at] && !used[at - 1] && connectors.has(words[at - 1] ?? "")) used[at - 1] = true;
}

function nameIn({ words, given, used }: Reading): string {
  const left = words.flatMap((word, at) => (used[at] ? [] : [{ word, text: given[at] ?? "" }]));
  while (left.length > 1 && aboutName.has(left[0]?.word ?? "")) left.shift();
  return left.map(({ text }) => text).join(" ");
}
