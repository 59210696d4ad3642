import type { PracticeTx } from "#kernel/db/practice.ts";
import { forbidden, invalid, refuse } from "#kernel/http/problem.ts";
import type { Notify } from "../../contract.ts";
import { conflictsWith, settleFreed } from "../../holding/service.ts";
import { lockedWith } from "../../holding/store.ts";
import { marginsOf } from "../../offer/service.ts";
import { mayBookFor } from "../../policy.ts";
import { blockedTime, visitOf } from "../../rules.ts";
import { findVisit, insertVisit, updateVisit, type Visit } from "../../store.ts";
import { tell } from "../../telling/service.ts";
import { claimed, sealed, timeAgain, visitIn, type Wish } from "../../timing/service.ts";
import { firstOverlap, mostSessions } from "../rules.ts";
import type { GroupRow } from "../store.ts";
import { leadersOf, sessionsMeeting, sessionsToEnd } from "./store.ts";

interface Dates {
  readonly sessions: readonly { startsAt: string; endsAt: string }[];
  readonly override?: { reason: string };
  readonly notify?: Notify;
}

type Led = Pick<GroupRow, "id" | "therapistId" | "serviceId" | "locationId">;

/** The sessions as they are wished for. Throws 422 at a date that is wrong, or that overlaps one before it. */
export function wishesOf(tx: PracticeTx, group: Omit<Led, "id">, { sessions }: Dates): Wish[] {
  const visits = sessions.map(({ startsAt, endsAt }, at) => visitIn(tx, startsAt, endsAt, `body.sessions.${at}`));
  const overlap = firstOverlap(visits);
  if (overlap !== null) throw invalid(`body.sessions.${overlap}.startsAt`, "It overlaps another session of the group.");
  const { therapistId, serviceId, locationId } = group;
  return visits.map((visit) => ({ therapistId, serviceId, locationId, visit }));
}

/**
 * Claims the time of new sessions, whose therapist must be locked, before there is anything to write: all that is in the
 * way is told at once.
 */
export async function claimSessions(tx: PracticeTx, wishes: readonly Wish[], { override }: Dates) {
  const margins = await marginsOf(tx, wishes[0]!);
  const wanted = wishes.map((wish) => ({ wish, blocked: blockedTime(wish.visit, margins) }));
  const conflicts = [];
  for (const { wish, blocked } of override ? [] : wanted) {
    const { therapistId, visit } = wish;
    conflicts.push(...(await conflictsWith(tx, { therapistId, visit, blocked })));
  }
  if (conflicts.length > 0) throw refuse("slot_taken", "That time is taken.", { conflicts });
  return wanted;
}

/** Books new sessions of a group, each like any visit. The transaction must hold the therapist's time (`claimSessions`). */
export async function bookSessions(
  tx: PracticeTx,
  group: { id: string; keyId: string },
  wanted: Awaited<ReturnType<typeof claimSessions>>,
  { override, notify }: Dates,
): Promise<void> {
  const whose = { clientId: null, groupId: group.id };
  for (const { wish, blocked } of wanted) {
    const id = tx.newId();
    const time = await claimed(tx, { id, key: group.keyId, wish, blocked, override });
    await insertVisit(tx, { id, ...whose, notes: null }, time);
    await tell(tx, "booked", { id, ...whose, ...time }, { notify });
  }
}

/** Refuses dates that meet a session the group has, or are too many. */
export async function refuseMeeting(tx: PracticeTx, groupId: string, wishes: readonly Wish[]): Promise<void> {
  const times = wishes.map(({ visit }) => visit);
  const { count, meets } = await sessionsMeeting(tx, groupId, times);
  if (meets) throw refuse("sessions_overlap", "Another session of the group lies at that time.");
  if (count + times.length > mostSessions)
    throw refuse("too_many_sessions", `A group has at most ${mostSessions} sessions.`);
}

/**
 * Takes the sessions that end or come back with their group: first the time of everyone who leads one, or would lead a new
 * one, so that nobody adds, restores or moves a session meanwhile; then rows.
 */
export async function takeSessions(
  tx: PracticeTx,
  group: Pick<GroupRow, "id" | "therapistId">,
  cancelledAt: string | null,
): Promise<Visit[]> {
  const taken = await lockedWith(tx, [group.therapistId, ...(await leadersOf(tx, group.id))], async () => {
    const whose = await leadersOf(tx, group.id);
    return { taken: await sessionsToEnd(tx, group.id, cancelledAt), whose };
  });
  if (taken.some(({ therapistId }) => !mayBookFor(tx.actor, therapistId))) throw forbidden();
  return visitsOf(tx, taken);
}

/** Cancels sessions that were taken, with the reason for the group. */
export async function cancelSessions(
  tx: PracticeTx,
  keyId: string,
  sessions: readonly Visit[],
  { reason, notify }: { reason: string | null; notify?: Notify },
): Promise<void> {
  for (const before of sessions) {
    const cancelReason = await sealed(tx, keyId, "cancel_reason", before.id, reason);
    await updateVisit(tx, before.id, { status: "cancelled", cancelReason });
    await settleFreed(tx, before.therapistId, before.blocked);
    await tell(tx, "cancelled", { ...before, visit: visitOf(before.startsAt, before.endsAt) }, { notify, before });
  }
}

/** Restores sessions that were taken; each claims its time anew. */
export async function restoreSessions(
  tx: PracticeTx,
  keyId: string,
  sessions: readonly Visit[],
  { override, notify }: { override?: { reason: string }; notify?: Notify },
): Promise<void> {
  for (const before of sessions) {
    const time = await timeAgain(tx, before, keyId, override);
    await updateVisit(tx, before.id, { status: "scheduled", time });
    await tell(tx, "restored", { ...before, visit: visitOf(before.startsAt, before.endsAt) }, { notify, before });
  }
}

async function visitsOf(tx: PracticeTx, found: readonly { id: string }[]): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const { id } of found) {
    const visit = await findVisit(tx, id, { lock: true });
    if (visit) visits.push(visit);
  }
  return visits;
}
