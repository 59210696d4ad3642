import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import { lapseAt, lapseNoMore } from "../jobs.ts";
import { endOfferAt, findPlaces, type PlaceRow, turnPlace } from "../places/store.ts";
import { lowestFreeSeat, offerUntil } from "../rules.ts";
import { nextStartOf } from "../sessions/store.ts";
import { type GroupRow, takeGroupRow } from "../store.ts";

type Seats = Pick<GroupRow, "id" | "capacity" | "cancelledAt">;

/** The seats of a group that are held, by who joined and by offers. */
export const seatsOf = (places: readonly PlaceRow[]): number[] =>
  places.flatMap(({ seat }) => (seat === null ? [] : [seat]));

/**
 * Offers every free place to those who wait, in their order, while a session is to come. The transaction must hold the
 * group. Who is passed over keeps waiting; nobody is skipped.
 */
export async function offerFreePlaces(tx: PracticeTx, group: Seats): Promise<void> {
  if (group.cancelledAt !== null) return;
  const places = await findPlaces(tx, group.id);
  const waiting = places.filter(({ state }) => state === "waiting");
  const until = waiting.length === 0 ? null : offerUntil(tx.now, await nextStartOf(tx, group.id));
  if (until === null) return;
  const taken = seatsOf(places);
  for (const place of waiting) {
    const seat = lowestFreeSeat(taken, group.capacity);
    if (seat === null) return;
    taken.push(seat);
    await turnPlace(tx, group, place.id, { to: "offered", seat, until });
    lapseAt(tx, place.id, until);
    const payload = { clientId: place.clientId, placeId: place.id, until: until.toString() };
    await emit(tx, { kind: "group.place_offered", subjectId: group.id, payload });
  }
}

/** Takes an offer back: its client waits again, in the order they had. The transaction must hold the group. */
export async function withdrawOffer(tx: PracticeTx, group: Seats, place: PlaceRow): Promise<void> {
  await turnPlace(tx, group, place.id, { to: "waiting" });
  lapseNoMore(tx, place.id);
  await tellOfPlace(tx, "offer_withdrawn", group.id, place);
}

/**
 * After a session was moved, cancelled or restored: no offer stands beyond the start of the next one, and places that
 * nobody could be offered before are offered now. The transaction may hold therapists, but not the group yet.
 */
export async function followSessions(tx: PracticeTx, groupId: string | null): Promise<void> {
  if (groupId === null) return;
  const group = await takeGroupRow(tx, groupId);
  await shortenOffers(tx, group);
  await offerFreePlaces(tx, group);
}

async function shortenOffers(tx: PracticeTx, group: Seats): Promise<void> {
  const next = await nextStartOf(tx, group.id);
  for (const place of await findPlaces(tx, group.id)) {
    if (place.offeredUntil === null || next === null) continue;
    if (Temporal.Instant.compare(place.offeredUntil, next) <= 0) continue;
    // By a clock that is a moment behind the one that made it, an offer could end before it began.
    const least = Temporal.Instant.from(place.offeredAt!).add({ milliseconds: 1 });
    const until = Temporal.Instant.compare(next, least) < 0 ? least : next;
    await endOfferAt(tx, place.id, until);
    lapseAt(tx, place.id, until);
  }
}

export type PlaceHappening = "joined" | "waiting" | "left" | "offer_declined" | "offer_lapsed" | "offer_withdrawn";

/** Writes the domain event `group.<kind>` of one person's place. */
export async function tellOfPlace(
  tx: PracticeTx,
  kind: PlaceHappening,
  groupId: string,
  place: Pick<PlaceRow, "id" | "clientId">,
): Promise<void> {
  const payload = { clientId: place.clientId, placeId: place.id };
  await emit(tx, { kind: `group.${kind}`, subjectId: groupId, payload });
  if (kind === "offer_lapsed") audit(tx, { action: "group.offer_lapsed", subject: { kind: "group", id: groupId } });
}
