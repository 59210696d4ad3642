import { describe, expect, test } from "vitest";
import { readRule } from "../rule/rules.ts";
import { type How, never, ruleFor } from "./repeats.ts";

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
