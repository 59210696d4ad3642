import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden } from "#kernel/http/problem.ts";
import { treatsInDiary } from "#rooms/calendar/door.ts";
import { clientKey } from "#rooms/clients/door.ts";
import { memberNames, practiceOf, trailDays } from "#rooms/practices/door.ts";
import { hasWritten } from "../store.ts";
import type { listTrailDays as endpoint, TrailDay } from "./contract.ts";
import { daysOf } from "./rules.ts";

const atOnce = 30;

interface Stretch {
  readonly zone: string;
  readonly before: string | null;
  readonly days: number;
  /** What is not to be spoken of. */
  readonly without?: readonly string[];
}

export async function listTrailDays({ tx, params, query }: Call<typeof endpoint>) {
  const { timeZone } = await practiceOf(tx);
  const items = await daysOfClient(tx, params.id, { zone: timeZone, before: query.before ?? null, days: atOnce + 1 });
  const shown = items.slice(0, atOnce);
  return { items: shown, nextBefore: items.length > shown.length ? (shown.at(-1)?.on ?? null) : null };
}

/** The days of a client's trail. Throws 404 without such a client, 403 for a therapist who does not treat them. */
export async function daysOfClient(tx: PracticeTx, clientId: string, stretch: Stretch): Promise<TrailDay[]> {
  await clientKey(tx, clientId);
  if (!(await answersFor(tx, clientId))) throw forbidden();
  return readDays(tx, clientId, stretch);
}

/** The same for whoever was found to answer for the client. */
export async function readDays(tx: PracticeTx, clientId: string, stretch: Stretch): Promise<TrailDay[]> {
  const deeds = await trailDays(tx, clientId, stretch);
  const memberIds = deeds.flatMap(({ memberId }) => memberId ?? []);
  return daysOf(deeds, memberIds.length === 0 ? new Map() : await memberNames(tx, memberIds));
}

/** Owners answer for every record, as the house does; a therapist for those they saw in their diary or wrote about. */
export async function answersFor(tx: PracticeTx, clientId: string): Promise<boolean> {
  if (tx.actor.role === "owner" || tx.actor.role === "system") return true;
  const { memberId } = tx.actor;
  if (memberId === null) return false;
  return (await treatsInDiary(tx, clientId)) || (await hasWritten(tx, clientId, memberId));
}
