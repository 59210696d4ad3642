import type { PracticeTx } from "#kernel/db/practice.ts";
import { forgetEffects } from "#kernel/effects/ledger.ts";
import { dequeue } from "#kernel/jobs/queue.ts";
import { awaited } from "#rooms/calendar/door.ts";
import { effectKeyPart, timerKey } from "../rules.ts";

/** Answers the clients' port `forgetting`: nothing is sent any more, and that something was, is known no longer. */
export async function forgetReminders(
  tx: PracticeTx,
  { clientId }: { readonly clientId: string },
): Promise<readonly string[]> {
  for (const appointmentId of await awaited(tx, clientId)) dequeue(tx, timerKey({ appointmentId, clientId }));
  await forgetEffects(tx, effectKeyPart(clientId));
  return [];
}
