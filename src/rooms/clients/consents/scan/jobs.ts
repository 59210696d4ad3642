import type { PracticeTx } from "#kernel/db/practice.ts";
import { keepContent } from "#kernel/files/keep.ts";
import { enqueue } from "#kernel/jobs/queue.ts";

export const sweepTask = "sweep_consent_scan";

const keyOf = (scanId: string) => `${sweepTask}:${scanId}`;

/** Before the first byte is written: should the process die on the way, what it wrote is removed in an hour. */
export const sweepLater = (tx: PracticeTx, scanId: string): void =>
  enqueue(tx, sweepTask, { scanId }, { runAt: tx.now.add({ minutes: 60 }), key: keyOf(scanId) });

/** With the row: from now on the scan is kept. Throws 503 when the sweep has begun. */
export const keepScan = (tx: PracticeTx, scanId: string): Promise<void> => keepContent(tx, keyOf(scanId));
