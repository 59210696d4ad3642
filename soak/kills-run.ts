import { parseArgs } from "node:util";
import { soakKills, stages } from "./kills.ts";

/** `npm run soak -- kills [restore import …] [--seed N] [--moments 10]`; `quick` takes one moment of each. */
export async function run(words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { seed: { type: "string" }, moments: { type: "string" } },
  });
  const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed);
  const named = positionals.filter((word) => word !== "quick");
  const moments = Number(values.moments ?? (positionals.includes("quick") ? 1 : 10));
  const names = named.length > 0 ? named : Object.keys(stages);
  if (names.some((name) => !Object.hasOwn(stages, name)) || !Number.isInteger(seed) || !(moments > 0)) {
    console.error(`Say: npm run soak -- kills [quick] [${Object.keys(stages).join(" | ")}] [--seed N] [--moments 10]`);
    process.exitCode = 1;
    return;
  }
  console.log(`seed ${seed}`);
  const { kills, findings } = await soakKills({ seed, moments, names }, console.log);
  console.log(`\nseed ${seed}: ${kills} kills in ${names.join(", ")}`);
  for (const finding of findings) console.log(`  ${finding}`);
  console.log(findings.length === 0 ? "  Everything is as it must be." : `  ${findings.length} findings`);
  if (findings.length > 0) process.exitCode = 1;
}
