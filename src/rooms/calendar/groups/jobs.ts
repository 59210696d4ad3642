import type { PracticeTx } from "#kernel/db/practice.ts";
import { dequeue, enqueue } from "#kernel/jobs/queue.ts";

export const lapseTask = "lapse_group_offer";

const keyOf = (placeId: string) => `${lapseTask}:${placeId}`;

/** With the offer: when nobody has answered it until then, it goes to who waits next. */
export const lapseAt = (tx: PracticeTx, placeId: string, until: Temporal.Instant): void =>
  enqueue(tx, lapseTask, { placeId }, { runAt: until, key: keyOf(placeId) });

/** With the answer. */
export const lapseNoMore = (tx: PracticeTx, placeId: string): void => dequeue(tx, keyOf(placeId));
