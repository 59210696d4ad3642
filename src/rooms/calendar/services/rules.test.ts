import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offeredAt, offeredBy, termsMistake } from "./rules.ts";

const single = { mode: "one_on_one", capacity: 1 } as const;
const amount = fc.integer({ min: 0, max: 1_000_000 });

describe("a deposit", () => {
  test("stands exactly when it is some of the price, up to all of it", () => {
    fc.assert(
      fc.property(amount, amount, (price, deposit) => {
        const money = (value: number) => ({ amount: value, currency: "EUR" });
        const mistake = termsMistake({ ...single, price: money(price), deposit: money(deposit) });
        expect(mistake === null).toBe(deposit >= 1 && deposit <= price);
      }),
    );
  });
});

describe("what is offered", () => {
  const ids = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 });

  test("is offered by all and everywhere when nobody and nothing is named", () => {
    expect(offeredBy({ therapistIds: [] }, "a")).toBe(true);
    expect(offeredAt({ locationIds: [] }, "a")).toBe(true);
  });

  test("is offered by those named, where named, and wherever nothing was chosen yet", () => {
    fc.assert(
      fc.property(ids, fc.constantFrom("a", "b", "c"), (named, one) => {
        fc.pre(named.length > 0);
        expect(offeredBy({ therapistIds: named }, one)).toBe(named.includes(one));
        expect(offeredAt({ locationIds: named }, one)).toBe(named.includes(one));
        expect(offeredAt({ locationIds: named }, null)).toBe(true);
      }),
    );
  });
});
