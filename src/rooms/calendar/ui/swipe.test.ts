import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepAt } from "./edge-scroll.ts";
import { isMeant, rubber } from "./swipe.ts";

describe("a finger that wipes the day", () => {
  test("pulls it ever less, and never farther than half of its width", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 300, max: 1000 }), (pull, width) => {
        const given = rubber(pull, width);
        expect(given).toBeLessThanOrEqual(Math.min(pull, width / 2));
        expect(rubber(pull + 10, width)).toBeGreaterThan(given);
        expect(rubber(-pull, width)).toBeCloseTo(-given);
      }),
    );
  });

  test("turns it when it goes far, or quickly", () => {
    expect([isMeant(90, 600), isMeant(-90, 600), isMeant(30, 50), isMeant(30, 600), isMeant(10, 5)]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

test("the page scrolls under what is held near its edges, the nearer the faster", () => {
  expect(stepAt(400, 800)).toBe(0);
  expect(stepAt(0, 800)).toBe(-14);
  expect(stepAt(800, 800)).toBe(14);
  expect(stepAt(60, 800)).toBeGreaterThan(stepAt(20, 800));
  expect(stepAt(900, 800)).toBe(14);
});
