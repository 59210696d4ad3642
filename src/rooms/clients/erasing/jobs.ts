import type { PracticeTx } from "#kernel/db/practice.ts";
import { enqueue } from "#kernel/jobs/queue.ts";

export const removeTask = "remove_erased_files";

/** With the erasure: its files go once that is committed, and again after every death on the way. */
export const removeFilesOf = (tx: PracticeTx, erasureId: string, keyId: string | null): void =>
  enqueue(tx, removeTask, { erasureId, keyId }, { runAt: tx.now, key: `${removeTask}:${erasureId}`, maxAttempts: 100 });
