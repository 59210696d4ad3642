import type { PracticeTx } from "#kernel/db/practice.ts";
import { dequeue, enqueue } from "#kernel/jobs/queue.ts";

export const writeTask = "write_client_import";
export const undoTask = "undo_client_import";
export const dropTask = "drop_client_import";

const dropKey = (importId: string) => `${dropTask}:${importId}`;

/** Brings the clients in; killed on the way, it goes on where the last batch ended. */
export const writeSoon = (tx: PracticeTx, importId: string): void =>
  enqueue(tx, writeTask, { importId }, { runAt: tx.now, key: `${writeTask}:${importId}`, maxAttempts: 100 });

export const undoSoon = (tx: PracticeTx, importId: string): void =>
  enqueue(tx, undoTask, { importId }, { runAt: tx.now, key: `${undoTask}:${importId}`, maxAttempts: 100 });

/** Before the first byte is written: a day later the file goes, unless the import has begun by then. */
export function dropTomorrow(tx: PracticeTx, importId: string, keyId: string): void {
  const runAt = tx.now.add({ hours: 24 });
  const payload = { importId, keyId, dueAt: runAt.toString() };
  enqueue(tx, dropTask, payload, { runAt, key: dropKey(importId), maxAttempts: 100 });
}

/** The file goes now: nothing more is read from it. */
export const dropNow = (tx: PracticeTx, importId: string): void =>
  enqueue(
    tx,
    dropTask,
    { importId, keyId: null, dueAt: null },
    { runAt: tx.now, key: dropKey(importId), maxAttempts: 100 },
  );

/** The import has begun: its file stays until it has ended. */
export const keepFile = (tx: PracticeTx, importId: string): void => dequeue(tx, dropKey(importId));
