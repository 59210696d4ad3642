import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Visit } from "../store.ts";
import type { Occurrence } from "./changing/rules.ts";
import { readRule, writeRule } from "./rule/rules.ts";
import { type Course, datesOf, type Slot } from "./rules.ts";

/** A series as the verbs need it. */
export interface SeriesRow extends Course {
  readonly id: string;
  readonly clientId: string;
  readonly therapistId: string;
  readonly serviceId: string | null;
  readonly locationId: string | null;
  readonly splitFrom: string | null;
  readonly endedAt: string | null;
  readonly createdAt: string;
  readonly version: number;
}

/** A visit of a series; `row` is all of it as JSON, to be written back with what changes. */
export interface SeriesVisit extends Visit, Occurrence {
  readonly row: Readonly<Record<string, unknown>>;
}

/** The dates a series has: none once it has ended. */
export function datesIn(series: SeriesRow): Slot[] {
  return series.endedAt === null ? datesOf(series.rule, series.startsLocal) : [];
}

export async function findSeries(
  tx: PracticeTx,
  id: string,
  options: { lock?: boolean } = {},
): Promise<SeriesRow | null> {
  const query = tx.db
    .selectFrom("appointment_series")
    .selectAll()
    .select(sql<string>`replace(starts_local::text, ' ', 'T')`.as("starts"))
    .where("id", "=", id);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return null;
  const read = readRule(row.rule);
  if ("mistake" in read) throw new Error("A series keeps a rule that is none.");
  return {
    id: row.id,
    clientId: row.client_id,
    therapistId: row.therapist_id,
    serviceId: row.service_id,
    locationId: row.location_id,
    rule: read.rule,
    startsLocal: row.starts,
    timeZone: row.time_zone,
    durationMinutes: row.duration_minutes,
    splitFrom: row.split_from,
    endedAt: row.ended_at,
    createdAt: row.created_at,
    version: row.version,
  };
}

/** The visits of a series in the order of their slots. With `lock` their rows wait for this transaction. */
export async function visitsOf(
  tx: PracticeTx,
  seriesId: string,
  options: { lock?: boolean } = {},
): Promise<SeriesVisit[]> {
  const { rows } = await sql<VisitRow>`
    select to_jsonb(a) as row, starts_at as "startsAt", ends_at as "endsAt", time_set_at as "timeSetAt",
      replace(series_slot::text, ' ', 'T') as slot,
      (extract(epoch from lower(blocked)) * 1000)::float8 as "blockedFrom",
      (extract(epoch from upper(blocked)) * 1000)::float8 as "blockedTo"
    from appointments a where practice_id = ${tx.actor.practiceId} and series_id = ${seriesId}
    order by series_slot ${options.lock ? sql`for update` : sql``}`.execute(tx.db);
  return rows.map(visitFrom);
}

interface VisitRow extends Pick<Visit, "startsAt" | "endsAt" | "timeSetAt"> {
  readonly row: Record<string, unknown>;
  readonly slot: Slot;
  readonly blockedFrom: number;
  readonly blockedTo: number;
}

function visitFrom({ row, slot, blockedFrom, blockedTo, ...times }: VisitRow): SeriesVisit {
  const detached = row.detached as boolean;
  return {
    ...times,
    row,
    slot,
    detached,
    id: row.id as string,
    clientId: row.client_id as string,
    groupId: null,
    therapistId: row.therapist_id as string,
    serviceId: row.service_id as string | null,
    locationId: row.location_id as string | null,
    status: row.status as Visit["status"],
    version: row.version as number,
    blocked: { from: blockedFrom, to: blockedTo, travelMinutes: row.travel_minutes as number },
    from: Temporal.Instant.from(times.startsAt).epochMilliseconds,
    series: { id: row.series_id as string, slot, detached },
  };
}

/** The zone of a place's own clock, null when it has none. */
export async function zoneOf(tx: PracticeTx, locationId: string | null): Promise<string | null> {
  if (!locationId) return null;
  const found = await tx.db.selectFrom("locations").select("time_zone").where("id", "=", locationId).executeTakeFirst();
  return found?.time_zone ?? null;
}

/** Writes a new series. */
export async function insertSeries(
  tx: PracticeTx,
  series: Omit<SeriesRow, "endedAt" | "createdAt" | "version">,
): Promise<void> {
  const row = {
    practice_id: tx.actor.practiceId,
    id: series.id,
    client_id: series.clientId,
    split_from: series.splitFrom,
    created_by: tx.actor.memberId,
    created_at: tx.now.toString(),
    ...courseColumns(series),
  };
  await tx.db.insertInto("appointment_series").values(row).execute();
}

/** Writes how a series goes on, one version on; without a course, that none of its dates hold any more. */
export async function updateSeries(
  tx: PracticeTx,
  id: string,
  course: Parameters<typeof courseColumns>[0] | null,
): Promise<void> {
  await tx.db
    .updateTable("appointment_series")
    .set((eb) => ({
      version: eb("version", "+", 1),
      ended_at: course ? null : tx.now.toString(),
      ...(course && courseColumns(course)),
    }))
    .where("id", "=", id)
    .execute();
}

function courseColumns(series: Omit<SeriesRow, "id" | "clientId" | "splitFrom" | "endedAt" | "createdAt" | "version">) {
  return {
    therapist_id: series.therapistId,
    service_id: series.serviceId,
    location_id: series.locationId,
    rule: writeRule(series.rule),
    starts_local: series.startsLocal,
    time_zone: series.timeZone,
    duration_minutes: series.durationMinutes,
  };
}
