import { rmSync } from "node:fs";
import { join } from "node:path";
import { clusterFolder } from "./cluster.ts";
import { findHolder, type Holder, readPidFile } from "./holder.ts";
import { isAlive } from "./living.ts";
import { type Means, startServer, stopServer } from "./server.ts";
import { inTurn } from "./turn.ts";

/** The server of the folder: the one that runs, or a new one, on `port` or else the port it had last. Only in turn. */
export async function adoptOrStart(
  means: Means,
  password: string,
  port?: number,
): Promise<{ holder: Holder; adopted: boolean }> {
  const folder = clusterFolder(means.dataDir);
  const before = readPidFile(folder);
  const running = await findHolder(folder, password, 60);
  if (running) return { holder: running, adopted: true };
  // Left behind by a killed server. PostgreSQL would take another program that got its number for a living one.
  rmSync(join(folder, "postmaster.pid"), { force: true });
  const holder = await startServer(means, port ?? before?.port);
  try {
    await findHolder(folder, password, 60);
  } catch (error) {
    await stopServer(means);
    throw error;
  }
  return { holder, adopted: false };
}

/**
 * Starts the server again when it died under us. The pools reconnect by themselves, because the port stays.
 * The answer ends the watch.
 */
export function watch(means: Means, password: string, first: Holder): () => Promise<void> {
  let { pid } = first;
  let mending: Promise<void> | undefined;
  const mend = async () => {
    const { holder, adopted } = await inTurn(lockOf(means), () => adoptOrStart(means, password, first.port));
    pid = holder.pid;
    if (adopted) return;
    means.log("PostgreSQL had ended unexpectedly and was started again.");
    if (holder.port !== first.port) means.log("It got another port: start TherapistOS again.");
  };
  const timer = setInterval(() => {
    if (mending || isAlive(pid)) return;
    mending = mend()
      .catch((error: Error) => means.log(error.message))
      .finally(() => {
        mending = undefined;
      });
  }, 500).unref();
  return async () => {
    clearInterval(timer);
    await mending;
  };
}

/** The lock under which processes start and stop the server of a data folder. */
export function lockOf(means: Means): string {
  return join(means.dataDir, "postgres.lock");
}
