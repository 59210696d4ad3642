import { describe, expect, test } from "vitest";
import { listed } from "#testing/listed.ts";
import { inOrder, type Key, keyOf } from "./rules.ts";

const client = listed("0198c0de-0000-7000-8000-0000000000c1", {
  birthDate: "1991-05-16",
  custom: { insurer: "Mutua", when: "b", card: true, visits: 12 },
  createdAt: "2026-02-03T09:00:00Z",
});
const seen = { nextAt: "2026-05-12T09:00:00Z", lastAt: null };
const collator = new Intl.Collator("es");

describe("what a list is put in order by", () => {
  test("is what the order says", () => {
    const keys = ["next", "last", "added", "birthDate", "insurer", "visits"].map((by) => keyOf(by, client, seen));
    expect(keys).toEqual([seen.nextAt, null, client.createdAt, "05-16", "Mutua", 12]);
  });

  test("is the place of a choice among the choices, and yes before no", () => {
    expect(keyOf("when", client, seen, ["a", "b"])).toBe(1);
    expect(keyOf("card", client, seen)).toBe(0);
  });
});

describe("an order", () => {
  const ordered = (keys: Key[], descending = false) =>
    inOrder(
      keys.map((key) => ({ key })),
      { descending, collator },
    ).map(({ key }) => key);

  test("puts those without anything last, whichever way it goes", () => {
    expect(ordered([null, "b", "a"])).toEqual(["a", "b", null]);
    expect(ordered([null, "b", "a"], true)).toEqual(["b", "a", null]);
  });

  test("knows numbers from words, and sorts words as the practice's language does", () => {
    expect(ordered([10, 9, 100])).toEqual([9, 10, 100]);
    expect(ordered(["Ñ", "O", "N"])).toEqual(["N", "Ñ", "O"]);
  });
});
