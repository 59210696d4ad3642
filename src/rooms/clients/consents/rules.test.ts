import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Asked, type Given, givenOnMistake, isOpen, missingOf, momentOf, standingOf } from "./rules.ts";

const asked = (more: Partial<Asked> = {}): Asked => ({
  id: "mail",
  purpose: "mail",
  required: true,
  validFrom: 1,
  retiredAt: null,
  ...more,
});
const at = (day: number) => `2026-05-${String(day).padStart(2, "0")}T10:00:00Z`;
const given = (day: number, more: Partial<Given> = {}): Given => ({
  textId: "mail",
  purpose: "mail",
  textVersion: 1,
  givenAt: at(day),
  withdrawnAt: null,
  ...more,
});

describe("how a text stands", () => {
  test.each([
    ["missing", 1, []],
    ["given", 1, [given(1)]],
    ["renew", 2, [given(1)]],
    ["given", 2, [given(1), given(3, { textVersion: 2 })]],
    ["withdrawn", 1, [given(1, { withdrawnAt: at(2) })]],
    ["given", 1, [given(1, { withdrawnAt: at(2) }), given(3)]],
  ] as const)("is %s, with words valid from %i", (standing, validFrom, said) => {
    expect(standingOf(asked({ validFrom }), said)).toBe(standing);
  });

  test("what is not required, or asked no more, is never missing", () => {
    expect(missingOf([asked({ required: false }), asked({ retiredAt: at(1) })], [])).toEqual([]);
    expect(missingOf([asked()], [])).toHaveLength(1);
  });
});

describe("whether a channel is open", () => {
  test("where a practice asks nothing, it is", () => {
    expect(isOpen("mail", [], [])).toBe(true);
    expect(isOpen("mail", [asked({ retiredAt: at(1) })], [])).toBe(true);
    expect(isOpen("mail", [asked({ purpose: "sms" })], [])).toBe(true);
  });

  test("where it asks, only for who agreed; better words take nothing back", () => {
    expect(isOpen("mail", [asked()], [])).toBe(false);
    expect(isOpen("mail", [asked({ validFrom: 2 })], [given(1)])).toBe(true);
  });

  test("what was taken back stays closed, also when the text is retired or an older one still stands", () => {
    const back = given(3, { withdrawnAt: at(4) });
    expect(isOpen("mail", [asked()], [back])).toBe(false);
    expect(isOpen("mail", [asked({ retiredAt: at(5) })], [back])).toBe(false);
    expect(isOpen("mail", [asked()], [given(1, { textId: "old" }), back])).toBe(false);
    expect(isOpen("mail", [asked()], [back, given(5)])).toBe(true);
  });
});

const texts = fc.array(
  fc.record({
    id: fc.constantFrom("a", "b", "c"),
    purpose: fc.constantFrom("mail" as const, "treatment" as const),
    required: fc.boolean(),
    validFrom: fc.integer({ min: 1, max: 3 }),
    retiredAt: fc.constantFrom(null, at(9)),
  }),
  { maxLength: 6 },
);
const facts = fc.array(
  fc
    .record({
      textId: fc.constantFrom("a", "b", "c"),
      purpose: fc.constantFrom("mail" as const, "treatment" as const),
      textVersion: fc.integer({ min: 1, max: 3 }),
      day: fc.integer({ min: 1, max: 20 }),
      back: fc.option(fc.integer({ min: 1, max: 8 })),
    })
    .map(
      ({ day, back, ...fact }): Given => ({
        ...fact,
        givenAt: at(day),
        withdrawnAt: back === null ? null : at(day + back),
      }),
    ),
  { maxLength: 8 },
);

test("who takes everything back is missing all that is required, and is reached by nothing they ever spoke of", () => {
  fc.assert(
    fc.property(texts, facts, (all, said) => {
      const back = said.map((fact) => ({ ...fact, withdrawnAt: fact.withdrawnAt ?? at(30) }));
      const required = all.filter((text) => text.required && text.retiredAt === null);
      expect(missingOf(all, back)).toEqual(required);
      if (back.some(({ purpose }) => purpose === "mail")) expect(isOpen("mail", all, back)).toBe(false);
    }),
  );
});

test("who now agrees to the newest words of all misses nothing, whatever was before", () => {
  fc.assert(
    fc.property(texts, facts, (all, said) => {
      const now = all.map((text) => given(31, { textId: text.id, purpose: text.purpose, textVersion: text.validFrom }));
      expect(missingOf(all, [...said, ...now])).toEqual([]);
      if (now.some(({ purpose }) => purpose === "mail")) expect(isOpen("mail", all, [...said, ...now])).toBe(true);
    }),
  );
});

test("giving one consent more never makes another missing", () => {
  fc.assert(
    fc.property(texts, facts, facts, (all, said, more) => {
      const before = new Set(missingOf(all, said).map(({ id }) => id));
      for (const { id } of missingOf(all, [...said, ...more.filter(({ withdrawnAt }) => withdrawnAt === null)]))
        expect(before).toContain(id);
    }),
  );
});

test("a day on paper has come, and stands for its noon or for now", () => {
  expect(givenOnMistake("2026-05-13", "2026-05-12")).toBeDefined();
  expect(givenOnMistake("1949-12-31", "2026-05-12")).toBeDefined();
  expect(givenOnMistake("2026-05-12", "2026-05-12")).toBeUndefined();
  const now = Temporal.Instant.from("2026-05-12T08:00:00Z");
  expect(momentOf("2026-05-12", "Europe/Madrid", now).toString()).toBe("2026-05-12T08:00:00Z");
  expect(momentOf("2026-05-11", "Europe/Madrid", now).toString()).toBe("2026-05-11T10:00:00Z");
});
