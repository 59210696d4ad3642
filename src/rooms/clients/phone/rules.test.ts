import { describe, expect, test } from "vitest";
import { countryOf, tidyPhone } from "./rules.ts";

describe("the country of a practice", () => {
  test.each([
    ["Europe/Madrid", "EUR", "ES"],
    ["Atlantic/Canary", "EUR", "ES"],
    ["Europe/Rome", "EUR", "IT"],
    ["Asia/Jerusalem", "ILS", "IL"],
    ["America/New_York", "USD", "US"],
    ["Asia/Kolkata", "INR", "IN"],
    ["UTC", "ILS", "IL"],
  ])("%s is in %s's %s", (timeZone, currency, country) => {
    expect(countryOf({ timeZone, currency })).toBe(country);
  });

  test("is unknown where neither zone nor currency tells", () => {
    expect(countryOf({ timeZone: "UTC", currency: "EUR" })).toBeUndefined();
  });
});

describe("a phone number", () => {
  test.each([
    ["612 34 56 78", "ES", "+34612345678"],
    ["0034 612 345 678", "ES", "+34612345678"],
    ["054-123-4567", "IL", "+972541234567"],
    ["06 1234 5678", "IT", "+390612345678"],
    ["+39 06 1234 5678", "ES", "+390612345678"],
    ["\u202a+972 54 123 4567\u202c", "ES", "+972541234567"],
    ["612345678 ext 4", "ES", "+34612345678;ext=4"],
  ] as const)("%s is kept with its country code", (typed, country, kept) => {
    expect(tidyPhone(typed, country)).toBe(kept);
  });

  test("that no plan knows is kept as its digits", () => {
    expect(tidyPhone("+34 555 0142", "ES")).toBe("+345550142");
    expect(tidyPhone("555 0142", "ES")).toBe("5550142");
    expect(tidyPhone("612 34 56 78", undefined)).toBe("612345678");
  });

  test.each(["call me", "12", "612345678 or so", "+", "1".repeat(16)])("%s is none", (typed) => {
    expect(tidyPhone(typed, "ES")).toBeNull();
  });

  test("kept once is kept the same again", () => {
    for (const typed of ["+34 555 0142", "612 34 56 78", "054-123-4567", "612345678 ext 4"]) {
      const kept = tidyPhone(typed, "ES")!;
      expect(tidyPhone(kept, "ES")).toBe(kept);
    }
  });
});
