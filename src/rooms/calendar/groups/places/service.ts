import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, notFound, refuse } from "#kernel/http/problem.ts";
import { mayBookFor } from "../../policy.ts";
import { keyOfActive } from "../../timing/service.ts";
import type { Group } from "../contract.ts";
import { lapseNoMore } from "../jobs.ts";
import { groupWhole } from "../reading/service.ts";
import { type Ending, lowestFreeSeat, mayTakeBack, mostWaiting } from "../rules.ts";
import { offerFreePlaces, seatsOf, tellOfPlace, withdrawOffer } from "../seating/service.ts";
import { type GroupRow, takeGroupRow } from "../store.ts";
import type * as contract from "./contract.ts";
import { findPlaces, groupOfPlace, insertPlace, type PlaceRow, turnPlace } from "./store.ts";

/** Gives a client a place or, in a full group and only if that is wanted, one on the waiting list. */
export async function joinGroup({ tx, params, body }: Call<typeof contract.joinGroup>): Promise<Group> {
  const group = await takeGroup(tx, params.id);
  refuseCancelled(group);
  await keyOfActive(tx, { clientId: body.clientId, groupId: null });
  const places = await findPlaces(tx, group.id);
  refuseSecond(places, body.clientId);
  const seat = lowestFreeSeat(seatsOf(places), group.capacity);
  if (seat === null) refuseFull(places, body.waiting ?? false);
  const place = { id: tx.newId(), clientId: body.clientId, seat };
  await insertPlace(tx, group, place);
  await tellOfPlace(tx, seat === null ? "waiting" : "joined", group.id, place);
  return groupWhole(tx, group.id);
}

/** Ends a place, a waiting or an offer. */
export async function leaveGroup({ tx, params }: Call<typeof contract.leaveGroup>): Promise<Group> {
  const { group, place } = await takePlace(tx, params);
  if (place.state === "left") throw refuse("not_possible", "The client has left already.", { state: place.state });
  await endPlace(tx, group, place, "left");
  return groupWhole(tx, group.id);
}

/**
 * Takes a leaving back. Whoever waited waits where they did; whoever had a place has it again, also when it was offered
 * to somebody because of the leaving: that one waits again. Refuses `group_full` when the place is truly gone.
 */
export async function returnToGroup({ tx, params }: Call<typeof contract.returnToGroup>): Promise<Group> {
  const { group, place, places } = await takePlace(tx, params);
  refuseCancelled(group);
  const { leftAt, joinedAt } = place;
  if (place.ended !== "left" || leftAt === null || !mayTakeBack(Temporal.Instant.from(leftAt), tx.now))
    throw refuse("not_possible", "This can no longer be taken back.", { state: place.state });
  refuseSecond(places, place.clientId);
  if (joinedAt === null) await turnPlace(tx, group, place.id, { to: "waiting" });
  else await sitAgain(tx, group, places, { ...place, leftAt, joinedAt });
  await tellOfPlace(tx, joinedAt === null ? "waiting" : "joined", group.id, place);
  await offerFreePlaces(tx, group);
  return groupWhole(tx, group.id);
}

/** Takes the place that is offered. */
export async function acceptOffer({ tx, params }: Call<typeof contract.acceptOffer>): Promise<Group> {
  const { group, place } = await takePlace(tx, params);
  const seat = offeredSeat(tx, place);
  await keyOfActive(tx, { clientId: place.clientId, groupId: null });
  await turnPlace(tx, group, place.id, { to: "joined", seat });
  lapseNoMore(tx, place.id);
  await tellOfPlace(tx, "joined", group.id, place);
  return groupWhole(tx, group.id);
}

/** Says no to it. */
export async function declineOffer({ tx, params }: Call<typeof contract.declineOffer>): Promise<Group> {
  const { group, place } = await takePlace(tx, params);
  offeredSeat(tx, place);
  await endPlace(tx, group, place, "declined");
  return groupWhole(tx, group.id);
}

