import { type Kysely, sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { DB } from "#kernel/db/schema.gen.ts";

/** What a job carries: ids, times and states. */
export type JobPayload = Readonly<Record<string, string | number | boolean | null>>;

export interface JobOptions {
  /** When it becomes due; at once without it. */
  readonly runAt?: Temporal.Instant;
  /** Within the practice at most one job has this key; a second one replaces the first while it has not begun. */
  readonly key?: string;
  readonly maxAttempts?: number;
}

/**
 * Queues a job of this practice with the transaction: it exists when, and only when, the rows do. It goes with the commit, since
 * nothing waits for it.
 */
export function enqueue(tx: PracticeTx, task: string, payload: JobPayload, options: JobOptions = {}): void {
  const { runAt, key, maxAttempts } = options;
  tx.withCommit({
    name: "enqueue",
    text: "select jobs.enqueue($1, $2::json, $3::timestamptz, $4, $5::int)",
    values: [task, JSON.stringify(payload), runAt?.toString() ?? null, key ?? null, maxAttempts ?? null],
  });
}

/** Takes a timer back, if it has not begun. */
export function dequeue(tx: PracticeTx, key: string): void {
  tx.withCommit({ name: "dequeue", text: "select jobs.dequeue($1)", values: [key] });
}

/** Takes a timer back now, and answers whether it had not begun: what it would have cleared away is certainly there only then. */
export async function takeBack(tx: PracticeTx, key: string): Promise<boolean> {
  const { rows } = await sql<{ waited: boolean }>`select jobs.take_back(${key}) as waited`.execute(tx.db);
  return rows[0]?.waited === true;
}

/** Queues one of the few jobs that belong to no practice (see migrations/0002_jobs.sql). */
export async function enqueueGlobal(db: Kysely<DB>, task: string, payload: JobPayload): Promise<void> {
  await sql`select jobs.enqueue_global(${task}, ${JSON.stringify(payload)}::json)`.execute(db);
}
