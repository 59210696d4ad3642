import { expect, test } from "@playwright/test";
import { soakTyping } from "../soak/typing.ts";

/** A few runs of `npm run soak -- typing`, always the same ones. */
test("typing goes on through a lost network, a killed server, a closed tab, an expired session and a second tab", async () => {
  const report = await soakTyping({ seed: 4, runs: 4 }, (line) => console.log(line));
  expect(report.findings).toEqual([]);
  expect(report.words).toBeGreaterThan(20);
  expect(report.worst.lostMs).toBeLessThanOrEqual(2_000);
});
