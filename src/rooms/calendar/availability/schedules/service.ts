import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, invalid, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import { findLocation } from "../../locations/store.ts";
import { therapistAsked } from "../../offer/service.ts";
import { mayKeepHoursOf } from "../../policy.ts";
import type * as contract from "./contract.ts";
import { inOrder, scheduleMistake } from "./rules.ts";
import { countSchedules, findSchedule, findSchedules, insertSchedule, updateSchedule } from "./store.ts";

const mostSchedules = 50;

export async function listSchedules({ tx, query }: Call<typeof contract.listSchedules>) {
  const { therapistId } = query;
  if (therapistId !== undefined) await therapistAsked(tx, therapistId, "query.therapistId");
  return { items: await findSchedules(tx, therapistId ?? null) };
}

export async function readSchedule({ tx, params }: Call<typeof contract.readSchedule>) {
  return scheduleIn(tx, params.id);
}

/** Adds a schedule. Throws 422 at what cannot be meant, and refuses `too_many_schedules`. */
export async function createSchedule({ tx, body }: Call<typeof contract.createSchedule>) {
  const therapistId = await therapistKept(tx, body.therapistId);
  const fields = inOrder({ ...body, timeZone: body.timeZone ?? (await practiceOf(tx)).timeZone });
  await check(tx, body, null);
  if ((await countSchedules(tx, therapistId)) >= mostSchedules)
    throw refuse("too_many_schedules", `A therapist has at most ${mostSchedules} schedules.`);
  const id = tx.newId();
  await insertSchedule(tx, { ...fields, id, therapistId });
  await emit(tx, { kind: "schedule.added", subjectId: id, payload: { therapistId } });
  return scheduleIn(tx, id);
}

export async function changeSchedule({ tx, params, body, ifMatch }: Call<typeof contract.changeSchedule>) {
  const before = await toChange(tx, params.id, ifMatch);
  const after = { ...before, ...body };
  await check(tx, after, before.locationId);
  return written(tx, params.id, inOrder(after));
}

export async function archiveSchedule({ tx, params, ifMatch }: Call<typeof contract.archiveSchedule>) {
  const before = await toChange(tx, params.id, ifMatch);
  return before.archivedAt ? before : written(tx, params.id, { ...before, archivedAt: tx.now.toString() });
}

export async function restoreSchedule({ tx, params, ifMatch }: Call<typeof contract.restoreSchedule>) {
  const before = await toChange(tx, params.id, ifMatch);
  return before.archivedAt ? written(tx, params.id, { ...before, archivedAt: null }) : before;
}

/** Whose hours are meant, when the caller may keep them: the member named, or the caller. */
export async function therapistKept(tx: PracticeTx, named: string | undefined): Promise<string> {
  if (named !== undefined && !mayKeepHoursOf(tx.actor, named)) throw forbidden();
  return therapistAsked(tx, named, "body.therapistId");
}

/** Throws 422 where a schedule contradicts itself or is at a location newly chosen that is archived, or notFound. */
async function check(tx: PracticeTx, fields: Fields, locationBefore: string | null): Promise<void> {
  const mistake = scheduleMistake(fields);
  if (mistake) throw invalid(`body.${mistake.path}`, mistake.message);
  if (fields.locationId === null || fields.locationId === locationBefore) return;
  const location = await findLocation(tx, fields.locationId);
  if (!location) throw notFound("This location");
  if (location.archivedAt) throw invalid("body.locationId", "This location is archived.");
}

type Fields = Parameters<typeof scheduleMistake>[0] & Pick<contract.Schedule, "locationId">;

async function written(tx: PracticeTx, id: string, schedule: contract.Schedule) {
  await updateSchedule(tx, id, schedule);
  await emit(tx, { kind: "schedule.changed", subjectId: id, payload: { therapistId: schedule.therapistId } });
  return scheduleIn(tx, id);
}

async function scheduleIn(tx: PracticeTx, id: string) {
  const schedule = await findSchedule(tx, id);
  if (!schedule) throw notFound("This schedule");
  return schedule;
}

/**
 * The schedule, its row taken until the change is written. Throws notFound, forbidden when it is a colleague's, or 412
 * when another version was seen.
 */
async function toChange(tx: PracticeTx, id: string, seen: number | undefined) {
  const schedule = await findSchedule(tx, id, { lock: true });
  if (!schedule) throw notFound("This schedule");
  if (!mayKeepHoursOf(tx.actor, schedule.therapistId)) throw forbidden();
  if (seen !== undefined && seen !== schedule.version)
    throw new Problem(412, "stale_version", "Someone changed this schedule meanwhile.");
  return schedule;
}
