import { expect, test } from "vitest";
import { sightOf, things } from "./sight.ts";

test("an assistant is told of contact data and agreements, and of nothing else", () => {
  expect(things.filter((thing) => sightOf(thing, "assistant", false) !== "none")).toEqual(["contact", "agreed"]);
});

test("a therapist is told of the record, of what is private and the trail their own, and not of what owners answer for", () => {
  const met = Object.fromEntries(things.map((thing) => [thing, sightOf(thing, "therapist", true)]));
  expect(met).toMatchObject({ record: "all", private: "own", psychotherapy: "own", trail: "own", takeOut: "all" });
  expect(met).toMatchObject({ everybody: "none", practice: "none" });
});

test("an owner reads private notes, or says why where the practice chose so, and psychotherapy notes only of their own", () => {
  expect(sightOf("private", "owner", false)).toBe("all");
  expect(sightOf("private", "owner", true)).toBe("reason");
  expect(sightOf("psychotherapy", "owner", false)).toBe("own");
});
