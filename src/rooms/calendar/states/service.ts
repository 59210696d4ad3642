import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { refuse } from "#kernel/http/problem.ts";
import type { AppointmentDetail, AppointmentStatus, Notify } from "../contract.ts";
import { followSessions } from "../groups/seating/service.ts";
import { settleFreed, takeVisit } from "../holding/service.ts";
import { type Act, holdsTime, stateAfter, visitOf } from "../rules.ts";
import { standsApart } from "../series/belonging/service.ts";
import { updateVisit, type Visit } from "../store.ts";
import { type Happening, tell } from "../telling/service.ts";
import { keyOfActive, keyOfVisit, mustGoOn, sealed, timeAgain } from "../timing/service.ts";
import { appointmentDetail } from "../week/service.ts";
import type * as contract from "./contract.ts";

/** Cancels a visit: its time is free, and visits booked over it come back under the constraint. */
export async function cancelAppointment({ tx, params, body, ifMatch }: Call<typeof contract.cancelAppointment>) {
  const before = await takeVisit(tx, params.id, { seen: ifMatch });
  const status = mustLead("cancel", before);
  const keyId = await keyOfVisit(tx, before, before.id);
  const cancelReason = await sealed(tx, keyId, "cancel_reason", before.id, body?.reason ?? null);
  await updateVisit(tx, before.id, { status, cancelReason, detached: await standsApart(tx, before, "cancelled") });
  await settleFreed(tx, before.therapistId, before.blocked);
  return told(tx, "cancelled", before, body?.notify);
}

/** Says that the client came, or that a session of a group took place. */
export async function attendAppointment({ tx, params, ifMatch }: Call<typeof contract.attendAppointment>) {
  const before = await takeVisit(tx, params.id, { seen: ifMatch });
  await updateVisit(tx, before.id, { status: mustLead("attend", before) });
  return told(tx, "attended", before);
}

/** Says that the client, or nobody of the group, came. */
export async function missAppointment({ tx, params, ifMatch }: Call<typeof contract.missAppointment>) {
  const before = await takeVisit(tx, params.id, { seen: ifMatch });
  await updateVisit(tx, before.id, { status: mustLead("miss", before) });
  return told(tx, "no_show", before);
}

/** Makes a visit a scheduled one again. One that was cancelled gave its time away, so it is claimed like a booking. */
export async function restoreAppointment({ tx, params, body, ifMatch }: Call<typeof contract.restoreAppointment>) {
  const before = await takeVisit(tx, params.id, { seen: ifMatch });
  const status = mustLead("restore", before);
  const detached = await standsApart(tx, before);
  if (holdsTime(before.status)) {
    await mustGoOn(tx, before, visitOf(before.startsAt, before.endsAt));
    await updateVisit(tx, before.id, { status, detached });
  } else {
    const keyId = await keyOfActive(tx, before, before.id);
    const time = await timeAgain(tx, before, keyId, body?.override);
    await updateVisit(tx, before.id, { status, time, detached });
  }
  return told(tx, "restored", before, body?.notify);
}

/** The state that follows, or the refusal `not_possible` with the present one. */
function mustLead(act: Act, visit: Visit): AppointmentStatus {
  const { status } = visit;
  const next = stateAfter(act, status);
  if (!next) throw refuse("not_possible", `This cannot be done while the appointment is ${status}.`, { state: status });
  return next;
}

async function told(tx: PracticeTx, kind: Happening, before: Visit, notify?: Notify): Promise<AppointmentDetail> {
  await followSessions(tx, before.groupId);
  await tell(tx, kind, { ...before, visit: visitOf(before.startsAt, before.endsAt) }, { notify, before });
  return appointmentDetail(tx, before.id);
}
