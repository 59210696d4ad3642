import { describe, expect, test } from "vitest";
import { canonicalTimeZone, isTimeZone, timeZones } from "./zone.ts";

describe("a time zone", () => {
  test.each([
    "Europe/Madrid",
    "Asia/Jerusalem",
    "America/New_York",
    "Australia/Sydney",
    "Australia/Lord_Howe",
    "America/Argentina/Buenos_Aires",
    "Asia/Kolkata",
    "Asia/Calcutta",
    "Europe/Kyiv",
    "UTC",
  ])("%s is a place of the IANA database", (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  test.each([
    "europe/madrid",
    "Europe/Gotham",
    "CET",
    "EST5EDT",
    "+02:00",
    "Etc/GMT-2",
    "GMT",
    "",
    "Europe/",
    "Europe/Madrid[u-ca=hebrew]",
    "../../etc/passwd",
    null,
    7,
  ])("%j is none", (name) => {
    expect(isTimeZone(name)).toBe(false);
  });

  test("typed in small letters gets its proper spelling", () => {
    expect(canonicalTimeZone("europe/madrid")).toBe("Europe/Madrid");
    expect(canonicalTimeZone("utc")).toBe("UTC");
    expect(canonicalTimeZone("mars/olympus")).toBeNull();
  });

  test("is chosen from a list in which every entry is one", () => {
    const all = timeZones();
    expect(all.length).toBeGreaterThan(400);
    expect(all).toContain("Europe/Madrid");
    expect(all.every(isTimeZone)).toBe(true);
    expect(new Set(all).size).toBe(all.length);
  });
});
