import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jurisdiction } from "./contract.ts";
import { jurisdictionOf, keptUntil, laws, mustBeKept, type Years } from "./rules.ts";

const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => Temporal.PlainDate.from("1950-01-01").add({ days }).toString());
const rule: fc.Arbitrary<Years> = fc.record({
  years: fc.integer({ min: 0, max: 50 }),
  minorYears: fc.option(fc.integer({ min: 0, max: 50 })),
});
const grownOn = (birthDate: string) => Temporal.PlainDate.from(birthDate).add({ years: 18 }).toString();
const plus = (date: string, years: number) => Temporal.PlainDate.from(date).add({ years }).toString();

describe("until when somebody is kept", () => {
  test("is so many years after the last visit", () => {
    expect(keptUntil(laws.DE, { lastOn: "2026-05-12", birthDate: null })).toBe("2036-05-12");
    expect(keptUntil(laws.ES, { lastOn: "2024-02-29", birthDate: "1980-01-01" })).toBe("2029-02-28");
  });

  test("counts from coming of age for who was a minor then, where that is later", () => {
    const child = { lastOn: "2026-05-12", birthDate: "2018-09-01" };
    expect(keptUntil(laws.US, child)).toBe("2039-09-01");
    expect(keptUntil(laws.IL, child)).toBe("2043-09-01");
    expect(keptUntil(laws.UK, { lastOn: "2026-05-12", birthDate: "2008-09-01" })).toBe("2034-09-01");
    // Nearly grown: seven years after the visit are the later ones.
    expect(keptUntil(laws.US, { lastOn: "2026-05-12", birthDate: "2008-06-01" })).toBe("2033-05-12");
    // German law says nothing of minors.
    expect(keptUntil(laws.DE, child)).toBe("2036-05-12");
  });

  test("is nothing for who never came", () => {
    fc.assert(
      fc.property(rule, fc.option(day), (years, birthDate) => keptUntil(years, { lastOn: null, birthDate }) === null),
    );
  });

  test("is never before the years after the last visit, and never later than the later of the two rules", () => {
    fc.assert(
      fc.property(rule, day, fc.option(day), (years, lastOn, birthDate) => {
        const until = keptUntil(years, { lastOn, birthDate }) as string;
        const ordinary = plus(lastOn, years.years);
        expect(until >= ordinary).toBe(true);
        if (birthDate === null || years.minorYears === null || lastOn >= grownOn(birthDate))
          expect(until).toBe(ordinary);
        else expect([ordinary, plus(grownOn(birthDate), years.minorYears)]).toContain(until);
      }),
    );
  });

  test("grows with the years and with every visit, and never shrinks", () => {
    fc.assert(
      fc.property(rule, day, day, day, fc.integer({ min: 0, max: 10 }), (years, one, other, birthDate, more) => {
        const [earlier, later] = [one, other].sort() as [string, string];
        const at = (rule: Years, lastOn: string) => keptUntil(rule, { lastOn, birthDate }) as string;
        expect(at({ ...years, years: years.years + more }, earlier) >= at(years, earlier)).toBe(true);
        // A minor's term may fall away once they are grown, but the years after that visit then stand in its place.
        if (later < grownOn(birthDate) || earlier >= grownOn(birthDate))
          expect(at(years, later) >= at(years, earlier)).toBe(true);
      }),
    );
  });

  test("holds on its last day, and is over on the next", () => {
    expect(mustBeKept("2036-05-12", "2036-05-12")).toBe(true);
    expect(mustBeKept("2036-05-12", "2036-05-13")).toBe(false);
    expect(mustBeKept(null, "2036-05-12")).toBe(false);
  });
});

test("a practice keeps to the law of where it is, unless it says otherwise", () => {
  expect(jurisdictionOf({ country: "ES", region: "MD" })).toBe("ES");
  expect(jurisdictionOf({ country: "ES", region: "CT" })).toBe("ES-CT");
  expect(jurisdictionOf({ country: "GB", region: null })).toBe("UK");
  expect(jurisdictionOf({ country: "FR", region: null })).toBe("other");
  expect(jurisdictionOf({ country: null, region: null })).toBe("other");
});

test("every law but that of nowhere names where it stands", () => {
  for (const one of jurisdiction.options) expect(laws[one].source === "").toBe(one === "other");
});
