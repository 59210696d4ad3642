import { expect, test } from "vitest";
import { presence } from "./idle.ts";

const minutes = (count: number) => count * 60_000;

test("someone who typed a moment ago is here", () => {
  expect(presence(0, minutes(13.9), 15)).toBe("here");
});

test("in the last minute one is told, and after it one is gone", () => {
  expect(presence(0, minutes(14), 15)).toBe("leaving");
  expect(presence(0, minutes(15), 15)).toBe("gone");
});

test("a computer that slept for a night is gone at once", () => {
  expect(presence(0, minutes(600), 15)).toBe("gone");
});
