import fc from "fast-check";
import { expect, test } from "vitest";
import { instantAt, offsetsOf, wallAt } from "./offsets.ts";
import { wallChoice } from "./wall.ts";

const zones = ["Europe/Madrid", "Asia/Jerusalem", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe", "UTC"];
const minuteMs = 60_000;
const anyMinute = fc.integer({ min: 0, max: 4_102_444_800 / 60 }).map((minute) => minute * minuteMs);
const around = (at: number) => ({ from: at, to: at + 40 * 24 * 60 * minuteMs });

test("offsets show at an instant what the zone's clock shows", () => {
  fc.assert(
    fc.property(anyMinute, fc.nat(40 * 24 * 60), fc.constantFrom(...zones), (start, later, zone) => {
      const at = start + later * minuteMs;
      const clock = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
      const wall = wallAt(offsetsOf(zone, around(start)), at);
      expect(new Date(wall).toISOString()).toBe(`${clock.toString({ smallestUnit: "millisecond" })}Z`);
    }),
  );
});

test("a wall clock is the instant the calendar says, but in a gap, where it is the moment of the change", () => {
  fc.assert(
    fc.property(anyMinute, fc.nat(40 * 24 * 60), fc.constantFrom(...zones), (start, later, zone) => {
      const wall = start + later * minuteMs;
      const [date = "", time = ""] = new Date(wall).toISOString().slice(0, 16).split("T");
      const { instant, chosen } = wallChoice(date, time, zone);
      const at = instantAt(offsetsOf(zone, around(start)), wall);
      if (chosen !== "after_gap") {
        expect(at).toBe(instant.epochMilliseconds);
        return;
      }
      expect(at).toBeLessThanOrEqual(instant.epochMilliseconds);
      const change = Temporal.Instant.fromEpochMilliseconds(at - 1).toZonedDateTimeISO(zone);
      expect(change.getTimeZoneTransition("next")?.epochMilliseconds).toBe(at);
    }),
  );
});

test("later walls never come to earlier instants", () => {
  const madrid = offsetsOf("Europe/Madrid", around(Date.UTC(2026, 2, 20)));
  const night = Array.from({ length: 300 }, (_, i) => instantAt(madrid, Date.UTC(2026, 2, 29) + i * minuteMs));
  expect(night).toEqual(night.toSorted((a, b) => a - b));
});
