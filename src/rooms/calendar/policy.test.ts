import { expect, test } from "vitest";
import { mayBookFor, mayKeepHoursOf, mayShapeOffer } from "./policy.ts";

const member = (role: "owner" | "therapist" | "assistant") => ({ role, memberId: "mine" });

test("owners and assistants keep every therapist's calendar, a therapist their own", () => {
  expect(mayBookFor(member("owner"), "another")).toBe(true);
  expect(mayBookFor(member("assistant"), "another")).toBe(true);
  expect(mayBookFor(member("therapist"), "mine")).toBe(true);
  expect(mayBookFor(member("therapist"), "another")).toBe(false);
});

test("services and locations are for owners and therapists to shape", () => {
  expect(mayShapeOffer(member("owner"))).toBe(true);
  expect(mayShapeOffer(member("therapist"))).toBe(true);
  expect(mayShapeOffer(member("assistant"))).toBe(false);
});

test("a therapist keeps their own hours, owners and assistants anybody's", () => {
  expect(mayKeepHoursOf(member("owner"), "another")).toBe(true);
  expect(mayKeepHoursOf(member("assistant"), "another")).toBe(true);
  expect(mayKeepHoursOf(member("therapist"), "mine")).toBe(true);
  expect(mayKeepHoursOf(member("therapist"), "another")).toBe(false);
});
