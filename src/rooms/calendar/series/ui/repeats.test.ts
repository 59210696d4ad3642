import { describe, expect, test } from "vitest";
import { readRule } from "../rule/rules.ts";
import { type How, never, type Own, ruleFor } from "./repeats.ts";

describe("what is chosen", () => {
  test.each([
    ["weekly", "2026-05-12", "FREQ=WEEKLY;COUNT=12"],
    ["biweekly", "2026-05-12", "FREQ=WEEKLY;INTERVAL=2;COUNT=12"],
    ["monthly", "2026-05-12", "FREQ=MONTHLY;BYDAY=2TU;COUNT=12"],
    ["monthly", "2026-05-29", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=12"],
  ] as [How, string, string][])("%s from %s is a rule: %s", (how, date, rule) => {
    expect(ruleFor({ ...never, how }, date)).toBe(rule);
    expect(readRule(rule)).toHaveProperty("rule");
  });

  test("to happen once is no rule", () => {
    expect(ruleFor(never, "2026-05-12")).toBeNull();
  });
});

describe("a rule of one's own, from Tuesday 12 May on", () => {
  test.each([
    [{}, "FREQ=WEEKLY;BYDAY=TU;COUNT=12"],
    [{ every: 3, days: ["TH", "MO"] }, "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH;WKST=SU;COUNT=12"],
    [{ days: ["MO"], ends: "date", until: "2026-12-31" }, "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231"],
    [{ unit: "month" }, "FREQ=MONTHLY;BYMONTHDAY=12;COUNT=12"],
    [{ unit: "month", which: "last", days: ["FR"] }, "FREQ=MONTHLY;BYDAY=-1FR;COUNT=12"],
    [{ unit: "month", every: 2, which: "first", days: ["TU", "MO"] }, "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO,1TU;COUNT=12"],
  ] as [Partial<Own>, string][])("%o is %s", (own, rule) => {
    expect(ruleFor({ ...never, how: "own", own: { ...never.own, ...own } }, "2026-05-12", "SU")).toBe(rule);
    expect(readRule(rule)).toHaveProperty("rule");
  });

  test("has an end", () => {
    const own = { ...never.own, ends: "date", until: null } as const;
    expect(ruleFor({ ...never, how: "own", own }, "2026-05-12")).toBeNull();
  });
});
