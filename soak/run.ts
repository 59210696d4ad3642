import { parseArgs } from "node:util";
import { openTestCluster } from "#testing/cluster.ts";
import type { Report } from "./calendar.ts";

/** `npm run soak -- calendar [--seed N] [--seconds 60]`: long random runs; a short one of each is among the tests. */
const soaks: Record<string, () => Promise<(wish: { seed: number; seconds: number }) => Promise<Report>>> = {
  calendar: async () => (await import("./calendar.ts")).soakCalendar,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string" }, seconds: { type: "string", default: "60" } },
});
const load = soaks[positionals[0] ?? "calendar"];
const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed);
const seconds = Number(values.seconds);
if (!load || !Number.isInteger(seed) || !(seconds > 0)) {
  console.error(`Say: npm run soak -- ${Object.keys(soaks).join(" | ")} [--seed N] [--seconds 60]`);
  process.exitCode = 1;
} else {
  const cluster = await openTestCluster();
  try {
    say(await (await load())({ seed, seconds }));
  } finally {
    await cluster.stop();
  }
}

function say({ answers, changes, events, links, findings, ...report }: Report): void {
  for (const [answer, count] of [...answers].sort()) console.log(`  ${String(count).padStart(6)}  ${answer}`);
  console.log(`\nseed ${report.seed}: ${changes} changes, ${events} events, ${links} links of the audit trail`);
  for (const finding of findings) console.log(`  ${finding}`);
  console.log(findings.length === 0 ? "  Everything is as it must be." : `  ${findings.length} findings`);
  if (findings.length > 0) process.exitCode = 1;
}
