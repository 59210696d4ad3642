import { expect, test } from "vitest";
import { sameForm } from "./same.ts";

const section = (title: string, hint = "") => ({ title, hint });
const form = { name: "Intake", sections: [section("Reason", "In their words"), section("Plan")] };

test("A template that says what it said is the same, whatever its sections are kept under", () => {
  const kept = {
    ...form,
    id: "0198c0de",
    sections: form.sections.map((one, row) => ({ ...one, key: "s1" as const, row })),
  };
  expect(sameForm(form, kept)).toBe(true);
});

test("Another word, another order, one section more or less is a change", () => {
  const [reason, plan] = [section("Reason", "In their words"), section("Plan")];
  expect(sameForm(form, { ...form, name: "First talk" })).toBe(false);
  expect(sameForm(form, { ...form, sections: [section("Reason", "In short"), plan] })).toBe(false);
  expect(sameForm(form, { ...form, sections: [plan, reason] })).toBe(false);
  expect(sameForm(form, { ...form, sections: [reason] })).toBe(false);
  expect(sameForm(form, { ...form, sections: [reason, plan, section("")] })).toBe(false);
});
