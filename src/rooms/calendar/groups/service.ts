import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, invalid, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { lockTherapist } from "../holding/store.ts";
import { therapistFor } from "../offer/service.ts";
import { mayBookFor } from "../policy.ts";
import type { Service } from "../services/contract.ts";
import { findService } from "../services/store.ts";
import type * as contract from "./contract.ts";
import type { Group } from "./contract.ts";
import { findPlaces, reseat } from "./places/store.ts";
import { groupWhole } from "./reading/service.ts";
import { movedWithin } from "./rules.ts";
import { offerFreePlaces, seatsOf, withdrawOffer } from "./seating/service.ts";
import {
  bookSessions,
  cancelSessions,
  claimSessions,
  refuseMeeting,
  restoreSessions,
  takeSessions,
  wishesOf,
} from "./sessions/service.ts";
import { findGroups, type GroupRow, insertGroup, readGroupRow, takeGroupRow, updateGroup } from "./store.ts";

/** Opens a group with its first sessions. Refuses `slot_taken` with all that is in the way of any of them. */
export async function createGroup({ tx, body }: Call<typeof contract.createGroup>): Promise<Group> {
  const { serviceId = null, locationId = null, note = null } = body;
  const therapistId = await therapistFor(tx, body.therapistId);
  const wishes = wishesOf(tx, { therapistId, serviceId, locationId }, body);
  const service = serviceId === null ? null : await groupService(tx, serviceId);
  const { name, capacity } = namedAndSized(body, service);
  const group = { id: tx.newId(), therapistId, serviceId, locationId, keyId: await tx.sealer.createKey("group") };
  await lockTherapist(tx, therapistId);
  const wanted = await claimSessions(tx, wishes, body);
  await insertGroup(tx, { ...group, name, capacity }, note);
  await bookSessions(tx, group, wanted, body);
  await emit(tx, { kind: "group.created", subjectId: group.id, payload: { therapistId, capacity } });
  return groupWhole(tx, group.id);
}

export async function listGroups({ tx, query }: Call<typeof contract.listGroups>) {
  const { limit, cursor, status } = query;
  if (cursor !== undefined && !/^[0-9a-f-]{36}$/.test(cursor)) throw invalid("query.cursor", "Not a cursor of ours.");
  const found = await findGroups(tx, { status, before: cursor, limit: limit + 1 });
  const items = found.slice(0, limit);
  return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

export async function readGroup({ tx, params }: Call<typeof contract.readGroup>): Promise<Group> {
  return groupWhole(tx, params.id);
}

/** Changes what is named. Fewer places than are taken are refused; more are offered to those who wait. */
export async function changeGroup({ tx, params, body, ifMatch }: Call<typeof contract.changeGroup>): Promise<Group> {
  const group = await takeGroup(tx, params.id, ifMatch);
  const { name, capacity = group.capacity, note } = body;
  if (capacity < group.capacity) await moveWithin(tx, group.id, capacity);
  await updateGroup(tx, group, { name, capacity, note });
  await emit(tx, { kind: "group.changed", subjectId: group.id, payload: { capacity } });
  await offerFreePlaces(tx, { ...group, capacity });
  return groupWhole(tx, group.id);
}

/** Adds dates. Whoever has a place has it at these too; those who wait may be offered one again. */
export async function addSessions({ tx, params, body }: Call<typeof contract.addSessions>): Promise<Group> {
  const { therapistId } = await readGroupRow(tx, params.id);
  await lockTherapist(tx, therapistId);
  const group = await takeGroup(tx, params.id, undefined);
  if (group.cancelledAt !== null) throw refuse("group_cancelled", "The group is cancelled; restore the group first.");
  const wishes = wishesOf(tx, group, body);
  await refuseMeeting(tx, group.id, wishes);
  await bookSessions(tx, group, await claimSessions(tx, wishes, body), body);
  await offerFreePlaces(tx, group);
  return groupWhole(tx, group.id);
}

/** Cancels a group and every session that has not begun. Offers are taken back; nobody loses their place or turn. */
export async function cancelGroup({ tx, params, body, ifMatch }: Call<typeof contract.cancelGroup>): Promise<Group> {
  const sessions = await takeSessions(tx, await readGroupRow(tx, params.id), null);
  const group = await takeGroup(tx, params.id, ifMatch);
  if (group.cancelledAt !== null) throw refuse("group_cancelled", "The group is cancelled already.");
  const reason = body?.reason ?? null;
  await cancelSessions(tx, group.keyId, sessions, { reason, notify: body?.notify });
  for (const place of await findPlaces(tx, group.id))
    if (place.state === "offered") await withdrawOffer(tx, group, place);
  await updateGroup(tx, group, { cancelled: { at: tx.now.toString(), reason } });
  await emit(tx, { kind: "group.cancelled", subjectId: group.id, payload: { sessions: sessions.length } });
  return groupWhole(tx, group.id);
}

/** Takes a cancelling back, with the sessions that went with it and are still to come. */
export async function restoreGroup({ tx, params, body, ifMatch }: Call<typeof contract.restoreGroup>): Promise<Group> {
  const before = await readGroupRow(tx, params.id);
  const since = before.cancelledAt;
  if (since === null) throw refuse("not_possible", "The group is not cancelled.");
  const sessions = await takeSessions(tx, before, since);
  const group = await takeGroup(tx, params.id, ifMatch);
  if (group.cancelledAt !== since) throw refuse("not_possible", "The group was changed meanwhile.");
  await updateGroup(tx, group, { cancelled: null });
  await restoreSessions(tx, group.keyId, sessions, body ?? {});
  await emit(tx, { kind: "group.restored", subjectId: group.id, payload: { sessions: sessions.length } });
  await offerFreePlaces(tx, { ...group, cancelledAt: null });
  return groupWhole(tx, group.id);
}

/** The group, taken until the change is written. Throws notFound, forbidden, or 412 when another version was seen. */
async function takeGroup(tx: PracticeTx, id: string, version: number | undefined): Promise<GroupRow> {
  const group = await takeGroupRow(tx, id);
  if (!mayBookFor(tx.actor, group.therapistId)) throw forbidden();
  if (version !== undefined && version !== group.version)
    throw new Problem(412, "stale_version", "Someone changed this group meanwhile.");
  return group;
}

/** Those who sit beyond the new capacity move to free seats within it; it may not be less than are taken. */
async function moveWithin(tx: PracticeTx, groupId: string, capacity: number): Promise<void> {
  const taken = seatsOf(await findPlaces(tx, groupId));
  const moves = movedWithin(taken, capacity);
  if (moves === null) throw refuse("capacity_too_small", "More places are taken than that.", { taken: taken.length });
  for (const [from, to] of moves) await reseat(tx, groupId, from, to);
}

async function groupService(tx: PracticeTx, id: string): Promise<Service> {
  const service = await findService(tx, id);
  if (!service) throw notFound("This service");
  if (service.mode !== "group") throw invalid("body.serviceId", "This service is for one client.");
  return service;
}

/** A group is called what its service is, and as large, unless something else is said. */
function namedAndSized(body: { name?: string; capacity?: number }, service: Service | null) {
  const name = body.name ?? service?.name;
  if (name === undefined) throw invalid("body.name", "Say what the group is called.");
  const capacity = body.capacity ?? service?.capacity;
  if (capacity === undefined) throw invalid("body.capacity", "Say how many places there are.");
  return { name, capacity };
}
