import { describe, expect, test } from "vitest";
import { timeZones } from "#kernel/time/zone.ts";
import { countries, countryOfZone } from "./rules.ts";

describe("the country a zone lies in", () => {
  test.each([
    ["Europe/Madrid", "ES"],
    ["Atlantic/Canary", "ES"],
    ["Europe/Andorra", "AD"],
    ["Europe/Rome", "IT"],
    ["Asia/Jerusalem", "IL"],
    ["America/New_York", "US"],
    ["Australia/Sydney", "AU"],
    ["Australia/Lord_Howe", "AU"],
    ["Asia/Kolkata", "IN"],
    ["Asia/Calcutta", "IN"],
    ["America/Buenos_Aires", "AR"],
    ["America/Argentina/Buenos_Aires", "AR"],
  ])("of %s is %s", (zone, country) => {
    expect(countryOfZone(zone)).toBe(country);
  });

  test("is nobody's for UTC and the South Pole", () => {
    expect(countryOfZone("UTC")).toBeNull();
    expect(countryOfZone("Antarctica/Troll")).toBeNull();
  });

  test("is one of the list, for every zone there is", () => {
    for (const zone of timeZones()) expect([null, ...countries]).toContain(countryOfZone(zone));
  });
});
