import { type Selectable, sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Schedules } from "#kernel/db/schema.gen.ts";
import type { Schedule, ScheduleFields } from "./contract.ts";

/** Every schedule of one therapist, or of all (null), archived ones too, by name. */
export async function findSchedules(tx: PracticeTx, therapistId: string | null): Promise<Schedule[]> {
  let query = tx.db.selectFrom("schedules").selectAll().select(exceptions);
  if (therapistId !== null) query = query.where("member_id", "=", therapistId);
  return (await query.orderBy("name").orderBy("id").execute()).map(scheduleOf);
}

/** One schedule, or null when there is none here. With `lock` its row waits for this transaction. */
export async function findSchedule(
  tx: PracticeTx,
  id: string,
  options: { lock?: boolean } = {},
): Promise<Schedule | null> {
  const query = tx.db.selectFrom("schedules").selectAll().select(exceptions).where("id", "=", id);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? scheduleOf(row) : null;
}

export async function countSchedules(tx: PracticeTx, therapistId: string): Promise<number> {
  const counted = tx.db.selectFrom("schedules").select((eb) => eb.fn.countAll<number>().as("count"));
  return (await counted.where("member_id", "=", therapistId).executeTakeFirstOrThrow()).count;
}

export async function insertSchedule(
  tx: PracticeTx,
  schedule: ScheduleFields & { readonly id: string; readonly therapistId: string },
): Promise<void> {
  const own = { practice_id: tx.actor.practiceId, id: schedule.id, member_id: schedule.therapistId };
  await tx.db
    .insertInto("schedules")
    .values({ ...own, ...columnsOf(schedule) })
    .execute();
  await writeExceptions(tx, schedule.id, schedule.exceptions);
}

/** Writes a schedule whole, one version on; its row must be locked. */
export async function updateSchedule(
  tx: PracticeTx,
  id: string,
  fields: ScheduleFields & { archivedAt: string | null },
): Promise<void> {
  await tx.db
    .updateTable("schedules")
    .set((eb) => ({ ...columnsOf(fields), archived_at: fields.archivedAt, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
  await tx.db.deleteFrom("schedule_exceptions").where("schedule_id", "=", id).execute();
  await writeExceptions(tx, id, fields.exceptions);
}

async function writeExceptions(tx: PracticeTx, id: string, all: Schedule["exceptions"]): Promise<void> {
  if (all.length === 0) return;
  const own = { practice_id: tx.actor.practiceId, schedule_id: id };
  const rows = all.map(({ onDate, hours }) => ({ ...own, on_date: onDate, hours: JSON.stringify(hours) }));
  await tx.db.insertInto("schedule_exceptions").values(rows).execute();
}

const exceptions = sql<Schedule["exceptions"]>`(
  select coalesce(json_agg(json_build_object('onDate', e.on_date, 'hours', e.hours) order by e.on_date), '[]')
  from schedule_exceptions e where e.practice_id = schedules.practice_id and e.schedule_id = schedules.id)`.as(
  "exceptions",
);

function columnsOf(fields: ScheduleFields) {
  return {
    name: fields.name,
    time_zone: fields.timeZone,
    weekly: JSON.stringify(fields.weekly),
    in_force_from: fields.inForceFrom,
    in_force_until: fields.inForceUntil,
    location_id: fields.locationId,
    minimum_notice_minutes: fields.minimumNoticeMinutes,
    horizon_days: fields.horizonDays,
    step_minutes: fields.stepMinutes,
    maximum_per_day: fields.maximumPerDay,
  };
}

function scheduleOf(row: Selectable<Schedules> & { exceptions: Schedule["exceptions"] }): Schedule {
  return {
    id: row.id,
    therapistId: row.member_id,
    name: row.name,
    timeZone: row.time_zone,
    weekly: row.weekly as unknown as Schedule["weekly"],
    exceptions: row.exceptions,
    inForceFrom: row.in_force_from,
    inForceUntil: row.in_force_until,
    locationId: row.location_id,
    minimumNoticeMinutes: row.minimum_notice_minutes,
    horizonDays: row.horizon_days,
    stepMinutes: row.step_minutes,
    maximumPerDay: row.maximum_per_day,
    archivedAt: row.archived_at,
    version: row.version,
  };
}
