import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";

/** Someone expected at a session, and since when they have their place. */
export interface Attendee {
  readonly clientId: string;
  readonly since: string;
}

/** Those who have a place in the group at the time of this session. */
export async function findAttendees(tx: PracticeTx, appointmentId: string): Promise<Attendee[]> {
  const { rows } = await sql<{ client_id: string; joined_at: string }>`
    select distinct on (p.client_id) p.client_id, p.joined_at from appointments a
    join group_places p on p.practice_id = a.practice_id and p.group_id = a.group_id
    where a.practice_id = ${tx.actor.practiceId} and a.id = ${appointmentId}
      and p.joined_at < a.ends_at and (p.left_at is null or a.starts_at < p.left_at)
    order by p.client_id, p.joined_at desc`.execute(tx.db);
  return rows.map((row) => ({ clientId: row.client_id, since: row.joined_at }));
}

/** Whether a session is among a client's own (the function `sessions_of_client` says which are). */
export async function isSessionOf(tx: PracticeTx, appointmentId: string, clientId: string): Promise<boolean> {
  const { rows } = await sql<{ theirs: boolean }>`
    select ${appointmentId}::uuid = any (sessions_of_client(${clientId})) as theirs`.execute(tx.db);
  return rows[0]?.theirs === true;
}

/** The sessions of a group that stand and have not begun, earliest first. */
export async function findComing(tx: PracticeTx, groupId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom("appointments")
    .select("id")
    .where("group_id", "=", groupId)
    .where("status", "=", "scheduled")
    .where("starts_at", ">", tx.now.toString())
    .orderBy("starts_at")
    .execute();
  return rows.map(({ id }) => id);
}
