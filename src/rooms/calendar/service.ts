import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid, refuse } from "#kernel/http/problem.ts";
import type { Interval } from "#kernel/time/interval.ts";
import { cardsOf, clientKey } from "#rooms/clients/door.ts";
import type * as contract from "./contract.ts";
import { claimTime, conflictsWith, settleFreed, takeVisit } from "./holding/service.ts";
import { lockTherapist } from "./holding/store.ts";
import { marginsOf, therapistAsked, therapistFor } from "./offer/service.ts";
import { blockedTime, timeMistake, visitOf } from "./rules.ts";
import { insertVisit, updateVisit, type Visit, type VisitTime } from "./store.ts";
import { tell } from "./telling/service.ts";
import { appointmentDetail } from "./week/service.ts";

/** What is asked of a visit's time: whose, where, when. */
interface Wish {
  readonly therapistId: string;
  readonly serviceId: string | null;
  readonly locationId: string | null;
  readonly visit: Interval;
}

/** Books a visit. Refuses `client_archived` and, unless a reason is given to override it, `slot_taken`. */
export async function bookAppointment({ tx, body }: Call<typeof contract.bookAppointment>) {
  const { clientId, serviceId = null, locationId = null, startsAt, endsAt, notes = null, override, notify } = body;
  const therapistId = await therapistFor(tx, body.therapistId);
  const wish = { therapistId, serviceId, locationId, visit: visitIn(tx, startsAt, endsAt) };
  const keyId = await keyOfActive(tx, clientId);
  const id = tx.newId();
  const margins = await marginsOf(tx, wish);
  await lockTherapist(tx, therapistId);
  const time = await claimed(tx, { id, keyId, wish, blocked: blockedTime(wish.visit, margins), override });
  await insertVisit(tx, { id, clientId, notes: await sealed(tx, keyId, "notes", id, notes) }, time);
  await tell(tx, "booked", { id, clientId, ...time }, { notify });
  return appointmentDetail(tx, id);
}

export async function readAppointment({ tx, params }: Call<typeof contract.readAppointment>) {
  return appointmentDetail(tx, params.id);
}

/**
 * Moves a visit or changes what is noted about it. A new time, therapist, service or place is checked like a booking;
 * a cancelled visit is restored first (`not_possible`).
 */
export async function changeAppointment({ tx, params, body, ifMatch }: Call<typeof contract.changeAppointment>) {
  const { id } = params;
  const before = await takeVisit(tx, id, { seen: ifMatch, alsoTherapist: body.therapistId });
  const wish = wishAfter(tx, before, body);
  const moves = isElsewhere(before, wish);
  if (!moves && body.notes === undefined) return appointmentDetail(tx, id);
  if (moves && before.status === "cancelled")
    throw refuse("not_possible", "A cancelled appointment is restored before it is moved.", { state: before.status });
  if (wish.therapistId !== before.therapistId) await therapistFor(tx, wish.therapistId);
  const keyId = await clientKey(tx, before.clientId);
  const notes = body.notes === undefined ? undefined : await sealed(tx, keyId, "notes", id, body.notes);
  const time = moves ? await changedTime(tx, before, wish, keyId, body.override) : undefined;
  await updateVisit(tx, id, { time, notes });
  if (time) await settleFreed(tx, before.therapistId, before.blocked);
  const kind = time && isMoved(before, wish) ? "moved" : "changed";
  await tell(tx, kind, { id, clientId: before.clientId, ...(time ?? wish) }, { notify: body.notify, before });
  return appointmentDetail(tx, id);
}

/** What already stands where a visit is meant to go. */
export async function listConflicts({ tx, query }: Call<typeof contract.listConflicts>) {
  const { startsAt, endsAt, except, serviceId = null, locationId = null } = query;
  const therapistId = await therapistAsked(tx, query.therapistId, "query.therapistId");
  const visit = visitIn(tx, startsAt, endsAt, "query");
  const margins = await marginsOf(tx, { serviceId, locationId }, { serviceId, locationId });
  return { conflicts: await conflictsWith(tx, { therapistId, blocked: blockedTime(visit, margins), except }) };
}

