import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { AppointmentStatus } from "../contract.ts";
import type { Attendance } from "../groups/rules.ts";
import type { Location } from "../locations/contract.ts";

export interface Visits {
  readonly nextAt: string | null;
  readonly lastAt: string | null;
}

/** Of each client, the start of the next visit that stands and of the last one that took place, as far as anyone knows. */
export async function findVisitsOf(tx: PracticeTx, clientIds: readonly string[]): Promise<Map<string, Visits>> {
  const now = tx.now.toString();
  const [only, ...others] = clientIds;
  // Of an array the planner guesses the length, and plans a client's page anew each time, which takes longer than the page.
  const those = only && others.length === 0 ? sql`(select ${only}::uuid)` : sql`unnest(${[...clientIds]}::uuid[])`;
  const { rows } = await sql<{ id: string; next_at: string | null; last_at: string | null }>`
    select c.id,
      least((select a.starts_at from appointments a where a.practice_id = ${tx.actor.practiceId} and a.client_id = c.id
        and a.status = 'scheduled' and a.starts_at > ${now} order by a.starts_at limit 1), g.next_at) as next_at,
      greatest((select a.starts_at from appointments a where a.practice_id = ${tx.actor.practiceId} and a.client_id = c.id
        and (a.status = 'attended' or (a.status = 'scheduled' and a.starts_at <= ${now}))
        order by a.starts_at desc limit 1), g.last_at) as last_at
    from ${those} as c (id)
    left join lateral (${sessionsAround(tx, now)}) as g on
      exists (select from group_places p where p.practice_id = ${tx.actor.practiceId} and p.client_id = c.id)`.execute(
    tx.db,
  );
  return new Map(rows.map((row) => [row.id, { nextAt: row.next_at, lastAt: row.last_at }]));
}

/** The next session of the client `c` and the last one, unless the attendance says they were not there. */
function sessionsAround(tx: PracticeTx, now: string) {
  return sql`select min(a.starts_at) filter (where a.status = 'scheduled' and a.starts_at > ${now}) as next_at,
      max(a.starts_at) filter (where t.state is distinct from 'no_show' and t.state is distinct from 'excused'
        and (a.status = 'attended' or (a.status = 'scheduled' and a.starts_at <= ${now}))) as last_at
    from appointments a
    left join attendances t on t.practice_id = a.practice_id and t.appointment_id = a.id and t.client_id = c.id
    where a.practice_id = ${tx.actor.practiceId} and a.id = any ((select sessions_of_client(c.id))::uuid[])`;
}

/** The clients who have, or had, a visit with this therapist, or a place in one of their groups. */
export async function findSeenBy(tx: PracticeTx, therapistId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct client_id as id from appointments
    where practice_id = ${tx.actor.practiceId} and therapist_id = ${therapistId} and client_id is not null
      and status <> 'cancelled'
    union
    select p.client_id from group_places p where p.practice_id = ${tx.actor.practiceId} and exists (
      select from appointments a where a.practice_id = p.practice_id and a.group_id = p.group_id
        and a.therapist_id = ${therapistId} and a.status <> 'cancelled')`.execute(tx.db);
  return rows.map(({ id }) => id);
}

/** A visit as a client's timeline tells it; a session of a group with the group's name and whether the client came. */
export interface PastVisit {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly status: AppointmentStatus;
  readonly therapistId: string;
  readonly serviceName: string | null;
  readonly groupName: string | null;
  readonly attendance: Attendance | null;
  readonly locationName: string | null;
  readonly locationKind: Location["kind"] | null;
  readonly notes: string | null;
  readonly cancelReason: string | null;
}

/** One client's visits, latest first, those that come after `before` in that order. */
export async function findVisitsBefore(
  tx: PracticeTx,
  clientId: string,
  before: { readonly at: string; readonly id: string } | null,
  limit: number,
): Promise<PastVisit[]> {
  let query = tx.db
    .selectFrom("appointments as a")
    .leftJoin("services as s", (join) =>
      join.onRef("s.practice_id", "=", "a.practice_id").onRef("s.id", "=", "a.service_id"),
    )
    .leftJoin("locations as l", (join) =>
      join.onRef("l.practice_id", "=", "a.practice_id").onRef("l.id", "=", "a.location_id"),
    )
    .leftJoin("groups as g", (join) =>
      join.onRef("g.practice_id", "=", "a.practice_id").onRef("g.id", "=", "a.group_id"),
    )
    .leftJoin("attendances as t", (join) =>
      join
        .onRef("t.practice_id", "=", "a.practice_id")
        .onRef("t.appointment_id", "=", "a.id")
        .on("t.client_id", "=", clientId),
    )
    .select(["a.id", "a.group_id", "a.starts_at", "a.ends_at", "a.status", "a.therapist_id", "a.notes"])
    .select(["a.cancel_reason", "g.name as group_name", "t.state as attendance"])
    .select(["s.name as service_name", "l.name as location_name", "l.kind as location_kind"])
    .where("a.practice_id", "=", tx.actor.practiceId)
    .where(sql<boolean>`(a.client_id = ${clientId} or a.id = any ((select sessions_of_client(${clientId}))::uuid[]))`)
    .orderBy("a.starts_at", "desc")
    .orderBy("a.id", "desc")
    .limit(limit);
  if (before) query = query.where(sql<boolean>`(a.starts_at, a.id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  const rows = await query.execute();
  const words = await tx.sealer.openMany(
    rows.flatMap((row) => [
      { table: "appointments", column: "notes", rowId: row.id, envelope: row.notes },
      { table: "appointments", column: "cancel_reason", rowId: row.id, envelope: row.cancel_reason },
    ]),
  );
  return rows.map((row, at) => ({
    id: row.id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    status: row.status as AppointmentStatus,
    therapistId: row.therapist_id,
    serviceName: row.service_name,
    groupName: row.group_name,
    attendance: row.attendance as Attendance | null,
    locationName: row.location_name,
    locationKind: row.location_kind as Location["kind"] | null,
    // What is noted of a session is about the group, not about this client.
    notes: row.group_id === null ? (words[2 * at] ?? null) : null,
    cancelReason: words[2 * at + 1] ?? null,
  }));
}
