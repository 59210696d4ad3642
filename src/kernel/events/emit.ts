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

/** What is told of an event while it is news: no payload, only whether it is one member's own. */
export interface News extends Pick<DomainEvent, "id" | "kind" | "subjectId" | "at" | "memberId"> {
  readonly practiceId: string;
  /** Whom alone it concerns, as the payload's `privateTo` says; null when it concerns everyone who may know of its kind. */
  readonly privateTo: string | null;
}

/** Where news of every practice is told, with the practice's id in front of the JSON. */
export const newsChannel = "news";

type NewEvent = Pick<DomainEvent, "kind" | "subjectId"> & Partial<Pick<DomainEvent, "payload">>;

/**
 * Writes the event, queues its dispatch and tells every process that listens for news, in the transaction of what
 * happened. A payload's `privateTo` names the member whose own the event is.
 */
export async function emit(tx: PracticeTx, event: NewEvent): Promise<void> {
  await emitAll(tx, [event]);
}

/**
 * The same for many, in one statement: two hundred visits of a series are two hundred events. It is on its way when this returns,
 * as the last word of a verb must be.
 */
export async function emitAll(tx: PracticeTx, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const { practiceId, memberId } = tx.actor;
  const at = tx.now.toString();
  const rows = events.map(({ kind, subjectId, payload = {} }) => {
    const privateTo = (payload.privateTo as string | null | undefined) ?? null;
    const news: News = { practiceId, id: tx.newId(), kind, subjectId, at, memberId, privateTo };
    return { id: news.id, kind, subject: subjectId, payload, told: practiceId + JSON.stringify(news) };
  });
  await tx.client.query({
    name: "emit",
    text: writeEvents,
    values: [JSON.stringify(rows), practiceId, at, memberId, newsChannel],
  });
}

const writeEvents = `with told as (
    select id, kind, subject, payload, told from jsonb_to_recordset($1::jsonb)
      as e (id uuid, kind text, subject uuid, payload jsonb, told text)),
  event as (
    insert into domain_events (practice_id, id, at, kind, subject_id, member_id, payload)
    select $2::uuid, id, $3::timestamptz, kind, subject, $4::uuid, payload from told)
  select jobs.enqueue_each('dispatch_event', array_agg(jsonb_build_object('eventId', id, 'kind', kind) order by id)),
    count(pg_notify($5, told) order by id) from told`;

/** The news of the practice with ids after `afterId`, oldest first, at most `most`. */
export async function newsSince(tx: PracticeTx, afterId: string, most: number): Promise<News[]> {
  const rows = await tx.db
    .selectFrom("domain_events")
    .select([
      "id",
      "kind",
      "subject_id",
      "at",
      "member_id",
      sql<string | null>`payload ->> 'privateTo'`.as("private_to"),
    ])
    .where("practice_id", "=", tx.actor.practiceId)
    .where("id", ">", afterId)
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    practiceId: tx.actor.practiceId,
    id: row.id,
    kind: row.kind,
    subjectId: row.subject_id,
    at: row.at,
    memberId: row.member_id,
    privateTo: row.private_to,
  }));
}
