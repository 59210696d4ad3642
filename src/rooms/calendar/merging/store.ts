import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Attendance } from "../groups/rules.ts";

/** The groups in which both have, wait for or are offered a place. */
export async function groupsOfBoth(tx: PracticeTx, one: string, other: string): Promise<string[]> {
  const { rows } = await sql<{ group_id: string }>`
    select group_id from group_places
    where practice_id = ${tx.actor.practiceId} and client_id in (${one}::uuid, ${other}::uuid) and state <> 'left'
    group by group_id having count(distinct client_id) = 2 order by group_id`.execute(tx.db);
  return rows.map(({ group_id }) => group_id);
}

/** The sessions of which it is noted for both whether they came. */
export async function sessionsOfBoth(
  tx: PracticeTx,
  fromId: string,
  intoId: string,
): Promise<{ appointmentId: string; theirs: Attendance; own: Attendance; placeId: string }[]> {
  const { rows } = await sql<{ appointmentId: string; theirs: Attendance; own: Attendance; placeId: string }>`
    select own.appointment_id as "appointmentId", theirs.state as theirs, own.state as own, own.place_id as "placeId"
    from attendances theirs
    join attendances own on own.practice_id = theirs.practice_id and own.appointment_id = theirs.appointment_id
    where theirs.practice_id = ${tx.actor.practiceId} and theirs.client_id = ${fromId} and own.client_id = ${intoId}
    order by own.appointment_id`.execute(tx.db);
  return rows;
}

/** Offers that stand with one of these clients. */
export async function offersOf(
  tx: PracticeTx,
  clientIds: readonly string[],
): Promise<{ placeId: string; until: string }[]> {
  const rows = await tx.db
    .selectFrom("group_places")
    .select(["id", "offered_until"])
    .where("client_id", "in", clientIds)
    .where("state", "=", "offered")
    .execute();
  return rows.flatMap(({ id, offered_until }) =>
    offered_until === null ? [] : [{ placeId: id, until: offered_until }],
  );
}
