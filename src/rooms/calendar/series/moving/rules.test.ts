import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Rule, readRule, weekdays, writeRule } from "../rule/rules.ts";
import { datesOf } from "../rules.ts";
import { movedRule, shifted } from "./rules.ts";

const rule = (text: string): Rule => {
  const read = readRule(text);
  if ("mistake" in read) throw new Error(read.mistake);
  return read.rule;
};
const start = "2026-05-12T10:00:00";
const moved = (text: string, to: string, from = start) => {
  const before = rule(text);
  const after = movedRule(before, datesOf(before, start), { from, to });
  return after && [writeRule(after.rule), ...after.dates.map((slot) => slot.slice(0, 16))];
};

describe("a series that is moved", () => {
  test.each([
    [
      "FREQ=WEEKLY;BYDAY=TU;COUNT=2",
      "2026-05-12T11:30:00",
      ["FREQ=WEEKLY;BYDAY=TU;COUNT=2", "2026-05-12T11:30", "2026-05-19T11:30"],
    ],
    [
      "FREQ=WEEKLY;BYDAY=TU;COUNT=2",
      "2026-05-14T09:00:00",
      ["FREQ=WEEKLY;BYDAY=TH;WKST=WE;COUNT=2", "2026-05-14T09:00", "2026-05-21T09:00"],
    ],
    [
      "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260525",
      "2026-05-11T09:00:00",
      ["FREQ=WEEKLY;BYDAY=MO;WKST=SU;UNTIL=20260518", "2026-05-11T09:00", "2026-05-18T09:00"],
    ],
    [
      "FREQ=MONTHLY;BYDAY=2TU;COUNT=2",
      "2026-05-13T10:00:00",
      ["FREQ=MONTHLY;BYDAY=2WE;COUNT=2", "2026-05-13T10:00", "2026-06-10T10:00"],
    ],
    [
      "FREQ=MONTHLY;BYMONTHDAY=12;COUNT=2",
      "2026-05-15T10:00:00",
      ["FREQ=MONTHLY;BYMONTHDAY=15;COUNT=2", "2026-05-15T10:00", "2026-06-15T10:00"],
    ],
    [
      "FREQ=MONTHLY;BYDAY=2TU;COUNT=2",
      "2026-06-02T10:00:00",
      ["FREQ=MONTHLY;BYDAY=1TU;COUNT=2", "2026-06-02T10:00", "2026-07-07T10:00"],
    ],
  ])("%s to %s", (text, to, expected) => {
    expect(moved(text, to)).toEqual(expected);
  });

  test("by its last Friday goes to the last Thursday of each month, whichever is earlier", () => {
    const after = moved("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "2026-06-25T10:00:00", "2026-06-26T10:00:00");
    expect(after).toEqual([
      "FREQ=MONTHLY;BYDAY=-1TH;COUNT=3",
      "2026-05-28T10:00",
      "2026-06-25T10:00",
      "2026-07-30T10:00",
    ]);
  });

  test("whose days of a month are several says that it cannot", () => {
    expect(moved("FREQ=MONTHLY;BYMONTHDAY=12,20;COUNT=3", "2026-05-13T10:00:00")).toBeNull();
    expect(moved("FREQ=MONTHLY;BYDAY=TU;COUNT=3", "2026-05-13T10:00:00")).toBeNull();
    expect(moved("FREQ=MONTHLY;BYMONTHDAY=12,20;COUNT=1", "2026-05-12T18:00:00")).not.toBeNull();
  });

  test("by days or weeks takes every date as far, and its rule says so", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(...weekdays),
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: -600, max: 600 }),
        (names, interval, weekStart, days, minutes) => {
          const before: Rule = {
            ...rule("FREQ=WEEKLY;COUNT=9"),
            interval,
            weekStart,
            days: names.map((day) => ({ day, nth: null })),
          };
          const dates = datesOf(before, start);
          const to = Temporal.PlainDateTime.from(dates[0]!)
            .add({ days })
            .add({ minutes })
            .toString({ smallestUnit: "second" });
          const shift = { from: dates[0]!, to };
          const after = movedRule(before, dates, shift)!;
          expect(after.dates).toEqual(dates.map((slot) => shifted(slot, shift)));
          expect(datesOf(after.rule, after.dates[0]!)).toEqual(after.dates);
        },
      ),
    );
  });
});
