import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RunningServer } from "./servers.ts";

/** Milliseconds of the processor. */
export interface Spent {
  readonly server: number;
  readonly database: number;
}

/** A tick of the kernel's clock, which it counts processor time in. */
const tickMs = 10;

/** What a server and the database of this folder have spent so far, with the database's processes that have ended. */
export function spentBy(server: RunningServer, dataDir: string): Spent {
  const postmaster = Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n", 1)[0]);
  let database = 0;
  for (const name of readdirSync("/proc")) {
    const one = /^\d+$/.test(name) ? statOf(Number(name)) : undefined;
    if (one && Number(name) === postmaster) database += one.ms + one.endedMs;
    else if (one?.parent === postmaster) database += one.ms;
  }
  return { server: statOf(server.pid)?.ms ?? 0, database };
}

/** What is spent on each of so many requests between two moments. */
export const each = (before: Spent, after: Spent, requests: number): string =>
  `server ${((after.server - before.server) / requests).toFixed(2)} ms, database ${((after.database - before.database) / requests).toFixed(2)} ms`;

/** A process by its number; undefined for one that has just ended. */
function statOf(pid: number): { parent: number; ms: number; endedMs: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const sum = (...places: number[]) => places.reduce((all, place) => all + (fields[place] ?? 0), 0) * tickMs;
    return { parent: fields[1] ?? 0, ms: sum(11, 12), endedMs: sum(13, 14) };
  } catch {
    return undefined;
  }
}
