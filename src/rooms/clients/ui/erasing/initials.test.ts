import { expect, test } from "vitest";
import { areInitials, initialsOf } from "./initials.ts";

test("initials are the first letters of a name, in every script", () => {
  expect(initialsOf({ firstName: "Juniper", lastName: "Vale" })).toBe("JV");
  expect(initialsOf({ firstName: "Anne-Marie", lastName: "d'Arc López" })).toBe("AMDL");
  expect(initialsOf({ firstName: "דנה", lastName: "לוי" })).toBe("דל");
  expect(initialsOf({ firstName: "Ana", lastName: "" })).toBe("A");
});

test("they are known however they are typed, and no others are", () => {
  expect(areInitials(" j. v. ", "JV")).toBe(true);
  expect(areInitials("JW", "JV")).toBe(false);
  expect(areInitials("", "")).toBe(false);
});
