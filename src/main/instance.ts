import { fileURLToPath } from "node:url";
import { openEmbedded } from "#kernel/db/embedded/open.ts";
import type { Env } from "#kernel/env.ts";
import type { Log } from "#kernel/log/log.ts";

/** The PostgreSQL that this process works with. */
export interface OpenInstance {
  /** Sees every row: the embedded superuser, or DATABASE_URL. */
  readonly ownerUrl: string;
  /** Where keys and files lie: the configured folder, or where it had to move for the embedded server's user. */
  readonly dataDir: string;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The server of DATABASE_URL, or our own: started, or adopted when it runs already. Progress goes to `say`; what a person
 * must know (that data lies elsewhere) to stderr, whatever is said on stdout. Throws PostgresTrouble with a sentence when our own can't be used.
 */
export async function openInstance(env: Env, log: Log, say: (line: string) => void): Promise<OpenInstance> {
  if (env.databaseUrl) return { ownerUrl: env.databaseUrl, dataDir: env.dataDir, stop: async () => undefined };
  say("Starting the database …");
  const warn = (sentence: string) => void process.stderr.write(`${sentence}\n`);
  const instance = await openEmbedded({ dataDir: env.dataDir, root, log: warn });
  log.info({ code: instance.adopted ? "postgres_adopted" : "postgres_started", port: instance.port });
  return { ownerUrl: instance.superuserUrl, dataDir: instance.dataDir, stop: instance.stop };
}
