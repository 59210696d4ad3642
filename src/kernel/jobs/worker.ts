import { Logger, type Runner, run } from "graphile-worker";
import type pg from "pg";
import { Linker } from "#kernel/audit/linker.ts";
import { openPool } from "#kernel/db/pool.ts";
import { addressesOf } from "#kernel/db/roles.ts";
import type { House } from "#kernel/house.ts";
import type { RoomWork } from "./job.ts";
import { LastingRunner } from "./lasting.ts";
import { Liveness } from "./liveness.ts";
import { tasksOf } from "./tasks.ts";

export interface RunningWorker {
  /** Lets jobs in hand finish, then leaves the queue. */
  stop(): Promise<void>;
}

/** How many jobs are worked side by side. */
const atOnce = 4;
/**
 * Jobs are taken and ended a few together: each by itself asked the database three times for nothing, and each asking and ending
 * was a transaction that waited for the disk (a booking cost the database a quarter more). What is taken and cannot be begun
 * soon goes back for others. Without the delays of ends one that cannot be written, the database being away, is a rejection
 * nobody meets: it ends the process.
 */
const inBatches = {
  localQueue: {
    size: atOnce,
    ttl: 2_000,
    refetchDelay: { durationMs: 50, threshold: atOnce - 1, maxAbortThreshold: 16 },
  },
  completeJobBatchDelay: 20,
  failJobBatchDelay: 0,
};

/** Works the queue and links the audit trail until stopped. `jobsUrl` signs in as role jobs. */
export async function startWorker(house: House, rooms: readonly RoomWork[], jobsUrl: string): Promise<RunningWorker> {
  const addresses = () => addressesOf(jobsUrl, "jobs", house.keys);
  const pool = openPool(jobsUrl, { max: 6, name: "therapist-os jobs", addresses });
  const liveness = new Liveness(pool, house);
  const linker = new Linker(house);
  const runner = await LastingRunner.begin(() => begin(house, rooms, pool, liveness), house);
  await liveness.start();
  linker.start();
  return {
    stop: async () => {
      await runner.stop();
      await linker.stop();
      await liveness.stop();
      await pool.end();
    },
  };
}

async function begin(house: House, rooms: readonly RoomWork[], pool: pg.Pool, liveness: Liveness): Promise<Runner> {
  return run({
    pgPool: pool,
    taskList: tasksOf(house, rooms, await restoredAt(house)),
    concurrency: atOnce,
    pollInterval: 1_000,
    noHandleSignals: true,
    noPreparedStatements: false,
    preset: { worker: inBatches },
    events: liveness.events,
    logger: new Logger(() => (level, message) => {
      if (level === "error") house.log.warn({ queue: message.split(/[;:(]/, 1)[0] }, "the queue reports a failure");
    }),
  });
}

async function restoredAt(house: House): Promise<Temporal.Instant | undefined> {
  const { rows } = await house.db.pool.query("select value from house_facts where name = 'restored_at'");
  return rows[0] && Temporal.Instant.from(rows[0].value);
}
