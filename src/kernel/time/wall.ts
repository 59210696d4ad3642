/**
 * What a wall clock means: the instant, and what was chosen where the clock was being changed just then.
 * `after_gap`: the time does not exist that day (clocks went forward); the instant is as much later as the clock jumped.
 * `first_of_two`: the time comes twice (clocks went back); the instant is the first of the two.
 */
export interface WallChoice {
  readonly instant: Temporal.Instant;
  readonly chosen: "exact" | "after_gap" | "first_of_two";
}

/**
 * The instant at which a clock in `zone` shows `time` ("HH:MM", 24 h) on `date` ("YYYY-MM-DD").
 * Choices in a gap and a fold are those of RFC 5545 §3.3.5, so that our series and a calendar's agree.
 * Throws RangeError when date, time or zone is none.
 */
export function wallChoice(date: string, time: string, zone: string): WallChoice {
  const clock = clockOn(date, time);
  const earlier = clock.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = clock.toZonedDateTime(zone, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { instant: later.toInstant(), chosen: "exact" };
  if (later.toPlainDateTime().equals(clock)) return { instant: earlier.toInstant(), chosen: "first_of_two" };
  return { instant: later.toInstant(), chosen: "after_gap" };
}

function clockOn(date: string, time: string): Temporal.PlainDateTime {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError("A date is written YYYY-MM-DD.");
  if (!/^\d{2}:\d{2}$/.test(time)) throw new RangeError("A time is written HH:MM.");
  return Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
}
