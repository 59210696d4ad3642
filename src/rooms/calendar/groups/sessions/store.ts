import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Interval } from "#kernel/time/interval.ts";
import type { AppointmentStatus } from "../../contract.ts";
import { instantText } from "../../store.ts";
import type { Group } from "../contract.ts";

/** Every session of a group, cancelled ones too, earliest first, with how many came. */
export async function findSessions(tx: PracticeTx, groupId: string): Promise<Group["sessions"]> {
  const rows = await tx.db
    .selectFrom("appointments as a")
    .select(["a.id", "a.starts_at", "a.ends_at", "a.status", "a.therapist_id", "a.location_id", "a.version"])
    .select((eb) =>
      eb
        .selectFrom("attendances as t")
        .select((count) => count.fn.countAll<number>().as("attended"))
        .whereRef("t.practice_id", "=", "a.practice_id")
        .whereRef("t.appointment_id", "=", "a.id")
        .where("t.state", "=", "attended")
        .as("attended"),
    )
    .where("a.group_id", "=", groupId)
    .orderBy("a.starts_at")
    .orderBy("a.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    status: row.status as AppointmentStatus,
    therapistId: row.therapist_id,
    locationId: row.location_id,
    attended: row.attended ?? 0,
    version: row.version,
  }));
}

/** When the next session of a group begins; null when none is to come. */
export async function nextStartOf(tx: PracticeTx, groupId: string): Promise<Temporal.Instant | null> {
  const row = await tx.db
    .selectFrom("appointments")
    .select((eb) => eb.fn.min("starts_at").as("starts_at"))
    .where("group_id", "=", groupId)
    .where("status", "=", "scheduled")
    .where("starts_at", ">", tx.now.toString())
    .executeTakeFirst();
  return row?.starts_at ? Temporal.Instant.from(row.starts_at) : null;
}

/** Whoever leads a session of a group, in whatever state it is. */
export async function leadersOf(tx: PracticeTx, groupId: string): Promise<string[]> {
  const query = tx.db.selectFrom("appointments").select("therapist_id").distinct().where("group_id", "=", groupId);
  return (await query.execute()).map((row) => row.therapist_id);
}

/** The sessions that a cancelling of the group takes with it, or that went with the cancelling of that moment. */
export async function sessionsToEnd(tx: PracticeTx, groupId: string, cancelledAt: string | null) {
  let query = tx.db
    .selectFrom("appointments")
    .select(["id", "therapist_id as therapistId"])
    .where("group_id", "=", groupId)
    .where("starts_at", ">", tx.now.toString());
  query =
    cancelledAt === null ? query.where("status", "=", "scheduled") : query.where("cancelled_at", "=", cancelledAt);
  return query.orderBy("starts_at").execute();
}

/** How many sessions a group has, and whether one that stands meets any of these times. */
export async function sessionsMeeting(
  tx: PracticeTx,
  groupId: string,
  times: readonly Interval[],
): Promise<{ count: number; meets: boolean }> {
  const ranges = times.map(({ from, to }) => `[${instantText(from)},${instantText(to)})`);
  const { rows } = await sql<{ count: number; meets: boolean | null }>`
    select count(*)::int as count,
      bool_or(status <> 'cancelled' and tstzrange(starts_at, ends_at) && any (${ranges}::tstzrange[])) as meets
    from appointments where group_id = ${groupId}`.execute(tx.db);
  return { count: rows[0]!.count, meets: rows[0]!.meets === true };
}
