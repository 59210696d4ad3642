import { describe, expect, test } from "vitest";
import { type DayStops, nearest, stepFrom, stopsOf } from "./cursor.ts";

const hours = { first: 8, last: 13 };
const monday: DayStops = {
  column: "2026-05-11",
  boxes: [
    { id: "hazel", from: 540, to: 590 },
    { id: "jasper", from: 630, to: 680 },
  ],
};
const tuesday: DayStops = { column: "2026-05-12", boxes: [{ id: "juniper", from: 660, to: 710 }] };
const days = [monday, tuesday];
const slot = (column: string, minute: number) => ({ kind: "slot", column, minute }) as const;
const visit = (column: string, id: string) => ({ kind: "visit", column, id }) as const;

describe("the keyboard in the calendar", () => {
  test("stops at the visits of a day and at the hours between them", () => {
    expect(stopsOf(monday, hours)).toEqual([
      slot(monday.column, 480),
      visit(monday.column, "hazel"),
      slot(monday.column, 600),
      visit(monday.column, "jasper"),
      slot(monday.column, 720),
    ]);
  });

  test("goes down and up the day, and stays at its ends", () => {
    expect(stepFrom(visit(monday.column, "hazel"), "down", days, hours)).toEqual(slot(monday.column, 600));
    expect(stepFrom(visit(monday.column, "hazel"), "up", days, hours)).toEqual(slot(monday.column, 480));
    expect(stepFrom(slot(monday.column, 480), "up", days, hours)).toEqual(slot(monday.column, 480));
    expect(stepFrom(visit(monday.column, "hazel"), "last", days, hours)).toEqual(slot(monday.column, 720));
  });

  test("goes to the same time of the next day, and says when that day is not shown", () => {
    expect(stepFrom(visit(monday.column, "jasper"), "after", days, hours)).toEqual(visit(tuesday.column, "juniper"));
    expect(stepFrom(slot(tuesday.column, 540), "before", days, hours)).toEqual(visit(monday.column, "hazel"));
    expect(stepFrom(visit(tuesday.column, "juniper"), "after", days, hours)).toBeNull();
  });

  test("finds what is nearest to a time", () => {
    expect(nearest(tuesday, 700, hours)).toEqual(visit(tuesday.column, "juniper"));
    expect(nearest({ column: "2026-05-13", boxes: [] }, 505, hours)).toEqual(slot("2026-05-13", 480));
  });
});
