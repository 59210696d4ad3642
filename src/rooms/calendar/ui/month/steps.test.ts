import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../days.ts";
import { fitted, type MonthDay, stepInMonth } from "./steps.ts";

const days: MonthDay[] = Array.from({ length: 42 }, (_, at) => ({
  date: addDays("2026-04-27", at),
  items: at === 15 ? ["ana", "ben", "more"] : at === 16 ? ["carla"] : [],
}));
const [monday, tuesday, wednesday] = ["2026-05-11", "2026-05-12", "2026-05-13"] as const;

describe("the keyboard in a month", () => {
  test("goes down through what is in a day, then a week on", () => {
    const stops = ["ana", "ben", "more"].map((item) => ({ date: tuesday, item }));
    let stop = stepInMonth({ date: tuesday, item: null }, "down", days);
    for (const expected of stops) {
      expect(stop).toEqual(expected);
      stop = stepInMonth(stop, "down", days);
    }
    expect(stop).toEqual({ date: "2026-05-19", item: null });
    expect(stepInMonth({ date: tuesday, item: "ana" }, "up", days)).toEqual({ date: tuesday, item: null });
    expect(stepInMonth({ date: tuesday, item: null }, "up", days)).toEqual({ date: "2026-05-05", item: null });
  });

  test("goes to the same line of the next day, or its last one", () => {
    expect(stepInMonth({ date: tuesday, item: "ben" }, "after", days)).toEqual({ date: wednesday, item: "carla" });
    expect(stepInMonth({ date: wednesday, item: "carla" }, "before", days)).toEqual({ date: tuesday, item: "ana" });
    expect(stepInMonth({ date: tuesday, item: "ben" }, "before", days)).toEqual({ date: monday, item: null });
  });

  test("goes to the ends of the week, and beyond the days in view", () => {
    expect(stepInMonth({ date: tuesday, item: "ben" }, "first", days)).toEqual({ date: monday, item: null });
    expect(stepInMonth({ date: tuesday, item: null }, "last", days)).toEqual({ date: "2026-05-17", item: null });
    expect(stepInMonth({ date: "2026-04-27", item: null }, "before", days)).toEqual({ date: "2026-04-26", item: null });
  });

  test("shows what there is room for, and says how many more there are", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 12 }), (count, room) => {
        const { shown, more } = fitted(count, room);
        expect(shown + more).toBe(count);
        expect(shown + Math.min(1, more)).toBeLessThanOrEqual(room);
        expect(more).not.toBe(1);
      }),
    );
  });
});
