import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./days.ts";
import { datesOf, spansOf, turned, views } from "./spans.ts";

const shape = { count: 7, weekStartsOn: 1, weeks: 2 } as const;
const dates = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays("2024-01-01", offset));
const startsOn = fc.integer({ min: 1, max: 7 });

describe("what a view shows", () => {
  test("holds the date it was asked for, whatever the view and the first day of the week", () => {
    fc.assert(
      fc.property(dates, startsOn, fc.constantFrom(...views), (on, weekStartsOn, view) => {
        expect(datesOf(view, on, { ...shape, weekStartsOn })).toContain(on);
      }),
    );
  });

  test("of a month is six whole weeks with all of its days", () => {
    fc.assert(
      fc.property(dates, startsOn, (on, weekStartsOn) => {
        const shown = datesOf("month", on, { ...shape, weekStartsOn });
        const month = Temporal.PlainDate.from(on);
        expect(shown).toHaveLength(42);
        expect(Temporal.PlainDate.from(shown[0] as string).dayOfWeek).toBe(weekStartsOn);
        expect(shown.filter((date) => date.startsWith(on.slice(0, 7)))).toHaveLength(month.daysInMonth);
      }),
    );
  });

  test("is asked for at once in a month, and by weeks elsewhere", () => {
    expect(spansOf("month", datesOf("month", "2026-05-12", shape), 1)).toEqual([{ date: "2026-04-27", days: 42 }]);
    expect(spansOf("agenda", datesOf("agenda", "2026-05-12", { ...shape, weeks: 1 }), 1)).toEqual([
      { date: "2026-05-11", days: 7 },
      { date: "2026-05-18", days: 7 },
    ]);
    expect(spansOf("day", ["2026-05-12"], 1)).toEqual([{ date: "2026-05-11", days: 7 }]);
  });

  test("turns by its own length", () => {
    expect(turned("day", "2026-05-12", 1, 7)).toBe("2026-05-13");
    expect(turned("week", "2026-05-12", -1, 7)).toBe("2026-05-05");
    expect(turned("week", "2026-05-12", 1, 3)).toBe("2026-05-15");
    expect(turned("month", "2026-01-31", 1, 7)).toBe("2026-02-28");
    expect(turned("agenda", "2026-05-12", 1, 7)).toBe("2026-05-19");
  });
});
