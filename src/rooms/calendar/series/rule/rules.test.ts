import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostDates, type Rule, readRule, weekdays, writeRule } from "./rules.ts";

const written = (text: string) => {
  const read = readRule(text);
  return "rule" in read ? writeRule(read.rule) : read.mistake;
};

describe("a rule", () => {
  test.each([
    ["FREQ=WEEKLY;COUNT=12", "FREQ=WEEKLY;COUNT=12"],
    ["RRULE:freq=weekly;count=12", "FREQ=WEEKLY;COUNT=12"],
    ["COUNT=3;FREQ=DAILY;INTERVAL=1", "FREQ=DAILY;COUNT=3"],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU;COUNT=8", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU;COUNT=8"],
    ["FREQ=MONTHLY;BYDAY=+2TU;UNTIL=20261231", "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261231"],
    ["FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;COUNT=5", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;COUNT=5"],
    ["FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=5", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=5"],
  ])("%s is read, and written as %s", (text, again) => {
    expect(written(text)).toBe(again);
  });

  test.each([
    "",
    "every Tuesday",
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;COUNT=3;UNTIL=20261231",
    "FREQ=WEEKLY;COUNT=0",
    "FREQ=WEEKLY;COUNT=201",
    "FREQ=WEEKLY;COUNT=10000",
    "FREQ=WEEKLY;COUNT=99999999999999999999",
    "FREQ=WEEKLY;COUNT=-3",
    "FREQ=YEARLY;COUNT=3",
    "FREQ=HOURLY;COUNT=3",
    "FREQ=WEEKLY;INTERVAL=0;COUNT=3",
    "FREQ=WEEKLY;INTERVAL=1.5;COUNT=3",
    "FREQ=WEEKLY;BYDAY=XX;COUNT=3",
    "FREQ=WEEKLY;BYDAY=2TU;COUNT=3",
    "FREQ=WEEKLY;BYDAY=TU,TU;COUNT=3",
    "FREQ=WEEKLY;BYMONTHDAY=3;COUNT=3",
    "FREQ=MONTHLY;BYMONTHDAY=32;COUNT=3",
    "FREQ=MONTHLY;BYMONTHDAY=0;COUNT=3",
    "FREQ=MONTHLY;BYSETPOS=1;COUNT=3",
    "FREQ=WEEKLY;UNTIL=20260230",
    "FREQ=WEEKLY;UNTIL=20261231T990000Z",
    "FREQ=WEEKLY;UNTIL=soon",
    "FREQ=WEEKLY;FREQ=DAILY;COUNT=3",
    "FREQ=WEEKLY;BYHOUR=3;COUNT=3",
    "FREQ=WEEKLY;EXDATE=20260101;COUNT=3",
    "FREQ=WEEKLY;COUNT=3\nDTSTART:20260101T000000",
    "FREQ=WEEKLY;;COUNT=3",
  ])("%j is none, and a sentence says why", (text) => {
    expect(readRule(text)).toEqual({ mistake: expect.stringMatching(/^[A-Z].+\.$/) });
  });

  test("that was written reads the same again", () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(readRule(writeRule(rule))).toEqual({ rule });
      }),
    );
  });

  test("is read or refused, whatever is sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(Object.keys(readRule(text))).toHaveLength(1);
      }),
    );
  });
});

const day = fc.constantFrom(...weekdays);
const ending = fc.oneof(
  fc.integer({ min: 1, max: mostDates }).map((count) => ({ count, until: null })),
  fc.integer({ min: 10, max: 28 }).map((of) => ({ count: null, until: `2027-03-${of}` })),
);
const anyRule: fc.Arbitrary<Rule> = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.uniqueArray(day, { maxLength: 3 }),
    day,
    ending,
    fc.constantFrom("DAILY" as const, "WEEKLY" as const),
  )
  .map(([interval, days, weekStart, end, frequency]) => ({
    frequency,
    interval,
    days: days.map((name) => ({ day: name, nth: null })),
    monthDays: [],
    positions: [],
    weekStart,
    ...end,
  }));
