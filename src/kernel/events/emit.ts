import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";

/** Something a room to the right may care about: ids, times and states, never words. */
export interface DomainEvent {
  readonly id: string;
  /** `appointment.booked`, `note.signed` … */
  readonly kind: string;
  readonly subjectId: string;
  readonly at: string;
  readonly memberId: string | null;
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
}

/** Writes the event and queues its dispatch, in the transaction of what happened. */
export async function emit(
  tx: PracticeTx,
  event: Pick<DomainEvent, "kind" | "subjectId"> & Partial<Pick<DomainEvent, "payload">>,
): Promise<void> {
  const id = tx.newId();
  const payload = JSON.stringify(event.payload ?? {});
  await sql`with event as (
      insert into domain_events (practice_id, id, at, kind, subject_id, member_id, payload)
      values (${tx.actor.practiceId}, ${id}, ${tx.now.toString()}, ${event.kind}, ${event.subjectId}, ${tx.actor.memberId}, ${payload}::jsonb))
    select jobs.enqueue('dispatch_event', json_build_object('eventId', ${id}::uuid))`.execute(tx.db);
}
