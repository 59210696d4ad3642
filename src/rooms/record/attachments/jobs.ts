import type { PracticeTx } from "#kernel/db/practice.ts";
import { keepContent } from "#kernel/files/keep.ts";
import { enqueue } from "#kernel/jobs/queue.ts";

/** The ids under which the content of one attachment lies in the file store; the original has the row's own. */
export interface FileIds {
  readonly id: string;
  readonly previewId: string;
  readonly thumbnailId: string;
}

export const sweepTask = "sweep_orphan_files";

/** Longer than any request lives, so that no upload under way is taken for one that died. */
const afterMinutes = 60;

const keyOf = (id: string) => `sweep_orphan_files:${id}`;

/** Before the first byte is written: should the process die on the way, what it wrote is removed in an hour. */
export const sweepLater = (tx: PracticeTx, files: FileIds): void =>
  enqueue(tx, sweepTask, { ...files }, { runAt: tx.now.add({ minutes: afterMinutes }), key: keyOf(files.id) });

/** With the row's removal: the content goes once that is committed. */
export const sweepNow = (tx: PracticeTx, files: FileIds): void =>
  enqueue(tx, sweepTask, { ...files }, { runAt: tx.now, key: keyOf(files.id) });

/** With the row: from now on the content is kept. Throws 503 when the sweep has begun. */
export const keepFiles = (tx: PracticeTx, id: string): Promise<void> => keepContent(tx, keyOf(id));
