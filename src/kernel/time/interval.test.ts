import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contains, holds, type Interval, intersect, merge, overlaps, shared, subtract } from "./interval.ts";

// A small clock of sixty ticks, so that every moment can be asked whether it is held.
const interval = fc.tuple(fc.nat(60), fc.nat(60)).map(([from, to]): Interval => ({ from, to }));
const intervals = fc.array(interval, { maxLength: 12 });
const ticks = Array.from({ length: 62 }, (_, tick) => tick);
const anyHolds = (all: readonly Interval[], tick: number) => all.some((one) => holds(one, tick));

describe("intervals", () => {
  test("that only touch do not overlap", () => {
    expect(overlaps({ from: 10, to: 11 }, { from: 11, to: 12 })).toBe(false);
    expect(overlaps({ from: 10, to: 12 }, { from: 11, to: 13 })).toBe(true);
  });

  test("overlap exactly when some moment is in both, and share exactly those moments", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const both = ticks.filter((tick) => holds(a, tick) && holds(b, tick));
        expect(overlaps(a, b)).toBe(both.length > 0);
        expect(overlaps(b, a)).toBe(overlaps(a, b));
        const common = shared(a, b);
        expect(ticks.filter((tick) => common !== null && holds(common, tick))).toEqual(both);
      }),
    );
  });

  test("contain another exactly when every moment of it is theirs", () => {
    fc.assert(
      fc.property(interval, interval, (outer, inner) => {
        const all = ticks.filter((tick) => holds(inner, tick)).every((tick) => holds(outer, tick));
        expect(contains(outer, inner)).toBe(all);
      }),
    );
  });

  test("merged hold the same moments, in order, none touching the next", () => {
    fc.assert(
      fc.property(intervals, (all) => {
        const merged = merge(all);
        for (const tick of ticks) expect(anyHolds(merged, tick)).toBe(anyHolds(all, tick));
        for (const [i, one] of merged.entries()) {
          expect(one.from).toBeLessThan(one.to);
          if (i > 0) expect(merged[i - 1]!.to).toBeLessThan(one.from);
        }
      }),
    );
  });

  test("subtracted leave exactly the moments that were open and not taken", () => {
    fc.assert(
      fc.property(intervals, intervals, (open, taken) => {
        const free = subtract(open, taken);
        for (const tick of ticks) {
          expect(anyHolds(free, tick)).toBe(anyHolds(open, tick) && !anyHolds(taken, tick));
        }
        expect(merge(free)).toEqual(free);
      }),
    );
  });

  test("intersected leave exactly the moments that both hold", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const both = intersect(merge(a), merge(b));
        for (const tick of ticks) expect(anyHolds(both, tick)).toBe(anyHolds(a, tick) && anyHolds(b, tick));
        for (const [i, one] of both.entries()) if (i > 0) expect(both[i - 1]!.to).toBeLessThanOrEqual(one.from);
      }),
    );
  });

  test("are left as they were by every question", () => {
    const open = [{ from: 0, to: 10 }];
    const taken = [
      { from: 8, to: 9 },
      { from: 2, to: 3 },
    ];
    expect(subtract(open, taken)).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 8 },
      { from: 9, to: 10 },
    ]);
    merge([...open, ...taken]);
    expect(open).toEqual([{ from: 0, to: 10 }]);
    expect(taken).toEqual([
      { from: 8, to: 9 },
      { from: 2, to: 3 },
    ]);
  });
});
