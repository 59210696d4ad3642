import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysShown, isDate, rangeOf, weekStart, weeksOf } from "./days.ts";
import { clockOf, instantAt, minuteOfClock } from "./minutes.ts";

describe("the days of the calendar", () => {
  test("a week begins where the practice says", () => {
    expect(weekStart("2026-05-12", 1)).toBe("2026-05-11");
    expect(weekStart("2026-05-12", 7)).toBe("2026-05-10");
    expect(weekStart("2026-05-10", 7)).toBe("2026-05-10");
    expect(weekStart("2026-05-10", 1)).toBe("2026-05-04");
  });

  test("a week holds the date it was asked for, whatever the first day", () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays("2024-01-01", offset));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (date, startsOn) => {
        const shown = daysShown(date, 7, startsOn);
        expect(shown).toContain(date);
        expect(shown).toHaveLength(7);
        expect(weeksOf(shown, startsOn)).toEqual([shown[0]]);
      }),
    );
  });

  test("three days may lie in two weeks", () => {
    expect(daysShown("2026-05-16", 3, 1)).toEqual(["2026-05-16", "2026-05-17", "2026-05-18"]);
    expect(weeksOf(daysShown("2026-05-16", 3, 1), 1)).toEqual(["2026-05-11", "2026-05-18"]);
  });

  test("a day of a clock change is an hour shorter or longer", () => {
    const hours = (date: string) => {
      const { from, to } = rangeOf(date, 1, "Europe/Madrid");
      return Temporal.Instant.from(from).until(to, { largestUnit: "hours" }).hours;
    };
    expect([hours("2026-03-28"), hours("2026-03-29"), hours("2026-10-25")]).toEqual([24, 23, 25]);
  });

  test("a minute of a date is the instant at which the practice's clock shows it", () => {
    expect(instantAt("2026-05-12", 690, "Europe/Madrid")).toBe("2026-05-12T09:30:00Z");
    expect(instantAt("2026-05-12", 1440, "Europe/Madrid")).toBe("2026-05-12T22:00:00Z");
    expect(instantAt("2026-03-29", 150, "Europe/Madrid")).toBe("2026-03-29T01:30:00Z");
  });

  test("clock times are read as they are written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        expect(minuteOfClock(clockOf(minute))).toBe(minute);
      }),
    );
  });

  test("only dates count as dates", () => {
    expect(["2026-05-12", "2026-02-30", "12 May", undefined, 3].map(isDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
