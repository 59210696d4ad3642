import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readEnv } from "#kernel/env.ts";
import { openLog } from "#kernel/log/log.ts";
import { type OpenHouse, openHouse } from "#main/house.ts";

export const root = fileURLToPath(new URL("../", import.meta.url));

/** A data folder of the bench's own, kept between runs: making a million visits takes minutes. */
export async function openBench(name: string): Promise<{ opened: OpenHouse; env: Record<string, string> }> {
  const dataDir = `${root}.cache/bench-${name}`;
  await mkdir(dataDir, { recursive: true });
  const env = { DATA_DIR: dataDir, DEMO: "0", LOG_LEVEL: "warn", RATE_BURST: "1000000", RATE_PER_SECOND: "1000000" };
  const opened = await openHouse(readEnv(env), openLog("warn"), (line) => console.log(`  ${line}`));
  return { opened, env: { ...env, DATA_DIR: opened.dataDir } };
}
