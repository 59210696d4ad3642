import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { birthOf, isAlive } from "./living.ts";
import { PostgresTrouble } from "./trouble.ts";

/**
 * Runs `work` while no other process starts or stops the same server. The lock is a folder, which only one process can
 * make; one that a killed process left behind is cleared. Gives up with PostgresTrouble after `patienceSeconds`.
 */
export async function inTurn<T>(folder: string, work: () => Promise<T>, patienceSeconds = 120): Promise<T> {
  const until = performance.now() + patienceSeconds * 1000;
  while (!take(folder)) {
    if (isLeftBehind(folder)) clear(folder);
    else if (performance.now() > until)
      throw new PostgresTrouble(`Another start holds ${folder} and does not finish: end it and start again.`);
    else await wait(50);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw new PostgresTrouble(`The data folder can't be written to: ${folder} (${code}).`);
  }
  writeFileSync(`${folder}/holder`, `${process.pid} ${birthOf(process.pid)}`);
  return true;
}

// A folder without a holder is being taken right now, or its maker died in that instant.
function isLeftBehind(folder: string): boolean {
  try {
    const [pid = "", birth] = readFileSync(`${folder}/holder`, "utf8").split(" ");
    return pid !== "" && !(isAlive(Number(pid)) && birthOf(Number(pid)) === birth);
  } catch {
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    return made !== undefined && Temporal.Now.instant().epochMilliseconds - made > 5_000;
  }
}

// Renamed first and looked at again: of two that find a stale lock, the slower one may have moved the other's new one.
function clear(folder: string): void {
  const aside = `${folder}.${process.pid}`;
  try {
    renameSync(folder, aside);
    if (isLeftBehind(aside)) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, folder);
  } catch {
    // another process was faster; the loop looks again
  }
}
