import { describe, expect, test } from "vitest";
import { guessedCurrency, guessedWeekStart } from "./guesses.ts";

describe("a new practice", () => {
  test.each([
    ["Europe/Madrid", "ca", "EUR"],
    ["Asia/Jerusalem", "en-US", "ILS"],
    ["Europe/London", "es", "GBP"],
    ["Asia/Tokyo", "he-IL", "ILS"],
    ["America/New_York", "it-IT", "USD"],
    ["Africa/Nairobi", "en", "EUR"],
    ["Europe/Rome", "", "EUR"],
    ["Europe/Madrid", "en-GB", "EUR"],
  ])("in %s, in %s, reckons in %s", (timeZone, language, currency) => {
    expect(guessedCurrency({ timeZone, language })).toBe(currency);
  });

  test.each([
    ["Asia/Jerusalem", "en-GB", "en", 7],
    ["Europe/Madrid", "es-ES", "es", 1],
    ["Europe/Rome", "en-US", "en", 1],
    ["America/New_York", "en-US", "en", 7],
    ["America/Mexico_City", "es-MX", "es", 7],
    ["Europe/Paris", "he", "he", 7],
  ] as const)("in %s, in %s, begins its week as people there do", (timeZone, language, locale, day) => {
    expect(guessedWeekStart({ timeZone, language }, locale)).toBe(day);
  });
});
