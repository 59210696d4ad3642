import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { columnsOf, holding, type VisitTime } from "../../store.ts";
import type { Slot } from "../rules.ts";
import type { SeriesVisit } from "../store.ts";

/** A visit that is made for a date of a series. */
export interface NewVisit {
  readonly id: string;
  readonly slot: Slot;
  readonly time: VisitTime;
  readonly notes: Buffer | null;
}

/** What is written of a visit of a series; without `time` it stays where it is. */
export interface VisitWrite {
  readonly visit: SeriesVisit;
  readonly seriesId: string;
  /** Null: it no longer belongs to a series. */
  readonly slot: Slot | null;
  readonly detached: boolean;
  readonly time?: VisitTime;
  readonly status?: "scheduled" | "cancelled";
  readonly notes?: Buffer | null;
  readonly cancelReason?: Buffer | null;
}

/** Books the visits of a series in one statement. Throws the refusal `slot_taken` like `insertVisit`. */
export async function insertVisits(
  tx: PracticeTx,
  series: { id: string; clientId: string },
  visits: readonly NewVisit[],
) {
  const rows = visits.map(({ id, slot, time, notes }) => ({
    practice_id: tx.actor.practiceId,
    id,
    client_id: series.clientId,
    notes: notes && hexOf(notes),
    booked_by: tx.actor.memberId,
    created_at: tx.now.toString(),
    series_id: series.id,
    series_slot: slot,
    ...jsonOf(time),
  }));
  if (rows.length === 0) return;
  const columns = sql.raw(Object.keys(rows[0]!).join(", "));
  const insert = sql`insert into appointments (${columns})
    select ${columns} from jsonb_populate_recordset(null::appointments, ${JSON.stringify(rows)}::jsonb)`;
  await holding(insert.execute(tx.db));
}

/**
 * Writes the visits of a series at once. All step aside first: a visit may go where another of them still stands, and
 * constraints look at each row as it is written.
 */
export async function updateVisits(tx: PracticeTx, writes: readonly VisitWrite[]): Promise<void> {
  if (writes.length === 0) return;
  const ids = writes.map(({ visit }) => visit.id);
  await sql`update appointments set status = 'cancelled', cancelled_at = ${tx.now.toString()}, stands_outside = false,
      series_id = null, series_slot = null, detached = false
    where practice_id = ${tx.actor.practiceId} and id = any(${ids}::uuid[])`.execute(tx.db);
  const rows = JSON.stringify(writes.map((write) => rowOf(tx, write)));
  const back = sql`update appointments a set ${changing}, version = a.version + 1
    from jsonb_populate_recordset(null::appointments, ${rows}::jsonb) as v
    where a.practice_id = v.practice_id and a.id = v.id`;
  await holding(back.execute(tx.db));
}

const changed = [
  "therapist_id",
  "service_id",
  "location_id",
  "starts_at",
  "ends_at",
  "blocked",
  "travel_minutes",
  "stands_outside",
  "override_reason",
  "time_set_at",
  "status",
  "cancelled_at",
  "cancel_reason",
  "notes",
  "series_id",
  "series_slot",
  "detached",
];
const changing = sql.raw(changed.map((column) => `${column} = v.${column}`).join(", "));

function rowOf(tx: PracticeTx, { visit, seriesId, slot, detached, time, status, notes, cancelReason }: VisitWrite) {
  const cancelled = status === "cancelled";
  return {
    ...visit.row,
    ...(time && jsonOf(time)),
    ...(status && {
      status,
      cancelled_at: cancelled ? tx.now.toString() : null,
      cancel_reason: cancelled && cancelReason ? hexOf(cancelReason) : null,
    }),
    ...(cancelled && { stands_outside: false }),
    ...(notes !== undefined && { notes: notes && hexOf(notes) }),
    series_id: slot === null ? null : seriesId,
    series_slot: slot,
    detached: slot !== null && detached,
  };
}

const jsonOf = (time: VisitTime) => {
  const columns = columnsOf(time);
  return { ...columns, override_reason: columns.override_reason && hexOf(columns.override_reason) };
};

/** A byte string as Postgres reads it from JSON. */
const hexOf = (bytes: Buffer) => `\\x${bytes.toString("hex")}`;
