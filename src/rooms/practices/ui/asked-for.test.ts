import { beforeEach, expect, test } from "vitest";
import { keepAskedFor, takeAskedFor } from "./asked-for.ts";

const noon = Temporal.Instant.from("2026-05-12T12:00:00Z");
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  Object.assign(globalThis, { localStorage: storage });
});

test("who was sent to the door goes on where they wanted, once", () => {
  keepAskedFor("/clients/019cf1a0-0000-7000-8000-000000000001", noon);
  expect(takeAskedFor(noon.add({ minutes: 5 }))).toBe("/clients/019cf1a0-0000-7000-8000-000000000001");
  expect(takeAskedFor(noon.add({ minutes: 5 }))).toBeNull();
});

test("what stood behind the path, such as a search, is not kept", () => {
  keepAskedFor("/clients?query=juniper#notes", noon);
  expect([...kept.values()].join()).not.toContain("juniper");
  expect(takeAskedFor(noon)).toBe("/clients");
});

test("after half an hour the way leads to Today", () => {
  keepAskedFor("/calendar", noon);
  expect(takeAskedFor(noon.add({ minutes: 31 }))).toBeNull();
});

test.each(["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "/sign-in", "/welcome"])(
  "%s does not lead anywhere",
  (path) => {
    keepAskedFor(path, noon);
    expect(takeAskedFor(noon)).toBeNull();
  },
);

test("whatever else storage holds is ignored", () => {
  kept.set("asked-for", "{");
  expect(takeAskedFor(noon)).toBeNull();
});
