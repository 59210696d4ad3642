import { expect, test, vi } from "vitest";
import { BoundedCache } from "./bounded-cache.ts";

test("the entry least recently used leaves a full cache", () => {
  const cache = new BoundedCache<number>(2, 1_000, () => 0);
  cache.put("a", 1);
  cache.put("b", 2);
  cache.get("a");
  cache.put("c", 3);
  expect([cache.get("a"), cache.get("b"), cache.get("c")]).toEqual([1, undefined, 3]);
  expect(cache.size).toBe(2);
});

test("an entry leaves with age however often it is used, and counts anew when put again", () => {
  let now = 0;
  const cache = new BoundedCache<number>(2, 1_000, () => now);
  cache.put("a", 1);
  now = 900;
  expect(cache.get("a")).toBe(1);
  now = 1_001;
  expect(cache.get("a")).toBeUndefined();
  cache.put("a", 2);
  now = 2_000;
  expect(cache.get("a")).toBe(2);
});

test("what is too old goes by itself, though nobody asks", () => {
  vi.useFakeTimers({ now: 0, toFake: ["setTimeout", "clearTimeout", "performance"] });
  try {
    const cache = new BoundedCache<number>(10, 1_000, () => performance.now());
    cache.put("a", 1);
    vi.advanceTimersByTime(800);
    cache.put("b", 2);
    vi.advanceTimersByTime(300);
    expect(cache.size).toBe(1);
    expect(cache.get("b")).toBe(2);
    vi.advanceTimersByTime(2_000);
    expect(cache.size).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
