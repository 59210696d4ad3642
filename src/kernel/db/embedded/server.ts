import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { clusterFolder, makeFolderFor } from "./cluster.ts";
import { type Holder, isHeld, readPidFile } from "./holder.ts";
import { makeFolder } from "./place.ts";
import { runProgram } from "./programs.ts";
import { type Settings, writeSettings } from "./settings.ts";
import { explain } from "./trouble.ts";

/** What it takes to start or stop the server of a data folder. */
export interface Means {
  readonly dataDir: string;
  readonly account: Account | undefined;
  readonly binaries: Binaries;
  readonly settings: Settings;
  readonly log: (sentence: string) => void;
}

const attempts = 20;

/**
 * Starts the server on `port` if that is free, else on another, in a process session of its own, and waits until it
 * takes connections. Throws PostgresTrouble.
 */
export async function startServer(means: Means, port?: number): Promise<Holder> {
  const logFolder = join(makeFolder(join(means.dataDir, "logs"), means.account), "postgres");
  makeFolderFor(logFolder, means.account);
  writeSettings(means.dataDir, logFolder, means.settings);
  let wanted = port;
  for (let attempt = 1; ; attempt += 1) {
    const chosen = await freePort(wanted);
    const before = logSizes(logFolder);
    const answer = await pgCtl(means, ["start", "-t", "600", "-l", join(logFolder, "start.log"), "-o", `-p ${chosen}`]);
    const started = answer.code === 0 ? readPidFile(clusterFolder(means.dataDir)) : undefined;
    if (started) return started;
    const words = answer.output + newWords(logFolder, before);
    if (
      attempt >= attempts ||
      !/address already in use|could not create any TCP\/IP sockets|pre-existing shared memory/i.test(words)
    ) {
      throw explain("PostgreSQL could not be started.", words, logFolder);
    }
    // Somebody took the port in between, or the children of a killed server are still on their way out.
    if (!/shared memory/.test(words)) wanted = undefined;
    await wait(250);
  }
}

/** Stops the server at once but in order: connections are ended, everything answered is on disk. */
export async function stopServer(means: Means): Promise<void> {
  const folder = clusterFolder(means.dataDir);
  if (!isHeld(folder)) return;
  const gentle = await pgCtl(means, ["stop", "-m", "fast", "-t", "60"]);
  if (gentle.code === 0 || !isHeld(folder)) return;
  const firm = await pgCtl(means, ["stop", "-m", "immediate", "-t", "20"]);
  if (firm.code !== 0) throw explain("PostgreSQL could not be stopped.", firm.output);
}

async function pgCtl(means: Means, words: string[]): Promise<{ code: number; output: string }> {
  const [verb = "", ...rest] = words;
  const slow = setTimeout(
    () => means.log("PostgreSQL is still busy; after a crash it first restores what was answered."),
    5_000,
  );
  try {
    return await runProgram(
      means.binaries.pgCtl,
      [verb, "-w", "-D", clusterFolder(means.dataDir), ...rest],
      means.account,
    );
  } finally {
    clearTimeout(slow);
  }
}

/** A port of 127.0.0.1 that nobody listens on: the wanted one, else one that the system chooses. */
function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => (wanted ? resolve(freePort()) : reject(error)));
    server.listen({ host: "127.0.0.1", port: wanted, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === "object" ? address.port : wanted));
    });
  });
}

function logSizes(folder: string): Map<string, number> {
  return new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]));
}

function newWords(folder: string, before: Map<string, number>): string {
  return readdirSync(folder)
    .map((name) =>
      readFileSync(join(folder, name))
        .subarray(before.get(name) ?? 0)
        .toString(),
    )
    .join("\n");
}
