import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Placed } from "#rooms/practices/trail/ports.ts";

/** Whose these notes, files and body charts are, and of when; those in the bin too. Policies leave out what is not the actor's to know. */
export async function placesOfRecord(tx: PracticeTx, ids: readonly string[]): Promise<Map<string, Placed>> {
  const { rows } = await withBin(tx, () =>
    sql<{ id: string; clientId: string; at: string }>`
      select id, client_id as "clientId", happened_at as at from notes where practice_id = ${tx.actor.practiceId} and id = any(${ids}::uuid[])
      union all select id, client_id, created_at from attachments where practice_id = ${tx.actor.practiceId} and id = any(${ids}::uuid[])
      union all select id, client_id, at from body_charts where practice_id = ${tx.actor.practiceId} and id = any(${ids}::uuid[])`.execute(
      tx.db,
    ),
  );
  return new Map(rows.map(({ id, clientId, at }) => [id, { clientId, at }]));
}

export async function idsOfRecord(tx: PracticeTx, clientId: string): Promise<string[]> {
  const { rows } = await withBin(tx, () =>
    sql<{ id: string }>`
      select id from notes where practice_id = ${tx.actor.practiceId} and client_id = ${clientId}
      union all select id from closed_notes(${clientId}::uuid, null)
      union all select id from attachments where practice_id = ${tx.actor.practiceId} and client_id = ${clientId}
      union all select id from body_charts where practice_id = ${tx.actor.practiceId} and client_id = ${clientId}`.execute(
      tx.db,
    ),
  );
  return rows.map(({ id }) => id);
}

/** The psychotherapy notes of a client that the actor may know of, their own, with what lies with them. */
export async function idsOfPsychotherapy(tx: PracticeTx, clientId: string): Promise<string[]> {
  const { rows } = await withBin(tx, () =>
    sql<{ id: string }>`
      with own as (select id from notes where practice_id = ${tx.actor.practiceId} and client_id = ${clientId} and psychotherapy)
      select id from own
      union all select id from attachments where practice_id = ${tx.actor.practiceId} and note_id in (select id from own)
      union all select id from body_charts where practice_id = ${tx.actor.practiceId} and note_id in (select id from own)`.execute(
      tx.db,
    ),
  );
  return rows.map(({ id }) => id);
}

/** Whether this member wrote a note about the client. */
export async function hasWritten(tx: PracticeTx, clientId: string, memberId: string): Promise<boolean> {
  const query = tx.db.selectFrom("notes").select("id").where("client_id", "=", clientId);
  const own = query.where("practice_id", "=", tx.actor.practiceId).where("author_id", "=", memberId);
  return (await own.limit(1).executeTakeFirst()) !== undefined;
}

/** Notes in the bin are met by no query but one that says so (migrations/0014_bin.sql); the trail speaks of them too. */
async function withBin<T>(tx: PracticeTx, look: () => Promise<T>): Promise<T> {
  await sql`select set_config('app.bin', 'open', true)`.execute(tx.db);
  const found = await look();
  await sql`select set_config('app.bin', '', true)`.execute(tx.db);
  return found;
}
