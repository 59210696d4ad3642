import { describe, expect, test } from "vitest";
import { directionOf, isLocale, locales, nearestLocale } from "./locale.ts";

describe("the languages of the product", () => {
  test("are five, and only Hebrew is written from the right", () => {
    expect(locales).toEqual(["en", "es", "ca", "it", "he"]);
    expect(locales.filter((locale) => directionOf(locale) === "rtl")).toEqual(["he"]);
  });

  test("are known by their exact code alone", () => {
    expect(isLocale("ca")).toBe(true);
    for (const other of ["CA", "ca-ES", "fr", "", null, undefined, 5]) expect(isLocale(other)).toBe(false);
  });
});

describe("the nearest language", () => {
  test.each([
    ["es-MX", "es"],
    ["ca-valencia", "ca"],
    ["he-IL,he;q=0.9,en-US;q=0.8,en;q=0.7", "he"],
    ["fr-FR, it;q=0.4, en;q=0.8", "en"],
    ["iw", "he"],
    ["EN_gb", "en"],
    ["es;q=0, it;q=0.1", "it"],
  ])("of %j is %s", (asked, nearest) => {
    expect(nearestLocale(asked, "ca")).toBe(nearest);
  });

  test.each([undefined, null, "", "*", "de-AT, fr;q=0.9", "es;q=x", "es;q=7", ";;;,,,"])(
    "of %j is the fallback, since nothing in it is ours",
    (asked) => {
      expect(nearestLocale(asked, "it")).toBe("it");
    },
  );
});
