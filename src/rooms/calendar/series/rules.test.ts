import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effortOf } from "#testing/effort.ts";
import { type Rule, readRule, weekdays } from "./rule/rules.ts";
import { datesOf, extentMistake, settled, slotAt, visitOn } from "./rules.ts";

const rule = (text: string): Rule => {
  const read = readRule(text);
  if ("mistake" in read) throw new Error(read.mistake);
  return read.rule;
};
const start = "2026-05-12T10:00:00";

describe("the dates of a rule", () => {
  test.each([
    ["FREQ=WEEKLY;COUNT=3", ["2026-05-12", "2026-05-19", "2026-05-26"]],
    ["FREQ=WEEKLY;BYDAY=WE;COUNT=2", ["2026-05-13", "2026-05-20"]],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4", ["2026-05-12", "2026-05-14", "2026-05-26", "2026-05-28"]],
    [
      "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260518",
      ["2026-05-12", "2026-05-13", "2026-05-14", "2026-05-15", "2026-05-18"],
    ],
    ["FREQ=MONTHLY;BYDAY=2TU;COUNT=3", ["2026-05-12", "2026-06-09", "2026-07-14"]],
    ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", ["2026-05-29", "2026-06-30"]],
    ["FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", ["2026-05-31", "2026-07-31", "2026-08-31"]],
    ["FREQ=WEEKLY;UNTIL=20260519T075959Z", ["2026-05-12"]],
    ["FREQ=WEEKLY;UNTIL=20260519T080000Z", ["2026-05-12", "2026-05-19"]],
    ["FREQ=WEEKLY;UNTIL=20260519T095900", ["2026-05-12"]],
  ])("%s from a Tuesday at ten in Madrid", (text, expected) => {
    expect(datesOf(settled(rule(text), start, "Europe/Madrid"), start).map((slot) => slot.slice(0, 10))).toEqual(
      expected,
    );
  });

  test.each([
    ["FREQ=WEEKLY;UNTIL=20260511", "No date fits this rule."],
    ["FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30;UNTIL=20260511", "No date fits this rule."],
    ["FREQ=DAILY;UNTIL=20270512", "A series has at most 200 dates."],
    ["FREQ=WEEKLY;UNTIL=99991231", "A series has at most 200 dates."],
    ["FREQ=MONTHLY;COUNT=200", "A series ends within 10 years."],
    ["FREQ=MONTHLY;UNTIL=20370101", "A series ends within 10 years."],
  ])("%s goes too far or nowhere: %s", (text, mistake) => {
    expect(extentMistake(rule(text), datesOf(rule(text), start))).toBe(mistake);
  });

  test("of a rule without bound are not searched for ever", () => {
    const endless = rule("FREQ=DAILY;BYMONTHDAY=31;BYDAY=MO;UNTIL=99991231");
    expect(effortOf(() => datesOf(endless, start))).toBeLessThan(1_000);
  });

  test("are the same from any of them on, once the rule is settled", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(...weekdays),
        fc.nat(11),
        (names, interval, weekStart, at) => {
          const weekly: Rule = {
            frequency: "WEEKLY",
            interval,
            days: names.map((day) => ({ day, nth: null })),
            monthDays: [],
            positions: [],
            weekStart,
            count: 12,
            until: null,
          };
          const all = datesOf(weekly, start);
          expect(datesOf({ ...weekly, count: 12 - at }, all[at]!)).toEqual(all.slice(at));
        },
      ),
    );
  });
});

const zones = ["Europe/Madrid", "Asia/Jerusalem", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe"];

describe("the visits of a series", () => {
  test("keep their time of day over every clock change, but where it does not exist or comes twice", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        fc.integer({ min: 0, max: 364 }),
        (timeZone, minute, day) => {
          const first = Temporal.PlainDateTime.from("2026-01-01T00:00").add({ days: day, minutes: minute });
          const dates = datesOf(rule("FREQ=DAILY;COUNT=200"), first.toString({ smallestUnit: "second" }));
          expect(dates).toHaveLength(200);
          for (const slot of dates) {
            const { from, to, chosen } = visitOn(slot, { timeZone, durationMinutes: 50 });
            expect(to - from).toBe(50 * 60_000);
            const wall = slotAt(from, timeZone);
            if (chosen === "after_gap") expect(wall > slot && wall.slice(0, 10) === slot.slice(0, 10)).toBe(true);
            else expect(wall).toBe(slot);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test.each([
    ["2026-03-29T02:30:00", "after_gap", "2026-03-29T01:30:00Z"],
    ["2026-10-25T02:30:00", "first_of_two", "2026-10-25T00:30:00Z"],
    ["2026-10-26T02:30:00", "exact", "2026-10-26T01:30:00Z"],
  ])("at %s in Madrid is %s", (slot, chosen, instant) => {
    const visit = visitOn(slot, { timeZone: "Europe/Madrid", durationMinutes: 50 });
    expect([visit.chosen, Temporal.Instant.fromEpochMilliseconds(visit.from).toString()]).toEqual([chosen, instant]);
  });
});
