import { describe, expect, test } from "vitest";
import type { Preview, Series } from "../contract.ts";
import { leadsBack } from "./way-back.ts";

type Occurrence = Series["occurrences"][number];

const at = (day: number, hour: number) => ({
  startsAt: `2026-05-${day}T${hour}:00:00Z`,
  endsAt: `2026-05-${day}T${hour}:50:00Z`,
});
const visit = (day: number, hour: number, more: Partial<Occurrence> = {}): Occurrence => ({
  id: `visit of ${day}`,
  slot: `2026-05-${day}T${hour}:00:00`,
  ...at(day, hour),
  status: "scheduled",
  detached: false,
  version: 1,
  ...more,
});
const series = (...occurrences: Occurrence[]) => ({ occurrences }) as Series;
type Does = Preview["items"][number]["does"];
const would = (does: Does, day: number, hour: number, free = true): Preview["items"][number] => {
  return { slot: `2026-05-${day}T${hour}:00:00`, ...at(day, hour), does, free, conflicts: [], chosen: "exact" };
};
const preview = (...items: Preview["items"]): Preview => ({ items, free: 0, of: 0 });

describe("a change of several visits can be taken back in one step", () => {
  const before = series(visit(12, 10), visit(19, 10), visit(26, 10));
  const moved = series(visit(19, 11), visit(26, 11));

  test("when each of them would stand where it stood", () => {
    expect(leadsBack(before, moved, preview(would("move", 19, 10), would("move", 26, 10)))).toBe(true);
  });

  test("but not when one would stay behind", () => {
    expect(leadsBack(before, moved, preview(would("move", 19, 10), would("keep", 26, 11)))).toBe(false);
  });

  test("nor when one would go where none stood, its time is taken, or one would be cancelled", () => {
    expect(leadsBack(before, moved, preview(would("move", 19, 10), would("move", 26, 10), would("move", 27, 10)))).toBe(
      false,
    );
    expect(leadsBack(before, moved, preview(would("move", 19, 10), would("move", 26, 10, false)))).toBe(false);
    expect(
      leadsBack(before, moved, preview(would("move", 19, 10), would("move", 26, 10), would("cancel", 28, 10))),
    ).toBe(false);
  });

  test("when all that were cancelled would stand again, dates left out before being left out again", () => {
    const off = series(...before.occurrences.map((one) => ({ ...one, status: "cancelled" as const })));
    const back = [would("restore", 12, 10), would("restore", 19, 10)];
    expect(leadsBack(before, off, preview(...back, would("restore", 26, 10), would("book", 28, 10)))).toBe(true);
    expect(leadsBack(before, off, preview(...back))).toBe(false);
  });
});
