import { expect, test } from "vitest";
import { matchStretches } from "./match.ts";

const marked = (text: string, query: string) => matchStretches(text, query)?.map(([from, to]) => text.slice(from, to));

test("any part of a name is found, whatever the case and the accents", () => {
  expect(marked("Clementine Wick", "wi")).toEqual(["Wi"]);
  expect(marked("José García", "jose gar")).toEqual(["José", "Gar"]);
  expect(marked("Núria Puig", "NURIA")).toEqual(["Núria"]);
});

test("every word must be found, in any order", () => {
  expect(marked("Odette Willowby", "willow od")).toEqual(["Od", "Willow"]);
  expect(matchStretches("Odette Willowby", "od x")).toBeNull();
});

test("niqqud does not hide a Hebrew name", () => {
  expect(marked("תָּמָר אגדתי", "תמר")).toEqual(["תָּמָר".replace(/\p{M}+$/u, "")]);
});

test("an empty query finds everything and marks nothing", () => {
  expect(marked("Ana", "  ")).toEqual([]);
});
