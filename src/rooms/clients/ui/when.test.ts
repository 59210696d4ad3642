import { expect, test } from "vitest";
import { ageOn, birthdayWithin } from "./when.ts";

test("an age is counted in whole years, and grows on the birthday", () => {
  expect(ageOn("1991-05-14", "2026-05-13")).toBe(34);
  expect(ageOn("1991-05-14", "2026-05-14")).toBe(35);
});

test("who was born on 29 February is a year older on 1 March of a common year", () => {
  expect(ageOn("2008-02-29", "2026-02-28")).toBe(17);
  expect(ageOn("2008-02-29", "2026-03-01")).toBe(18);
});

test("a birthday is told in the week before it, over the turn of the year too", () => {
  expect(birthdayWithin("1991-05-14", "2026-05-14", 7)).toBe("2026-05-14");
  expect(birthdayWithin("1991-05-14", "2026-05-06", 7)).toBeNull();
  expect(birthdayWithin("1991-01-03", "2026-12-28", 7)).toBe("2027-01-03");
  expect(birthdayWithin("2008-02-29", "2026-02-27", 7)).toBe("2026-03-01");
});
