import { describe, expect, test } from "vitest";
import { columnsOf } from "./columns.ts";
import { closedOf, openIn } from "./shade.ts";

const zone = "Europe/Madrid";
const hours = { first: 7, last: 21 };
const on = (therapistId: string, from: string, to: string) => ({
  therapistId,
  startsAt: `2026-05-12T${from}:00Z`,
  endsAt: `2026-05-12T${to}:00Z`,
});
const open = {
  items: [on("marta", "07:00", "11:00"), on("ana", "10:00", "14:00")],
  without: [],
  range: { from: 0, to: Number.MAX_SAFE_INTEGER },
};

describe("the hours of a day", () => {
  test("are those of everyone in the column, together", () => {
    const day = openIn(columnsOf(["2026-05-12"], null), open, zone);
    expect(day.get("2026-05-12")).toEqual([{ from: 540, to: 960 }]);
  });

  test("are a therapist's own where they stand beside each other", () => {
    const beside = openIn(columnsOf(["2026-05-12"], ["ana", "marta"]), open, zone);
    expect(beside.get("2026-05-12_ana")).toEqual([{ from: 720, to: 960 }]);
    expect(beside.get("2026-05-12_marta")).toEqual([{ from: 540, to: 780 }]);
  });

  test("close what is left of it, and the whole of a day off", () => {
    expect(
      closedOf(
        [
          { from: 540, to: 780 },
          { from: 840, to: 1140 },
        ],
        hours,
      ),
    ).toEqual([
      { from: 420, to: 540 },
      { from: 780, to: 840 },
      { from: 1140, to: 1260 },
    ]);
    expect(closedOf([], hours)).toEqual([{ from: 420, to: 1260 }]);
  });

  test("are not known where somebody keeps none", () => {
    const columns = columnsOf(["2026-05-12"], ["ana", "yael"]);
    const known = openIn(columns, { ...open, without: ["yael"] }, zone);
    expect([...known.keys()]).toEqual(["2026-05-12_ana"]);
    expect(openIn(columnsOf(["2026-05-12"], null), { ...open, without: ["yael"] }, zone).size).toBe(0);
  });
});
