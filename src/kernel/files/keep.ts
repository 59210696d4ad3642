import type { PracticeTx } from "#kernel/db/practice.ts";
import { Problem } from "#kernel/http/problem.ts";
import { takeBack } from "#kernel/jobs/queue.ts";

/**
 * With the row of a file whose content was written before: from now on it is kept, and the job of this key that would clear it
 * away is taken back. Throws 503 when that has begun, as it may where the machine slept in between: a row must not stand for
 * content that is gone.
 */
export async function keepContent(tx: PracticeTx, sweepKey: string): Promise<void> {
  if (await takeBack(tx, sweepKey)) return;
  throw new Problem(503, "unavailable", "This took so long that what had come was cleared away. Send it again.");
}