/** Ends an offer whose time is over; one that was answered meanwhile, or stands longer by now, stays as it is. */
export async function lapseOffer(tx: PracticeTx, placeId: string): Promise<void> {
  const groupId = await groupOfPlace(tx, placeId);
  if (groupId === null) return;
  const group = await takeGroupRow(tx, groupId);
  const place = (await findPlaces(tx, groupId)).find(({ id }) => id === placeId);
  if (!place?.offeredUntil || Temporal.Instant.compare(tx.now, place.offeredUntil) < 0) return;
  await endPlace(tx, group, place, "lapsed");
}

/** Ends whatever place a client has in a group, before they are forgotten. */
export async function giveUpPlaces(tx: PracticeTx, groupId: string, clientId: string): Promise<void> {
  const group = await takeGroupRow(tx, groupId);
  for (const place of await findPlaces(tx, groupId))
    if (place.clientId === clientId && place.state !== "left") await endPlace(tx, group, place, "left");
}

const happening = { left: "left", declined: "offer_declined", lapsed: "offer_lapsed" } as const;

async function endPlace(tx: PracticeTx, group: GroupRow, place: PlaceRow, ended: Ending): Promise<void> {
  await turnPlace(tx, group, place.id, { to: "left", ended });
  if (place.state === "offered") lapseNoMore(tx, place.id);
  await tellOfPlace(tx, happening[ended], group.id, place);
  await offerFreePlaces(tx, group);
}

/** The lowest free seat or, when there is none, that of the newest offer made since the leaving. */
async function sitAgain(
  tx: PracticeTx,
  group: GroupRow,
  places: readonly PlaceRow[],
  place: PlaceRow & { leftAt: string; joinedAt: string },
): Promise<void> {
  let seat = lowestFreeSeat(seatsOf(places), group.capacity);
  if (seat === null) {
    const since = places.findLast((one) => one.offeredAt !== null && isSince(one.offeredAt, place.leftAt));
    if (!since) throw refuse("group_full", "Somebody else has the place by now.");
    await withdrawOffer(tx, group, since);
    seat = since.seat!;
  }
  await turnPlace(tx, group, place.id, { to: "joined", seat, since: place.joinedAt });
}

async function takeGroup(tx: PracticeTx, id: string): Promise<GroupRow> {
  const group = await takeGroupRow(tx, id);
  if (!mayBookFor(tx.actor, group.therapistId)) throw forbidden();
  return group;
}

async function takePlace(tx: PracticeTx, { id, placeId }: { id: string; placeId: string }) {
  const group = await takeGroup(tx, id);
  const places = await findPlaces(tx, id);
  const place = places.find((one) => one.id === placeId);
  if (!place) throw notFound("This place");
  return { group, place, places };
}

function refuseCancelled({ cancelledAt }: GroupRow): void {
  if (cancelledAt !== null) throw refuse("group_cancelled", "The group is cancelled; restore the group first.");
}

function refuseSecond(places: readonly PlaceRow[], clientId: string): void {
  if (places.some((place) => place.clientId === clientId && place.state !== "left"))
    throw refuse("already_in_group", "The client has a place in the group or on its waiting list.");
}

function refuseFull(places: readonly PlaceRow[], mayWait: boolean): void {
  if (!mayWait) throw refuse("group_full", "Every place of the group is taken.");
  if (places.filter(({ state }) => state === "waiting").length >= mostWaiting)
    throw refuse("waiting_list_full", `At most ${mostWaiting} wait for a group.`);
}

/** The seat that is held for whom it was offered, as long as the offer stands. */
function offeredSeat(tx: PracticeTx, { offeredUntil, seat }: PlaceRow): number {
  if (offeredUntil === null || seat === null || Temporal.Instant.compare(tx.now, offeredUntil) >= 0)
    throw refuse("no_offer", "No offer stands (any more).");
  return seat;
}

const isSince = (instant: string, start: string): boolean => Temporal.Instant.compare(instant, start) >= 0;
