import { describe, expect, test } from "vitest";
import { formatDate, formatDateRange, formatMoney, formatRelativeDay, formatTime, formatTimeRange } from "./format.ts";
import { bestLocale, locales } from "./locales.ts";

const plain = (text: string) => text.replace(/[\u200e\u200f\u202f\u00a0\u2009]/g, " ").trim();

describe("a time", () => {
  test("is written in 24 hours in every language", () => {
    for (const locale of locales) expect(formatTime(locale, "2026-05-12T14:30:00Z", "Europe/Madrid")).toBe("16:30");
  });

  test("at midnight is 00:00, not 24:00", () => {
    for (const locale of locales) expect(formatTime(locale, "2026-05-11T22:00:00Z", "Europe/Madrid")).toBe("00:00");
  });

  test("follows the zone through the change of the clocks", () => {
    expect(formatTimeRange("en", "2026-03-29T00:30:00Z", "2026-03-29T01:20:00Z", "Europe/Madrid")).toBe("01:30–03:20");
  });
});

describe("a date", () => {
  test("stands in the order of the language", () => {
    expect(formatDate("en", "2026-05-12", "long")).toBe("Tuesday 12 May");
    expect(formatDate("es", "2026-05-12", "long")).toBe("martes, 12 de mayo");
    expect(formatDate("he", "2026-05-12", "long")).toBe("יום שלישי, 12 במאי");
  });

  test("names the year only when it is another one", () => {
    expect(formatDate("en", "2026-05-12", "short", "2026-01-01")).toBe("12 May");
    expect(formatDate("en", "2025-05-12", "short", "2026-01-01")).toBe("12 May 2025");
  });

  test("near today is said in a word", () => {
    const say = (date: string) => formatRelativeDay("en", date, "2026-05-12");
    expect([say("2026-05-12"), say("2026-05-13"), say("2026-05-11")]).toEqual(["Today", "Tomorrow", "Yesterday"]);
    expect(say("2026-05-15")).toBe("Friday");
    expect(say("2026-05-19")).toBe("19 May");
    expect(say("2026-05-10")).toBe("10 May");
  });

  test("with another makes a range that names the month once", () => {
    expect(plain(formatDateRange("en", "2026-05-11", "2026-05-17"))).toBe("11–17 May");
  });
});

describe("money", () => {
  test("says cents only when there are some", () => {
    expect(formatMoney("en", { amount: 7000, currency: "EUR" })).toBe("€70");
    expect(formatMoney("en", { amount: 7050, currency: "EUR" })).toBe("€70.50");
    expect(plain(formatMoney("es", { amount: 7000, currency: "EUR" }))).toBe("70 €");
  });

  test("knows currencies without cents", () => {
    expect(plain(formatMoney("en", { amount: 7000, currency: "JPY" }))).toContain("7,000");
  });
});

test("the language is the first one that we speak", () => {
  expect(bestLocale(["de-DE", "es-AR", "en"])).toBe("es");
  expect(bestLocale(["iw"])).toBe("he");
  expect(bestLocale([])).toBe("en");
});
