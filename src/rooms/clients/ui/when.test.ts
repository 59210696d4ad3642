import { expect, test } from "vitest";
import { ageOn } from "./when.ts";

test("an age is counted in whole years, and grows on the birthday", () => {
  expect(ageOn("1991-05-14", "2026-05-13")).toBe(34);
  expect(ageOn("1991-05-14", "2026-05-14")).toBe(35);
});

test("who was born on 29 February is a year older on 1 March of a common year", () => {
  expect(ageOn("2008-02-29", "2026-02-28")).toBe(17);
  expect(ageOn("2008-02-29", "2026-03-01")).toBe(18);
});
