import type { PracticeTx } from "#kernel/db/practice.ts";
import { dequeue, enqueue } from "#kernel/jobs/queue.ts";
import { undoDays } from "./rules.ts";

export const forgetTask = "forget_merge";

const keyOf = (formerId: string) => `${forgetTask}:${formerId}`;

/** With the merge: once it cannot be taken apart any more, what that would need is forgotten. */
export const forgetLater = (tx: PracticeTx, formerId: string): void =>
  enqueue(tx, forgetTask, { formerId }, { runAt: endOfUndo(tx.now), key: keyOf(formerId), maxAttempts: 100 });

export const forgetNoMore = (tx: PracticeTx, formerId: string): void => dequeue(tx, keyOf(formerId));

/** Until when a merge of this moment can be taken apart. */
export const endOfUndo = (mergedAt: Temporal.Instant): Temporal.Instant => mergedAt.add({ hours: 24 * undoDays });
