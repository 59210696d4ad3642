import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import type { PracticeTx } from "./practice.ts";

const heartbeatMs = 10_000;

/** Says something to every process that listens on `channel`, once the transaction commits: ids and numbers, no words. */
export async function notify(tx: PracticeTx, channel: string, payload: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${payload})`.execute(tx.db);
}

export interface Ear {
  readonly channel: string;
  /** The channel is listened to from now on; what was said before was missed. */
  readonly begun: () => void;
  readonly heard: (payload: string) => void;
  readonly stop: AbortSignal;
}

/** Listens on one connection of its own, from its beginning to its end. Rejects when it could not be made or broke. */
export async function listenOnce(pool: pg.Pool, { channel, begun, heard, stop }: Ear): Promise<void> {
  const client = new pg.Client({ ...pool.options, keepAlive: true, application_name: `therapist-os ear ${channel}` });
  const lost = new Promise<void>((_resolve, reject) => {
    client.on("error", reject);
    client.on("end", () => reject(new Error("The connection ended.")));
  });
  lost.catch(() => {});
  try {
    await client.connect();
    client.on("notification", ({ payload }) => heard(payload ?? ""));
    await client.query(`listen ${channel}`);
    begun();
    await Promise.race([lost, beat(client, stop)]);
  } finally {
    // A connection cut off on the way would wait for an answer to its goodbye.
    await Promise.race([client.end().catch(() => {}), wait(1_000, undefined, { ref: false })]);
  }
}

/** Asks the server for a sign of life now and then: a connection cut off on the way ends without a word. */
async function beat(client: pg.Client, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await wait(heartbeatMs, undefined, { signal: stop }).catch(() => {});
    if (stop.aborted) return;
    const silent = wait(heartbeatMs, undefined, { ref: false }).then(() => {
      throw new Error("No sign of life.");
    });
    await Promise.race([client.query("select"), silent]);
  }
}
