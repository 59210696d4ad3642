import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wallChoice } from "./wall.ts";

const zones = ["Europe/Madrid", "Asia/Jerusalem", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe"];

describe("an ordinary day", () => {
  test.each([
    ["2026-05-12", "07:00", "Europe/Madrid", "2026-05-12T05:00:00Z"],
    ["2026-01-12", "07:00", "Europe/Madrid", "2026-01-12T06:00:00Z"],
    ["2026-05-12", "12:30", "Asia/Jerusalem", "2026-05-12T09:30:00Z"],
    ["2026-05-12", "13:00", "America/New_York", "2026-05-12T17:00:00Z"],
    ["2026-05-12", "23:30", "Australia/Sydney", "2026-05-12T13:30:00Z"],
    ["2026-01-12", "23:30", "Australia/Lord_Howe", "2026-01-12T12:30:00Z"],
  ])("%s %s in %s is %s", (date, time, zone, instant) => {
    expect(wallChoice(date, time, zone)).toEqual({ instant: Temporal.Instant.from(instant), chosen: "exact" });
  });
});

describe("when clocks go forward", () => {
  test.each([
    ["2026-03-29", "02:30", "Europe/Madrid", "2026-03-29T01:30:00Z"],
    ["2026-03-27", "02:30", "Asia/Jerusalem", "2026-03-27T00:30:00Z"],
    ["2026-03-08", "02:30", "America/New_York", "2026-03-08T07:30:00Z"],
    ["2026-10-04", "02:30", "Australia/Sydney", "2026-10-03T16:30:00Z"],
    // Half an hour only, from 02:00 to 02:30.
    ["2026-10-04", "02:15", "Australia/Lord_Howe", "2026-10-03T15:45:00Z"],
  ])("%s %s does not exist in %s and moves on by the jump", (date, time, zone, instant) => {
    const answer = wallChoice(date, time, zone);
    expect(answer.instant.toString()).toBe(instant);
    expect(answer.chosen).toBe("after_gap");
  });

  test("the first minute after the jump is an ordinary one", () => {
    expect(wallChoice("2026-03-29", "03:00", "Europe/Madrid").chosen).toBe("exact");
    expect(wallChoice("2026-10-04", "02:30", "Australia/Lord_Howe").chosen).toBe("exact");
  });
});

describe("when clocks go back", () => {
  test.each([
    ["2026-10-25", "02:30", "Europe/Madrid", "2026-10-25T00:30:00Z"],
    ["2026-10-25", "01:30", "Asia/Jerusalem", "2026-10-24T22:30:00Z"],
    ["2026-11-01", "01:30", "America/New_York", "2026-11-01T05:30:00Z"],
    ["2026-04-05", "02:30", "Australia/Sydney", "2026-04-04T15:30:00Z"],
    ["2026-04-05", "01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00Z"],
  ])("%s %s comes twice in %s and means the first", (date, time, zone, instant) => {
    const answer = wallChoice(date, time, zone);
    expect(answer.instant.toString()).toBe(instant);
    expect(answer.chosen).toBe("first_of_two");
  });
});

test("an instant's own wall clock always leads back to it, or to its twin of that night", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800 / 60 }), fc.constantFrom(...zones), (minute, zone) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
      const clock = instant.toZonedDateTimeISO(zone);
      const back = wallChoice(clock.toPlainDate().toString(), clock.toPlainTime().toString().slice(0, 5), zone);
      expect(back.chosen).not.toBe("after_gap");
      const apartMinutes = (instant.epochMilliseconds - back.instant.epochMilliseconds) / 60_000;
      if (back.chosen === "exact") expect(apartMinutes).toBe(0);
      else expect([0, 30, 60]).toContain(apartMinutes);
    }),
  );
});

test.each([
  ["2026-02-30", "10:00"],
  ["2026-2-3", "10:00"],
  ["2026-05-12", "24:00"],
  ["2026-05-12", "9:00"],
  ["2026-05-12", "10:00:30"],
])("%s %s is no date and time", (date, time) => {
  expect(() => wallChoice(date, time, "Europe/Madrid")).toThrow(RangeError);
});
