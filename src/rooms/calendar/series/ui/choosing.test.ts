import { describe, expect, test } from "vitest";
import type { Preview } from "../contract.ts";
import { everyFree, goesOver, leftOut, sentOf, withDate, withTaken } from "./choosing.ts";

const item = (day: string, free = true): Preview["items"][number] => ({
  slot: `${day}T10:00:00`,
  startsAt: `${day}T08:00:00Z`,
  endsAt: `${day}T08:50:00Z`,
  does: "book",
  free,
  conflicts: [],
  chosen: "exact",
});
const [tuesday, taken, later] = [item("2026-05-12"), item("2026-05-19", false), item("2026-05-26")] as const;
const items = [tuesday, taken, later];

describe("of the dates of a rule", () => {
  test("those that are taken are left out at first", () => {
    expect(sentOf(everyFree, items)).toEqual({ skip: ["2026-05-19"] });
    expect(goesOver(everyFree, items)).toBe(false);
  });

  test("a free one may be left out, and come back", () => {
    const without = withDate(everyFree, later, false);
    expect(leftOut(without, items)).toEqual(["2026-05-19", "2026-05-26"]);
    expect(leftOut(withDate(without, later, true), items)).toEqual(["2026-05-19"]);
  });

  test("a taken one may be wanted all the same, for a reason", () => {
    const over = { ...withTaken(everyFree, items), reason: " Both asked for it " };
    expect(goesOver(over, items)).toBe(true);
    expect(sentOf(over, items)).toEqual({ skip: [], override: { reason: "Both asked for it" } });
  });

  test("one that has become free needs no reason any more", () => {
    const over = withDate(everyFree, taken, true);
    expect(sentOf(over, [tuesday, { ...taken, free: true }])).toEqual({ skip: [] });
  });
});
