import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInTemplate } from "./contract.ts";
import { excerptOf, type Formed, foreignSection, isEmpty, merged, planOf, sameText, sectionsOf } from "./rules.ts";

const formed = (template: Formed["template"]): Formed => ({ template, form: null });
const template = fc.constantFrom(...builtInTemplate.options);
const text = fc.string({ unit: "grapheme", maxLength: 80 });

describe("Sections", () => {
  test("a template takes its own sections and names the first that is not its own", () => {
    expect(foreignSection(formed("soap"), { subjective: "x", plan: "y" })).toBeUndefined();
    expect(foreignSection(formed("soap"), { plan: "y", response: "z" })).toBe("response");
    expect(foreignSection(formed("free"), { text: "x", plan: undefined })).toBeUndefined();
  });

  test("a section that is not named stays, a named one is replaced, even by nothing", () => {
    const before = { subjective: "tired", objective: "", assessment: "", plan: "diary" };
    expect(merged(formed("soap"), before, { plan: "" })).toEqual({ ...before, plan: "" });
    expect(merged(formed("dap"), {}, { data: "x" })).toEqual({ data: "x", assessment: "", plan: "" });
  });

  test("merging keeps what was typed to the character and always fills the whole template", () => {
    fc.assert(
      fc.property(template, text, (which, typed) => {
        const [name] = sectionsOf[which];
        const sections = merged(formed(which), {}, { [name!]: typed });
        expect(sections[name!]).toBe(typed);
        expect(Object.keys(sections)).toEqual([...sectionsOf[which]]);
        expect(sameText(merged(formed(which), sections), sections)).toBe(true);
      }),
    );
  });

  test("blanks are no text", () => {
    expect(isEmpty({ subjective: "  \n", plan: "" })).toBe(true);
    expect(isEmpty({ plan: "·" })).toBe(false);
    expect(sameText({ plan: "" }, {})).toBe(true);
    expect(sameText({ plan: "a" }, { plan: "a " })).toBe(false);
  });
});

describe("Excerpt and plan", () => {
  test("a list shows what was concluded and planned, and otherwise what was told", () => {
    const soap = { subjective: "Told much.", assessment: "**Grief**, calmer", plan: "- Sleep diary" };
    expect(excerptOf(formed("soap"), soap, 300)).toBe("Grief, calmer · Sleep diary");
    expect(excerptOf(formed("soap"), { subjective: "Told much." }, 300)).toBe("Told much.");
    expect(excerptOf(formed("birp"), { behavior: "b", response: "r", plan: "p" }, 300)).toBe("r · p");
    expect(excerptOf(formed("free"), {}, 300)).toBe("");
  });

  test("the plan of a free note is its first paragraph", () => {
    expect(planOf(formed("free"), { text: "\n# Next\ntime: river walk\n\nThe rest." }, 600)).toBe(
      "Next time: river walk",
    );
    expect(planOf(formed("soap"), { plan: " " }, 600)).toBeNull();
    expect(planOf(formed("dap"), { plan: "Call the school" }, 600)).toBe("Call the school");
  });

  test("an excerpt is never longer than asked", () => {
    fc.assert(
      fc.property(template, text, text, (which, one, two) => {
        const [a, b] = sectionsOf[which];
        const sections = { [a!]: one.repeat(9), ...(b && { [b]: two.repeat(9) }) };
        expect(excerptOf(formed(which), sections, 120).length).toBeLessThanOrEqual(120);
      }),
    );
  });
});
