import { LastWord } from "#kernel/db/last-word.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { together } from "#kernel/db/together.ts";
import type { Call } from "#kernel/http/guard.ts";
import { refuse } from "#kernel/http/problem.ts";
import type * as contract from "./contract.ts";
import { followSessions } from "./groups/seating/service.ts";
import type { listConflicts as listConflictsContract } from "./holding/contract.ts";
import { conflictsWith, settleFreed, takeVisit } from "./holding/service.ts";
import { lockTherapist } from "./holding/store.ts";
import { busyWith } from "./imports/conflicts/service.ts";
import { marginsOf, therapistAsked, therapistFor } from "./offer/service.ts";
import { blockedTime, visitOf, warningsOf } from "./rules.ts";
import { standsApart } from "./series/belonging/service.ts";
import { updateVisit, type Visit } from "./store.ts";
import { tell } from "./telling/service.ts";
import {
  changedTime,
  claimed,
  isElsewhere,
  isMoved,
  keyOfActive,
  keyOfVisit,
  mustGoOn,
  sealed,
  visitIn,
  type Wish,
} from "./timing/service.ts";
import { aheadOf, appointmentDetail, writeAndShow } from "./week/service.ts";

/** Books a visit. Refuses `client_archived` and, unless a reason is given to override it, `slot_taken`. */
export async function bookAppointment({ tx, body }: Call<typeof contract.bookAppointment>) {
  const { clientId, serviceId = null, locationId = null, startsAt, endsAt, notes = null, override, notify } = body;
  const therapistId = await therapistFor(tx, body.therapistId);
  const wish = { therapistId, serviceId, locationId, visit: visitIn(tx, startsAt, endsAt) };
  const whose = { clientId, groupId: null };
  const id = tx.newId();
  // What does not wait for one another travels together: a booking is two round trips, the second one with its commit.
  const key = keyOfActive(tx, whose);
  const claim = async () => {
    const blocked = blockedTime(wish.visit, await marginsOf(tx, wish));
    const locked = lockTherapist(tx, therapistId);
    const [time] = await together([claimed(tx, { id, key, wish, blocked, override }), locked]);
    return time;
  };
  const [keyId, time, ahead] = await together([key, claim(), aheadOf(tx, { clientId, locationId })]);
  const visit = { id, ...whose, notes: await sealed(tx, keyId, "notes", id, notes) };
  const written = together([
    writeAndShow(tx, visit, time, ahead),
    tell(tx, "booked", { id, ...whose, ...time }, { notify }),
  ]);
  return new LastWord(
    id,
    written.then(([booked]) => booked),
  );
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
  if (moves && before.status === "scheduled") await mustGoOn(tx, before, wish.visit);
  if (wish.therapistId !== before.therapistId) await therapistFor(tx, wish.therapistId);
  const keyId = await keyOfVisit(tx, before, before.id);
  const notes = body.notes === undefined ? undefined : await sealed(tx, keyId, "notes", id, body.notes);
  const time = moves ? await changedTime(tx, before, wish, keyId, body.override) : undefined;
  await updateVisit(tx, id, { time, notes, detached: time && (await standsApart(tx, before, time)) });
  if (time) await settleFreed(tx, before.therapistId, before.blocked);
  if (time) await followSessions(tx, before.groupId);
  const kind = time && isMoved(before, wish) ? "moved" : "changed";
  const { clientId, groupId } = before;
  await tell(tx, kind, { id, clientId, groupId, ...(time ?? wish) }, { notify: body.notify, before });
  return appointmentDetail(tx, id);
}

/** What already stands where a visit is meant to go. */
export async function listConflicts({ tx, query }: Call<typeof listConflictsContract>) {
  const { startsAt, endsAt, except, serviceId = null, locationId = null } = query;
  const therapistId = await therapistAsked(tx, query.therapistId, "query.therapistId");
  const visit = visitIn(tx, startsAt, endsAt, "query");
  const margins = await marginsOf(tx, { serviceId, locationId }, { serviceId, locationId });
  const blocked = blockedTime(visit, margins);
  const conflicts = await conflictsWith(tx, { therapistId, visit, blocked, except });
  const busy = await busyWith(tx, therapistId, blocked);
  return { conflicts: [...conflicts, ...busy], warnings: warningsOf(visit, tx.now) };
}

function wishAfter(tx: PracticeTx, before: Visit, body: Call<typeof contract.changeAppointment>["body"]): Wish {
  const { therapistId = before.therapistId, serviceId = before.serviceId, locationId = before.locationId } = body;
  const { startsAt = before.startsAt, endsAt = before.endsAt } = body;
  const saysTimes = body.startsAt !== undefined || body.endsAt !== undefined;
  const visit = saysTimes ? visitIn(tx, startsAt, endsAt) : visitOf(startsAt, endsAt);
  return { therapistId, serviceId, locationId, visit };
}
