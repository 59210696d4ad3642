import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { AppointmentStatus } from "../contract.ts";
import type { Location } from "../locations/contract.ts";

export interface Visits {
  readonly nextAt: string | null;
  readonly lastAt: string | null;
}

/** Of each client, the start of the next visit that stands and of the last one that took place, as far as anyone knows. */
export async function findVisitsOf(tx: PracticeTx, clientIds: readonly string[]): Promise<Map<string, Visits>> {
  const now = tx.now.toString();
  const { rows } = await sql<{ id: string; next_at: string | null; last_at: string | null }>`
    select c.id,
      (select a.starts_at from appointments a where a.practice_id = ${tx.actor.practiceId} and a.client_id = c.id
        and a.status = 'scheduled' and a.starts_at > ${now} order by a.starts_at limit 1) as next_at,
      (select a.starts_at from appointments a where a.practice_id = ${tx.actor.practiceId} and a.client_id = c.id
        and (a.status = 'attended' or (a.status = 'scheduled' and a.starts_at <= ${now}))
        order by a.starts_at desc limit 1) as last_at
    from unnest(${[...clientIds]}::uuid[]) as c (id)`.execute(tx.db);
  return new Map(rows.map((row) => [row.id, { nextAt: row.next_at, lastAt: row.last_at }]));
}

/** A visit as a client's timeline tells it. */
export interface PastVisit {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly status: AppointmentStatus;
  readonly therapistId: string;
  readonly serviceName: string | null;
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
    .select(["a.id", "a.starts_at", "a.ends_at", "a.status", "a.therapist_id", "a.notes", "a.cancel_reason"])
    .select(["s.name as service_name", "l.name as location_name", "l.kind as location_kind"])
    .where("a.practice_id", "=", tx.actor.practiceId)
    .where("a.client_id", "=", clientId)
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
    locationName: row.location_name,
    locationKind: row.location_kind as Location["kind"] | null,
    notes: words[2 * at] ?? null,
    cancelReason: words[2 * at + 1] ?? null,
  }));
}
