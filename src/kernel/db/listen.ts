import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import type { House } from "#kernel/house.ts";
import type { PracticeTx } from "./practice.ts";

const heartbeatMs = 10_000;
const retryAfterMs = 1_000;

/** Says something to every process that listens on `channel`, once the transaction commits: ids and numbers, no words. */
export async function notify(tx: PracticeTx, channel: string, payload: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${payload})`.execute(tx.db);
}

interface Ear {
  readonly channel: string;
  /** The channel is listened to from now on; what was said before was missed. */
  readonly begun: () => void;
  readonly heard: (payload: string) => void;
  /** The connection went; nothing is heard until it has begun again. */
  readonly lost: () => void;
}

export interface Listening {
  /** Resolves when the first connection listens. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/** Listens on a connection of its own, made anew whenever it breaks, until it is stopped. */
export function listen(house: House, ear: Ear): Listening {
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const stopping = new AbortController();
  const { signal } = stopping;
  const begun = () => {
    ear.begun();
    resolve();
  };
  const ended = (async () => {
    while (!signal.aborted) {
      await listenOnce(house.db.pool, { ...ear, begun }, signal).catch((fault) => {
        house.log.warn({ fault, channel: ear.channel }, "an ear was lost");
      });
      ear.lost();
      await wait(retryAfterMs, undefined, { signal }).catch(() => {});
    }
  })();
  const stop = async () => {
    stopping.abort();
    await ended;
  };
  return { ready, stop };
}

/** From the beginning of one connection to its end. Rejects when it could not be made or broke. */
async function listenOnce(pool: pg.Pool, { channel, begun, heard }: Ear, stop: AbortSignal): Promise<void> {
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
