import type { PracticeTx } from "#kernel/db/practice.ts";
import { dequeue, enqueue } from "#kernel/jobs/queue.ts";

export const purgeTask = "purge_note";

const keyOf = (noteId: string) => `purge_note:${noteId}`;

/** A note goes for good when its time in the bin is over; a minute later, so that no clock is early. */
export function purgeLater(tx: PracticeTx, noteId: string, dueAt: string): void {
  const runAt = Temporal.Instant.from(dueAt).add({ minutes: 1 });
  enqueue(tx, purgeTask, { noteId }, { runAt, key: keyOf(noteId) });
}

/** It was taken out again. */
export const purgeNever = (tx: PracticeTx, noteId: string): void => dequeue(tx, keyOf(noteId));
