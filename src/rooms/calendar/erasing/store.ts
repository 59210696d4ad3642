import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";

/** How many visits of a client there were and are to come, group sessions included, and when the last one was that took place. */
export async function countVisits(
  tx: PracticeTx,
  clientId: string,
): Promise<{ past: number; toCome: number; groups: number; lastAt: string | null }> {
  const now = tx.now.toString();
  const { rows } = await sql<{ past: number; toCome: number; groups: number; lastAt: string | null }>`
    with own as (
      select starts_at, status from appointments where practice_id = ${tx.actor.practiceId} and client_id = ${clientId}
      union all
      select starts_at, status from appointments
        where practice_id = ${tx.actor.practiceId} and id = any (sessions_of_client(${clientId}::uuid)))
    select count(*) filter (where starts_at <= ${now})::int as past,
      count(*) filter (where starts_at > ${now})::int as "toCome",
      (select count(distinct group_id)::int from group_places
        where practice_id = ${tx.actor.practiceId} and client_id = ${clientId}) as groups,
      max(starts_at) filter (where starts_at <= ${now} and status in ('scheduled', 'attended')) as "lastAt"
    from own`.execute(tx.db);
  return rows[0] ?? { past: 0, toCome: 0, groups: 0, lastAt: null };
}

/** The groups in which a client has a place, waits, or was offered one. */
export async function groupsOf(tx: PracticeTx, clientId: string): Promise<string[]> {
  const query = tx.db.selectFrom("group_places").select("group_id").distinct().where("client_id", "=", clientId);
  return (await query.where("state", "<>", "left").orderBy("group_id").execute()).map(({ group_id }) => group_id);
}

/** Of visits that took place stays when, who, what, where and how it ended, under new ids; all else of the client goes. */
export async function removeVisits(tx: PracticeTx, clientId: string): Promise<void> {
  await sql`insert into past_visits (practice_id, therapist_id, service_id, location_id, starts_at, ends_at, status)
    select practice_id, therapist_id, service_id, location_id, starts_at, ends_at, status from appointments
    where practice_id = ${tx.actor.practiceId} and client_id = ${clientId} and starts_at <= ${tx.now.toString()}
    order by starts_at`.execute(tx.db);
  await tx.db.deleteFrom("attendances").where("client_id", "=", clientId).execute();
  await tx.db.deleteFrom("group_places").where("client_id", "=", clientId).execute();
  await tx.db.deleteFrom("appointments").where("client_id", "=", clientId).execute();
  await tx.db.deleteFrom("appointment_series").where("client_id", "=", clientId).execute();
}

/** The appointments to come of a client, sessions of their groups included. */
export async function visitsToCome(tx: PracticeTx, clientId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from appointments where practice_id = ${tx.actor.practiceId} and starts_at > ${tx.now.toString()}
      and (client_id = ${clientId} or id = any (sessions_of_client(${clientId}::uuid)))`.execute(tx.db);
  return rows.map(({ id }) => id);
}
