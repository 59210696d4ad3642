import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { say } from "./say.mjs";

/**
 * Runs `work` while no other start does: a folder is the lock, because making one is atomic everywhere.
 * `work` gets `guard(pid)`, by which a child that would outlive us keeps the lock too.
 * @template T
 * @param {string} folder
 * @param {(guard: (pid: number) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  mkdirSync(dirname(folder), { recursive: true });
  let told = false;
  while (!take(folder)) {
    if (isStale(readHolder(folder), ageSeconds(folder))) {
      clear(folder);
      continue;
    }
    if (!told) say("Another start is preparing this folder; waiting for it …");
    told = true;
    await wait(250);
  }
  const free = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", free);
  try {
    return await work((pid) => writeHolder(folder, [process.pid, pid]));
  } finally {
    process.off("exit", free);
    free();
  }
}

/**
 * Whether a lock was left behind. Without a readable holder it may be half a second old (being written); a holder on
 * another machine (a shared disk, a container) can't be asked, so only its age counts.
 * @param {{host: string, pids: number[]} | undefined} holder
 */
export function isStale(holder, age, here = hostname(), alive = isAlive) {
  if (!holder) return age > 5;
  if (holder.host !== here) return age > 900;
  return !holder.pids.some(alive);
}

function take(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  writeHolder(folder, [process.pid]);
  return true;
}

// Moved aside and looked at again: of two that find a stale lock, the slower one may have moved the other's new one.
function clear(folder) {
  const aside = `${folder}.${process.pid}`;
  try {
    renameSync(folder, aside);
    if (isStale(readHolder(aside), ageSeconds(aside))) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, folder);
  } catch {
    // another start was faster; the loop looks again
  }
}

function writeHolder(folder, pids) {
  writeFileSync(join(folder, "holder"), JSON.stringify({ host: hostname(), pids }));
}

function readHolder(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, "holder"), "utf8"));
  } catch {
    return undefined;
  }
}

function ageSeconds(folder) {
  try {
    return (Date.now() - statSync(folder).mtimeMs) / 1000;
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
