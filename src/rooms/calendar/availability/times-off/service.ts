import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, invalid, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import { therapistAsked } from "../../offer/service.ts";
import { mayKeepHoursOf } from "../../policy.ts";
import { therapistKept } from "../schedules/service.ts";
import type * as contract from "./contract.ts";
import { daysMistake } from "./rules.ts";
import { countTimesOff, deleteTimeOff, findTimeOff, findTimesOff, insertTimeOff, updateTimeOff } from "./store.ts";

const mostTimesOff = 1_000;

export async function listTimesOff({ tx, query }: Call<typeof contract.listTimesOff>) {
  if (query.therapistId !== undefined) await therapistAsked(tx, query.therapistId, "query.therapistId");
  return { items: await findTimesOff(tx, query) };
}

export async function readTimeOff({ tx, params }: Call<typeof contract.readTimeOff>) {
  return timeOffIn(tx, params.id);
}

/** Notes a time off. Throws 422 at days that cannot be meant, and refuses `too_many_times_off`. */
export async function createTimeOff({ tx, body }: Call<typeof contract.createTimeOff>) {
  const therapistId = await therapistKept(tx, body.therapistId);
  check(body);
  if ((await countTimesOff(tx, therapistId)) >= mostTimesOff)
    throw refuse("too_many_times_off", `A therapist has at most ${mostTimesOff} times off.`);
  const id = tx.newId();
  await insertTimeOff(tx, { ...body, id, therapistId }, (await practiceOf(tx)).keyId);
  await tell(tx, "added", { ...body, id, therapistId });
  return timeOffIn(tx, id);
}

export async function changeTimeOff({ tx, params, body, ifMatch }: Call<typeof contract.changeTimeOff>) {
  const after = { ...(await toChange(tx, params.id, ifMatch)), ...body };
  check(after);
  await updateTimeOff(tx, after, (await practiceOf(tx)).keyId);
  await tell(tx, "changed", after);
  return timeOffIn(tx, params.id);
}

export async function removeTimeOff({ tx, params }: Call<typeof contract.removeTimeOff>) {
  const before = await toChange(tx, params.id, undefined);
  await deleteTimeOff(tx, params.id);
  await tell(tx, "removed", before);
  return undefined;
}

async function tell(tx: PracticeTx, what: "added" | "changed" | "removed", timeOff: Omit<contract.TimeOff, "version">) {
  const { id, therapistId, startsOn, endsOn } = timeOff;
  await emit(tx, { kind: `time_off.${what}`, subjectId: id, payload: { therapistId, startsOn, endsOn } });
}

function check(days: { startsOn: string; endsOn: string }): void {
  const mistake = daysMistake(days);
  if (mistake) throw invalid(`body.${mistake.path}`, mistake.message);
}

async function timeOffIn(tx: PracticeTx, id: string) {
  const timeOff = await findTimeOff(tx, id);
  if (!timeOff) throw notFound("This time off");
  return timeOff;
}

/** The time off, its row taken until the change is written. Throws notFound, forbidden, or 412 for a stale version. */
async function toChange(tx: PracticeTx, id: string, seen: number | undefined) {
  const timeOff = await findTimeOff(tx, id, { lock: true });
  if (!timeOff) throw notFound("This time off");
  if (!mayKeepHoursOf(tx.actor, timeOff.therapistId)) throw forbidden();
  if (seen !== undefined && seen !== timeOff.version)
    throw new Problem(412, "stale_version", "Someone changed this time off meanwhile.");
  return timeOff;
}
