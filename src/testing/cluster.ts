import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { clusterFolder } from "#kernel/db/embedded/cluster.ts";
import { isHeld } from "#kernel/db/embedded/holder.ts";
import { type Instance, openEmbedded } from "#kernel/db/embedded/open.ts";
import { movedTo } from "#kernel/db/embedded/place.ts";
import { PostgresTrouble } from "#kernel/db/embedded/trouble.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dataDir = join(root, ".cache/test-cluster");

/** Nothing in it is worth a wait for the disk; many test files and their pools work at once. */
const settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "300",
  max_wal_size: "4GB",
  autovacuum_naptime: "10s",
};

/**
 * The PostgreSQL of the tests: one for all files and workers of a run, kept between runs with its template databases.
 * Vitest's global set-up opens it and its workers find its address in the environment; their `stop` does nothing. A
 * test run without that set-up opens it itself.
 */
export async function openTestCluster(): Promise<{ superuserUrl: string; stop(): Promise<void> }> {
  const known = process.env.TEST_CLUSTER_URL;
  if (known) return { superuserUrl: known, stop: async () => undefined };
  const instance = await openOrRemake();
  process.env.TEST_CLUSTER_URL = instance.superuserUrl;
  const stop = async () => {
    delete process.env.TEST_CLUSTER_URL;
    await instance.stop();
  };
  return { superuserUrl: instance.superuserUrl, stop };
}

// Without fsync a crash of the machine may leave files that no server can use; they are made again.
async function openOrRemake(): Promise<Instance> {
  const log = (sentence: string) => void process.stderr.write(`${sentence}\n`);
  const wish = { dataDir, root, log, settings, elsewhere: join(tmpdir(), "therapist-os-tests") };
  try {
    return await openEmbedded(wish);
  } catch (error) {
    if (!(error instanceof PostgresTrouble) || isHeld(clusterFolder(movedTo(dataDir)))) throw error;
    rmSync(movedTo(dataDir), { recursive: true, force: true });
    return openEmbedded(wish);
  }
}
