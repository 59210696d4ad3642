import { expect, test } from "vitest";
import { besideOf, carriedOver, emptySections } from "./beside.ts";

const soap = { subjective: "Slept.", objective: "Tired.", assessment: "", plan: "Diary." };

test("Each section has beside it what was said under its name last time", () => {
  expect([...besideOf("soap", { template: "soap", sections: soap })]).toEqual([
    ["subjective", [{ name: "subjective", text: "Slept." }]],
    ["objective", [{ name: "objective", text: "Tired." }]],
    ["assessment", []],
    ["plan", [{ name: "plan", text: "Diary." }]],
  ]);
});

test("What another template called otherwise stands beside the first section, and nothing is hidden", () => {
  const beside = besideOf("dap", { template: "soap", sections: soap });
  expect(beside.get("data")).toEqual([
    { name: "subjective", text: "Slept." },
    { name: "objective", text: "Tired." },
  ]);
  expect(beside.get("plan")).toEqual([{ name: "plan", text: "Diary." }]);
  expect(besideOf("free", { template: "soap", sections: soap }).get("text")?.length).toBe(3);
});

test("A section of blanks is empty", () => {
  expect(emptySections("soap", { subjective: "Slept.", objective: " \n", plan: "" })).toEqual([
    "objective",
    "assessment",
    "plan",
  ]);
});

test("Copying forward fills an empty section and never replaces what is written", () => {
  expect(carriedOver(" ", "Diary.")).toBe("Diary.");
  expect(carriedOver("Walk.\n", "Diary.")).toBe("Walk.\n\nDiary.");
});
