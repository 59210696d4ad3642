import { parseArgs } from "node:util";
import { openTestCluster } from "#testing/cluster.ts";
import { buildPages } from "../bench/screen.ts";
import type { Report } from "./calendar.ts";
import type { TypingReport } from "./typing.ts";

interface Wish {
  readonly seed: number;
  readonly seconds: number;
  readonly runs: number;
  readonly first: number;
}

/**
 * `npm run soak -- calendar [--seed N] [--seconds 60]`, `npm run soak -- typing [--seed N] [--runs 200] [--first 1]`: long random runs;
 * a short one of each is among the tests. Each answers how many findings it made.
 */
const soaks: Record<string, (wish: Wish) => Promise<number>> = {
  calendar: async (wish) => say(await (await import("./calendar.ts")).soakCalendar(wish)),
  typing: async (wish) => {
    buildPages();
    return sayTyped(await (await import("./typing.ts")).soakTyping(wish, console.log));
  },
};

if (process.argv[2] === "photos") {
  await (await import("./photos-run.ts")).run(process.argv.slice(3));
  process.exit();
}
if (process.argv[2] === "kills") {
  await (await import("./kills-run.ts")).run(process.argv.slice(3));
  process.exit();
}
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string" },
    seconds: { type: "string", default: "60" },
    runs: { type: "string", default: "200" },
    first: { type: "string", default: "1" },
  },
});
const soak = soaks[positionals[0] ?? "calendar"];
const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed);
const seconds = Number(values.seconds);
const [runs, first] = [Number(values.runs), Number(values.first)];
if (!soak || !Number.isInteger(seed) || !(seconds > 0) || !(runs > 0) || !(first > 0)) {
  console.error(
    `Say: npm run soak -- ${Object.keys(soaks).join(" | ")} [--seed N] [--seconds 60] [--runs 200] [--first 1], photos [--count 1000], or kills [quick]`,
  );
  process.exitCode = 1;
} else {
  const cluster = await openTestCluster();
  try {
    if ((await soak({ seed, seconds, runs, first })) > 0) process.exitCode = 1;
  } finally {
    await cluster.stop();
  }
}

function say({ answers, changes, events, links, findings, ...report }: Report): number {
  for (const [answer, count] of [...answers].sort()) console.log(`  ${String(count).padStart(6)}  ${answer}`);
  console.log(`\nseed ${report.seed}: ${changes} changes, ${events} events, ${links} links of the audit trail`);
  return sayFindings(findings);
}

function sayTyped({ seed, runs: done, words, worst, findings }: TypingReport): number {
  console.log(`\nseed ${seed}: ${done} runs, ${words} words`);
  console.log(
    `  worst case: ${Math.round(worst.lostMs)} ms of typing lost${worst.lostMs > 0 ? `, in run ${worst.run}` : ""}`,
  );
  return sayFindings(findings);
}

function sayFindings(findings: readonly string[]): number {
  for (const finding of findings) console.log(`  ${finding}`);
  console.log(findings.length === 0 ? "  Everything is as it must be." : `  ${findings.length} findings`);
  return findings.length;
}
