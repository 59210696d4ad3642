import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstOverlap, lowestFreeSeat, mayTakeBack, movedWithin, offerUntil } from "./rules.ts";

const at = (text: string) => Temporal.Instant.from(text);
const now = at("2026-05-12T09:00:00Z");

describe("a free seat", () => {
  test("is the lowest that nobody has, and none when all are taken", () => {
    expect(lowestFreeSeat([], 2)).toBe(1);
    expect(lowestFreeSeat([1, 3], 3)).toBe(2);
    expect(lowestFreeSeat([2, 1], 2)).toBeNull();
  });

  test("is within the capacity and nobody's, whoever sits where", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
        fc.integer({ min: 1, max: 12 }),
        (taken, capacity) => {
          const seat = lowestFreeSeat(taken, capacity);
          const free = Array.from({ length: capacity }, (_, index) => index + 1).filter((one) => !taken.includes(one));
          expect(seat).toBe(free[0] ?? null);
        },
      ),
    );
  });
});

describe("a smaller capacity", () => {
  test("moves those beyond it to free seats, and is refused when they are too many", () => {
    expect(movedWithin([1, 5, 8], 3)).toEqual([
      [5, 2],
      [8, 3],
    ]);
    expect(movedWithin([1, 2, 3], 2)).toBeNull();
  });

  test("leaves everyone one seat of their own within it", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 20 })),
        fc.integer({ min: 1, max: 20 }),
        (taken, capacity) => {
          const moves = movedWithin(taken, capacity);
          expect(moves === null).toBe(taken.length > capacity);
          if (moves === null) return;
          const after = taken.map((seat) => moves.find(([from]) => from === seat)?.[1] ?? seat);
          expect(new Set(after).size).toBe(taken.length);
          expect(Math.max(0, ...after)).toBeLessThanOrEqual(capacity);
        },
      ),
    );
  });
});

describe("an offer", () => {
  test("stands a day, but never past the start of the next session", () => {
    expect(offerUntil(now, at("2026-05-20T09:00:00Z"))?.toString()).toBe("2026-05-13T09:00:00Z");
    expect(offerUntil(now, at("2026-05-12T18:00:00Z"))?.toString()).toBe("2026-05-12T18:00:00Z");
  });

  test("is not made when nothing is to come", () => {
    expect(offerUntil(now, null)).toBeNull();
    expect(offerUntil(now, now)).toBeNull();
  });
});

test("sessions keep apart when each begins at or after the end of another", () => {
  const hour = (from: number, to: number) => ({ from, to });
  expect(firstOverlap([hour(0, 1), hour(1, 2), hour(5, 6)])).toBeNull();
  expect(firstOverlap([hour(0, 2), hour(5, 6), hour(1, 3)])).toBe(2);
});

test("a leaving can be taken back for ten minutes", () => {
  expect(mayTakeBack(now, at("2026-05-12T09:09:59Z"))).toBe(true);
  expect(mayTakeBack(now, at("2026-05-12T09:10:00Z"))).toBe(false);
});
