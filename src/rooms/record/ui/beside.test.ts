import { expect, test } from "vitest";
import { emptySections } from "../rules.ts";
import { ownSections } from "../templates/contract.ts";
import { besideOf, carriedOver } from "./beside.ts";

const soapForm = { template: "soap", form: null } as const;
const own = (name: string, ...titles: string[]) => ({
  template: "own" as const,
  form: { name, sections: titles.map((title, at) => ({ key: ownSections[at]!, title, hint: "" })) },
});

const soap = { subjective: "Slept.", objective: "Tired.", assessment: "", plan: "Diary." };

test("Each section has beside it what was said under its name last time", () => {
  expect([...besideOf(soapForm, { ...soapForm, sections: soap })]).toEqual([
    ["subjective", [{ name: "subjective", same: true, text: "Slept." }]],
    ["objective", [{ name: "objective", same: true, text: "Tired." }]],
    ["assessment", []],
    ["plan", [{ name: "plan", same: true, text: "Diary." }]],
  ]);
});

test("What another template called otherwise stands beside the first section, and nothing is hidden", () => {
  const beside = besideOf({ template: "dap", form: null }, { ...soapForm, sections: soap });
  expect(beside.get("data")).toEqual([
    { name: "subjective", same: false, text: "Slept." },
    { name: "objective", same: false, text: "Tired." },
  ]);
  expect(beside.get("plan")).toEqual([{ name: "plan", same: true, text: "Diary." }]);
  expect(besideOf({ template: "free", form: null }, { ...soapForm, sections: soap }).get("text")?.length).toBe(3);
});

test("Sections of the practice's own are the same when they are called the same, whatever their keys", () => {
  const former = { ...own("First", "Body", "Dreams"), sections: { s1: "Tense.", s2: "The sea." } };
  const beside = besideOf(own("Later", "Dreams", "Agreed"), former);
  expect(beside.get("s1")).toEqual([
    { name: "s2", same: true, text: "The sea." },
    { name: "s1", same: false, text: "Tense." },
  ]);
  expect(beside.get("s2")).toEqual([]);
});

test("A section of blanks is empty", () => {
  expect(emptySections(soapForm, { subjective: "Slept.", objective: " \n", plan: "" })).toEqual([
    "objective",
    "assessment",
    "plan",
  ]);
});

test("Copying forward fills an empty section and never replaces what is written", () => {
  expect(carriedOver(" ", "Diary.")).toBe("Diary.");
  expect(carriedOver("Walk.\n", "Diary.")).toBe("Walk.\n\nDiary.");
});
