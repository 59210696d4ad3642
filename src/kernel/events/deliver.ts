import type { PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import { type Subscriber, systemOf } from "#kernel/jobs/job.ts";
import type { DomainEvent } from "./emit.ts";

/**
 * Hands one event to every subscriber of its kind, each in a transaction that also remembers the delivery: tried again
 * after a failure, nobody hears it twice.
 */
export async function deliver(
  house: House,
  subscribers: readonly Subscriber[],
  practiceId: string,
  eventId: string,
): Promise<void> {
  const system = systemOf(practiceId);
  const event = await house.db.inPractice(system, (tx) => read(tx, eventId));
  if (!event) return;
  let failure: unknown;
  for (const subscriber of subscribers.filter(({ kinds }) => kinds.includes(event.kind))) {
    try {
      await house.db.inPractice(system, async (tx) => {
        if (await isNews(tx, eventId, subscriber.name)) await subscriber.on(tx, event, house);
      });
    } catch (fault) {
      failure ??= fault;
    }
  }
  if (failure) throw failure;
}

async function read(tx: PracticeTx, id: string): Promise<DomainEvent | undefined> {
  const row = await tx.db.selectFrom("domain_events").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return undefined;
  const payload = row.payload as DomainEvent["payload"];
  return { id, kind: row.kind, subjectId: row.subject_id, at: row.at, memberId: row.member_id, payload };
}

async function isNews(tx: PracticeTx, eventId: string, subscriber: string): Promise<boolean> {
  const inserted = await tx.db
    .insertInto("event_deliveries")
    .values({ practice_id: tx.actor.practiceId, event_id: eventId, subscriber, at: tx.now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Boolean(inserted.numInsertedOrUpdatedRows);
}
