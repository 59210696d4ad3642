import { describe, expect, test } from "vitest";
import { locales } from "../i18n/locale.ts";
import { longDate, range, sameClock, time, zonePlace, zoneTime } from "./wording.ts";

const at = (text: string) => Temporal.Instant.from(text);
const start = at("2026-05-12T09:00:00Z");
const end = at("2026-05-12T09:50:00Z");

describe("a date in words", () => {
  test.each([
    ["en", "Tuesday 12 May 2026", "Tuesday 12 May"],
    ["es", "martes, 12 de mayo de 2026", "martes, 12 de mayo"],
    ["ca", "dimarts, 12 de maig del 2026", "dimarts, 12 de maig"],
    ["it", "martedì 12 maggio 2026", "martedì 12 maggio"],
    ["he", "יום שלישי, 12 במאי 2026", "יום שלישי, 12 במאי"],
  ] as const)("in %s is %s", (locale, long, short) => {
    expect(longDate(locale, start, "Europe/Madrid")).toBe(long);
    expect(longDate(locale, start, "Europe/Madrid", { year: false })).toBe(short);
  });

  test("is the day it is in the zone, not in Greenwich", () => {
    const lateEvening = at("2026-05-12T22:30:00Z");
    expect(longDate("en", lateEvening, "Europe/Madrid", { year: false })).toBe("Wednesday 13 May");
    expect(longDate("en", lateEvening, "America/New_York", { year: false })).toBe("Tuesday 12 May");
    expect(longDate("en", at("2026-05-12T14:00:00Z"), "Australia/Sydney", { year: false })).toBe("Wednesday 13 May");
  });
});

describe("a time in words", () => {
  test.each([
    ["2026-05-12T05:00:00Z", "07:00"],
    ["2026-05-12T10:30:00Z", "12:30"],
    ["2026-05-12T11:00:00Z", "13:00"],
    ["2026-05-12T21:30:00Z", "23:30"],
    ["2026-05-12T22:00:00Z", "00:00"],
  ])("%s in Madrid is %s, on the 24-hour clock of every language", (instant, clock) => {
    for (const locale of locales) expect(time(locale, at(instant), "Europe/Madrid")).toBe(clock);
  });

  // The hour before and the hour after each change of 2026: [zone, before, its clock, an hour later, its clock].
  test.each([
    ["Europe/Madrid", "2026-03-29T00:30:00Z", "01:30", "03:30"],
    ["Europe/Madrid", "2026-10-25T00:30:00Z", "02:30", "02:30"],
    ["Asia/Jerusalem", "2026-03-26T23:30:00Z", "01:30", "03:30"],
    ["Asia/Jerusalem", "2026-10-24T22:30:00Z", "01:30", "01:30"],
    ["America/New_York", "2026-03-08T06:30:00Z", "01:30", "03:30"],
    ["America/New_York", "2026-11-01T05:30:00Z", "01:30", "01:30"],
    ["Australia/Sydney", "2026-10-03T15:30:00Z", "01:30", "03:30"],
    ["Australia/Sydney", "2026-04-04T15:30:00Z", "02:30", "02:30"],
    ["Australia/Lord_Howe", "2026-10-03T15:15:00Z", "01:45", "03:15"],
    ["Australia/Lord_Howe", "2026-04-04T14:45:00Z", "01:45", "02:15"],
  ])("in %s at %s is %s and an hour later %s", (zone, instant, before, after) => {
    const first = at(instant);
    expect(time("en", first, zone)).toBe(before);
    expect(time("en", first.add({ hours: 1 }), zone)).toBe(after);
  });
});

describe("a range of time", () => {
  test("is written from start to end, kept left to right in Hebrew", () => {
    for (const locale of ["en", "es", "ca", "it"] as const) {
      expect(range(locale, start, end, "Europe/Madrid")).toBe("11:00–11:50");
    }
    expect(range("he", start, end, "Asia/Jerusalem")).toBe("\u206612:00–12:50\u2069");
  });
});

describe("a zone in words", () => {
  test.each([
    ["en", "Europe/Madrid", "Madrid time"],
    ["es", "America/New_York", "hora de Nueva York"],
    ["ca", "Asia/Jerusalem", "hora d’Israel"],
    ["it", "Europe/London", "ora di Londra"],
    ["he", "Asia/Jerusalem", "שעון ישראל"],
    ["es", "Australia/Sydney", "hora de Sídney"],
    ["he", "America/Mexico_City", "שעון מקסיקו סיטי"],
    ["ca", "UTC", "UTC"],
  ] as const)("in %s, %s is %s", (locale, zone, words) => {
    expect(zoneTime(locale, zone)).toBe(words);
  });

  test("that Intl only abbreviates takes the place from its own name", () => {
    expect(zonePlace("en", "Europe/San_Marino")).toBe("San Marino");
    for (const locale of locales) {
      for (const zone of Intl.supportedValuesOf("timeZone")) expect(zonePlace(locale, zone)).not.toMatch(/^$|GMT|_|\//);
    }
  });
});

test("two zones show the same clock or not, depending on the day", () => {
  expect(sameClock(start, "Europe/Madrid", "Europe/Rome")).toBe(true);
  expect(sameClock(start, "Europe/Madrid", "Asia/Jerusalem")).toBe(false);
  // Jerusalem went forward two days before Madrid.
  expect(sameClock(at("2026-03-26T12:00:00Z"), "Europe/Athens", "Asia/Jerusalem")).toBe(true);
  expect(sameClock(at("2026-03-28T12:00:00Z"), "Europe/Athens", "Asia/Jerusalem")).toBe(false);
});
