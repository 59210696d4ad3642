import { describe, expect, test } from "vitest";
import { practiceToStandIn, slugOf } from "./rules.ts";

describe("a practice's address", () => {
  test.each([
    ["Centre Lliri", "centre-lliri"],
    ["  Àngels & Núria — Psicologia ", "angels-nuria-psicologia"],
    ["מרפאת הזית", "practice"],
    ["הזית 7 Clinic", "7-clinic"],
    ["x", "practice"],
    ["-", "practice"],
    [`${"a".repeat(39)} b`, "a".repeat(39)],
  ])("is made of the letters of %j", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe("a new session", () => {
  const lliri = { practiceId: "lliri" };
  const olive = { practiceId: "olive" };

  test("stands in the only practice", () => expect(practiceToStandIn([lliri], null)).toBe(lliri));
  test("stands in the practice used last", () => expect(practiceToStandIn([lliri, olive], "olive")).toBe(olive));
  test("leaves the choice when there are several", () => expect(practiceToStandIn([lliri, olive], null)).toBeNull());
  test("does not stand in a practice that was left", () =>
    expect(practiceToStandIn([lliri, olive], "gone")).toBeNull());
  test("stands nowhere without a practice", () => expect(practiceToStandIn([], "gone")).toBeNull());
});
