import { describe, expect, test } from "vitest";
import { aside, TooMuch } from "./aside.ts";

const module = new URL("./aside.testing.ts", import.meta.url);
const bounds = { ms: 5_000, megabytes: 64 };
const run = (call: string, input: unknown, more = {}) =>
  aside<unknown>({ module, call, input }, { ...bounds, ...more });

describe("work put aside", () => {
  test("answers what the function answers", async () => {
    expect(await run("doubled", [1, 2])).toEqual([2, 4]);
  });

  test("ends after its time, and requests go on meanwhile", async () => {
    let beats = 0;
    const heart = setInterval(() => {
      beats += 1;
    }, 20);
    await expect(run("endless", null, { ms: 500 })).rejects.toBeInstanceOf(TooMuch);
    clearInterval(heart);
    expect(beats).toBeGreaterThan(5);
  });

  test("ends when it takes too much memory", async () => {
    await expect(run("greedy", null, { megabytes: 16, ms: 20_000 })).rejects.toBeInstanceOf(TooMuch);
  });

  test("throws what the function throws, and the next one has its turn", async () => {
    await expect(run("broken", null)).rejects.toThrow("It broke.");
    expect(await run("doubled", [3])).toEqual([6]);
  });

  test("waits in a line that is not endless", async () => {
    const all = await Promise.allSettled(Array.from({ length: 12 }, () => run("doubled", [1])));
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(8);
  });
});
