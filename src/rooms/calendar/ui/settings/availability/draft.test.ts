import { expect, test } from "vitest";
import { freshWish, hoursOf, isRun, nextStretch, weekLines, weekOf, withHours } from "./draft.ts";

test("a fresh week has five days from Monday, or from Sunday where weeks begin with it", () => {
  const days = (weekStartsOn: number) => [
    ...new Set(freshWish("Hours", "Asia/Jerusalem", weekStartsOn).weekly.map(({ weekday }) => weekday)),
  ];
  expect(days(1)).toEqual([1, 2, 3, 4, 5]);
  expect(days(7)).toEqual([7, 1, 2, 3, 4]);
  expect(weekOf(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
});

test("hours are copied to other days and leave the rest as they are", () => {
  const { weekly } = freshWish("Hours", "Europe/Madrid", 1);
  const evening = [{ from: "17:00", to: "21:00" }];
  const copied = withHours(weekly, [5, 6], evening);
  expect(hoursOf({ weekly: copied }, 5)).toEqual(evening);
  expect(hoursOf({ weekly: copied }, 6)).toEqual(evening);
  expect(hoursOf({ weekly: copied }, 1)).toHaveLength(2);
});

test("a stretch that is added stands after the last one, while the day has room", () => {
  expect(nextStretch([])).toEqual({ from: "09:00", to: "13:00" });
  expect(nextStretch([{ from: "09:00", to: "13:00" }])).toEqual({ from: "14:00", to: "16:00" });
  expect(nextStretch([{ from: "09:00", to: "22:30" }])).toEqual({ from: "22:30", to: "24:00" });
  expect(nextStretch([{ from: "09:00", to: "24:00" }])).toBeNull();
});

test("days with the same hours are said together", () => {
  const { weekly } = freshWish("Hours", "Europe/Madrid", 1);
  const lines = weekLines([...weekly, { weekday: 6, from: "10:00", to: "12:00" }], 1);
  expect(lines.map(({ days }) => days)).toEqual([[1, 2, 3, 4, 5], [6]]);
  expect(isRun([1, 2, 3, 4, 5], 1)).toBe(true);
  expect(isRun([7, 1, 2], 7)).toBe(true);
  expect(isRun([1, 3, 5], 1)).toBe(false);
  expect(isRun([1, 2], 1)).toBe(false);
});
