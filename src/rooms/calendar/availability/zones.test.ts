import { expect, test } from "vitest";
import { offsetsOf, wallAt } from "#kernel/time/offsets.ts";
import { wallChoice } from "#kernel/time/wall.ts";
import { freeSlots, type Schedule } from "./rules.ts";

/** Clocks go forward, then back, in the year's second half or its first: two days of 2026 for each zone. */
const changes: Record<string, [forward: string, back: string]> = {
  "Europe/Madrid": ["2026-03-29", "2026-10-25"],
  "Asia/Jerusalem": ["2026-03-27", "2026-10-25"],
  "America/New_York": ["2026-03-08", "2026-11-01"],
  "Australia/Sydney": ["2026-10-04", "2026-04-05"],
  "Australia/Lord_Howe": ["2026-10-04", "2026-04-05"],
};
const bookers = ["Europe/Madrid", "Asia/Jerusalem", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"];
const starts = ["07:00", "12:30", "13:00", "23:30"];
const days = { "the day before": -1, "the day on which": 0, "the day after": 1 };

const cases = Object.entries(changes).flatMap(([zone, dates]) =>
  dates.flatMap((date, back) =>
    Object.entries(days).flatMap(([which, shift]) =>
      starts.flatMap((start) =>
        bookers.map((booker) => {
          const on = Temporal.PlainDate.from(date).add({ days: shift }).toString();
          return [start, zone, which, back ? "back" : "forward", booker, on] as const;
        }),
      ),
    ),
  ),
);

test("there are as many cases as the house asks for", () => {
  expect(cases.length).toBeGreaterThanOrEqual(500);
});

test.each(cases)("%s in %s on %s clocks go %s, seen from %s", (start, zone, _which, _way, booker, on) => {
  const { instant } = wallChoice(on, start, zone);
  const begins = instant.epochMilliseconds;
  const range = { from: begins - 12 * 3_600_000, to: begins + 12 * 3_600_000 };
  const slots = freeSlots({ ...question(zone, start), range });
  expect(slots).toEqual([{ from: begins, to: begins + 30 * 60_000, locationId: null }]);
  const there = new Date(wallAt(offsetsOf(booker, range), begins)).toISOString().slice(0, 16);
  const clock = instant.toZonedDateTimeISO(booker).toPlainDateTime();
  expect(there).toBe(clock.toString({ smallestUnit: "minute" }));
});

/** Half an hour a day from `start`, for a service that takes all of it. */
function question(zone: string, start: string) {
  const to = start === "23:30" ? "24:00" : start.endsWith("00") ? start.replace("00", "30") : "13:00";
  const schedule: Schedule = {
    timeZone: zone,
    weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: start, to })),
    exceptions: [],
    inForceFrom: null,
    inForceUntil: null,
    locationId: null,
    minimumNoticeMinutes: 0,
    horizonDays: 730,
    stepMinutes: 30,
    maximumPerDay: null,
    travelMinutes: 0,
  };
  const service = { durationMinutes: 30, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 };
  const now = Temporal.Instant.from("2026-01-01T00:00:00Z").epochMilliseconds;
  return { schedules: [schedule], timesOff: [], bookings: [], busy: [], service, now };
}
