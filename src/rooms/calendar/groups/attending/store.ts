import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Attendance } from "../rules.ts";

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

/** Someone whose coming to a session may be noted, with what was. */
export interface AttendanceRow {
  readonly clientId: string;
  readonly placeId: string;
  /** Whether they had a place at that time. Whoever joined later may have been there all the same: records are made afterwards. */
  readonly expected: boolean;
  readonly state: Attendance | null;
  readonly notedAt: string | null;
  readonly notedBy: string | null;
}

/** Everyone whose coming to this session may be noted, each once, in the order in which they joined. */
export async function findAttendances(tx: PracticeTx, appointmentId: string): Promise<AttendanceRow[]> {
  const { rows } = await sql<AttendanceRow>`
    select * from (
      select distinct on (p.client_id) p.client_id as "clientId", coalesce(t.place_id, p.id) as "placeId",
        p.joined_at, p.joined_at < a.ends_at and (p.left_at is null or a.starts_at < p.left_at) as expected,
        t.state, t.noted_at as "notedAt", t.noted_by as "notedBy"
      from appointments a
      join group_places p on p.practice_id = a.practice_id and p.group_id = a.group_id and p.joined_at is not null
      left join attendances t
        on t.practice_id = a.practice_id and t.appointment_id = a.id and t.client_id = p.client_id
      where a.practice_id = ${tx.actor.practiceId} and a.id = ${appointmentId}
        and (p.left_at is null or a.starts_at < p.left_at or t.state is not null)
      order by p.client_id, expected desc, p.joined_at desc) as people
    order by expected desc, joined_at, "clientId"`.execute(tx.db);
  return rows;
}

/** Writes whether someone came, in the place of what was noted; null takes it away. */
export async function writeAttendance(
  tx: PracticeTx,
  appointmentId: string,
  person: { clientId: string; placeId: string; state: Attendance | null },
): Promise<void> {
  const { clientId, placeId, state } = person;
  if (state === null) {
    const row = tx.db.deleteFrom("attendances").where("appointment_id", "=", appointmentId);
    await row.where("client_id", "=", clientId).execute();
    return;
  }
  const noted = { state, noted_by: tx.actor.memberId, noted_at: tx.now.toString() };
  await tx.db
    .insertInto("attendances")
    .values({
      practice_id: tx.actor.practiceId,
      appointment_id: appointmentId,
      client_id: clientId,
      place_id: placeId,
      ...noted,
    })
    .onConflict((conflict) => conflict.columns(["practice_id", "appointment_id", "client_id"]).doUpdateSet(noted))
    .execute();
}
