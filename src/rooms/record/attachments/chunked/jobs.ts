import type { PracticeTx } from "#kernel/db/practice.ts";
import { dequeue, enqueue } from "#kernel/jobs/queue.ts";

export const sweepUploadTask = "sweep_upload";

/** Long enough for a weekend without a line; what it reserves of the practice's room is free again afterwards. */
const livesHours = 72;

export const expiryOf = (tx: PracticeTx): Temporal.Instant => tx.now.add({ hours: livesHours });

const atEnd = (id: string) => `sweep_upload:${id}`;

/** With its row: should nobody finish it, it goes by itself. */
export const sweepAtEnd = (tx: PracticeTx, id: string, expiresAt: Temporal.Instant): void =>
  enqueue(tx, sweepUploadTask, { id }, { runAt: expiresAt, key: atEnd(id) });

/** Its parts go now that this is committed: the row is gone, or became a file. */
export const sweepParts = (tx: PracticeTx, id: string): void =>
  enqueue(tx, sweepUploadTask, { id }, { runAt: tx.now, key: `${atEnd(id)}:parts` });

export const forgetEnd = (tx: PracticeTx, id: string): void => dequeue(tx, atEnd(id));