/** The key of a client for whom one may book. Throws notFound, or refuses `client_archived`. */
export async function keyOfActive(tx: PracticeTx, clientId: string): Promise<string> {
  const keyId = await clientKey(tx, clientId);
  const card = (await cardsOf(tx, [clientId])).get(clientId);
  if (card?.status === "archived") throw refuse("client_archived", "The client is archived; restore the client first.");
  return keyId;
}

/** The time a cancelled visit comes back to: its own, checked anew. */
export async function timeAgain(
  tx: PracticeTx,
  visit: Visit,
  keyId: string,
  override?: { reason: string },
): Promise<VisitTime> {
  return movedTo(tx, visit, { ...visit, visit: visitOf(visit.startsAt, visit.endsAt) }, keyId, override);
}

/** A visit that keeps its time, and only takes another service, keeps the moment at which that time was set. */
async function changedTime(
  tx: PracticeTx,
  before: Visit,
  wish: Wish,
  keyId: string,
  override?: { reason: string },
): Promise<VisitTime> {
  const time = await movedTo(tx, before, wish, keyId, override);
  if (isMoved(before, wish) || time.standsOutside) return time;
  return { ...time, setAt: Temporal.Instant.from(before.timeSetAt).epochMilliseconds };
}

async function movedTo(
  tx: PracticeTx,
  before: Visit,
  wish: Wish,
  keyId: string,
  override?: { reason: string },
): Promise<VisitTime> {
  const blocked = blockedTime(wish.visit, await marginsOf(tx, wish, before));
  return claimed(tx, { id: before.id, keyId, wish, blocked, override });
}

async function claimed(
  tx: PracticeTx,
  claim: { id: string; keyId: string; wish: Wish; blocked: Interval; override?: { reason: string } },
): Promise<VisitTime> {
  const { id, keyId, wish, blocked, override } = claim;
  const { therapistId } = wish;
  const got = await claimTime(tx, { therapistId, blocked, except: id, override: override !== undefined });
  const reason = got.standsOutside ? (override?.reason ?? null) : null;
  return { ...wish, blocked, ...got, overrideReason: await sealed(tx, keyId, "override_reason", id, reason) };
}

function wishAfter(tx: PracticeTx, before: Visit, body: Call<typeof contract.changeAppointment>["body"]): Wish {
  const { therapistId = before.therapistId, serviceId = before.serviceId, locationId = before.locationId } = body;
  const { startsAt = before.startsAt, endsAt = before.endsAt } = body;
  const saysTimes = body.startsAt !== undefined || body.endsAt !== undefined;
  const visit = saysTimes ? visitIn(tx, startsAt, endsAt) : visitOf(startsAt, endsAt);
  return { therapistId, serviceId, locationId, visit };
}

function isElsewhere(before: Visit, wish: Wish): boolean {
  return isMoved(before, wish) || before.serviceId !== wish.serviceId;
}

/** Whether whoever comes must know: another time, another person, another place. */
function isMoved(before: Visit, wish: Wish): boolean {
  const { from, to } = visitOf(before.startsAt, before.endsAt);
  const sameTime = wish.visit.from === from && wish.visit.to === to;
  return !sameTime || wish.therapistId !== before.therapistId || wish.locationId !== before.locationId;
}

function visitIn(tx: PracticeTx, startsAt: string, endsAt: string, part = "body"): Interval {
  const visit = visitOf(startsAt, endsAt);
  const mistake = timeMistake(visit, tx.now);
  if (mistake) throw invalid(`${part}.${mistake.field}`, mistake.message);
  return visit;
}

/** Seals words of a visit under its client's key. */
export async function sealed(
  tx: PracticeTx,
  keyId: string,
  column: string,
  rowId: string,
  words: string | null,
): Promise<Buffer | null> {
  return words === null ? null : tx.sealer.seal(keyId, { table: "appointments", column, rowId }, words);
}
