import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import { type Subscriber, systemOf } from "#kernel/jobs/job.ts";
import type { DomainEvent } from "./emit.ts";

/** A job's payload: which event is to be delivered. */
export interface Dispatch {
  readonly practiceId: string;
  readonly eventId: string;
  /** Spares looking at an event that nobody cares for; not there in what was queued before it was said. */
  readonly kind?: string;
}

/**
 * Hands one event to every subscriber of its kind, each in a transaction that also remembers the delivery: tried again
 * after a failure, nobody hears it twice.
 */
export async function deliver(house: House, subscribers: readonly Subscriber[], dispatch: Dispatch): Promise<void> {
  const { practiceId, eventId, kind } = dispatch;
  const system = systemOf(practiceId);
  let failure: unknown;
  for (const subscriber of subscribers.filter(({ kinds }) => kind === undefined || kinds.includes(kind))) {
    try {
      // Need not wait for the disk: were it lost, the end of this job, which is written later, would be lost with it.
      await house.db.inPractice(system, (tx) => hand(tx, eventId, subscriber, house), { quickCommit: true });
    } catch (fault) {
      failure ??= fault;
    }
  }
  if (failure) throw failure;
}

async function hand(tx: PracticeTx, eventId: string, subscriber: Subscriber, house: House): Promise<void> {
  const event = await news(tx, eventId, subscriber);
  if (event) await subscriber.on(tx, event, house);
}

/** The event, unless this subscriber has had it; remembered with what the subscriber does. */
async function news(tx: PracticeTx, id: string, { name, kinds }: Subscriber): Promise<DomainEvent | undefined> {
  const { rows } = await sql<DomainEvent>`with delivery as (
      insert into event_deliveries (practice_id, event_id, subscriber, at)
      select practice_id, id, ${name}, ${tx.now.toString()}::timestamptz from domain_events
      where id = ${id}::uuid and kind = any(${kinds})
      on conflict do nothing returning practice_id, event_id)
    select id, kind, subject_id as "subjectId", at, member_id as "memberId", payload
    from domain_events join delivery on delivery.practice_id = domain_events.practice_id and event_id = id`.execute(
    tx.db,
  );
  return rows[0];
}
