import type { PracticeTx } from "#kernel/db/practice.ts";
import { renameEffects } from "#kernel/effects/ledger.ts";
import { dequeue } from "#kernel/jobs/queue.ts";
import { awaited } from "#rooms/calendar/door.ts";
import { timerKey } from "../rules.ts";
import { planReminders } from "../service.ts";

/** Reminders of a visit that went from one client to another: what was sent is not sent again, what is to come is set anew. */
export async function followVisits(tx: PracticeTx, formerId: string, clientId: string): Promise<void> {
  for (const appointmentId of await awaited(tx, clientId)) {
    await renameEffects(tx, timerKey({ appointmentId, clientId: formerId }), timerKey({ appointmentId, clientId }));
    dequeue(tx, timerKey({ appointmentId, clientId: formerId }));
    await planReminders(tx, appointmentId);
  }
}
