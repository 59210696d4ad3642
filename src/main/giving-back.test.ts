import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { findTrim, giveBackMemory } from "./giving-back.ts";

const mb = 1024 * 1024;

test.runIf(process.platform === "linux")(
  "what was freed between things that live goes back to the system",
  async () => {
    const trim = await findTrim();
    if (trim === null) return expect(isGlibc()).toBe(false);
    // Pieces of 3 kB, 120 MB of them; one in a hundred stays, so that no end of the memory is free as a whole.
    let pieces: Buffer[] = Array.from({ length: 40_000 }, () => Buffer.alloc(3_000, 1));
    pieces = pieces.filter((_, at) => at % 100 === 0);
    setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    let given = 0;
    // What the collector found free is let go of by a thread of its own, after it.
    await expect
      .poll(() => {
        collect();
        const before = process.memoryUsage.rss();
        trim();
        given += before - process.memoryUsage.rss();
        return given;
      })
      .toBeGreaterThan(60 * mb);
    expect(pieces.every((piece) => piece.every((byte) => byte === 1))).toBe(true);
  },
);

test("it ends when it is told to, wherever it runs", async () => {
  const giving = await giveBackMemory();
  await expect(giving.stop()).resolves.toBeUndefined();
});

function isGlibc(): boolean {
  const { header } = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime !== undefined;
}
