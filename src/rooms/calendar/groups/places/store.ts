import { sql } from "kysely";
import { violatedConstraint } from "#kernel/db/faults.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { refuse } from "#kernel/http/problem.ts";
import type { Ending, PlaceState } from "../rules.ts";

/** A place in a group; `seat` while it is held. */
export interface PlaceRow {
  readonly id: string;
  readonly clientId: string;
  readonly state: PlaceState;
  readonly seat: number | null;
  readonly askedAt: string;
  readonly joinedAt: string | null;
  readonly offeredAt: string | null;
  readonly offeredUntil: string | null;
  readonly leftAt: string | null;
  readonly ended: Ending | null;
}

/** Every place of a group, those that were left too, in the order in which they were asked for. */
export async function findPlaces(tx: PracticeTx, groupId: string): Promise<PlaceRow[]> {
  const rows = await tx.db
    .selectFrom("group_places")
    .selectAll()
    .where("group_id", "=", groupId)
    .orderBy("asked_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    clientId: row.client_id,
    state: row.state as PlaceState,
    seat: row.seat,
    askedAt: row.asked_at,
    joinedAt: row.joined_at,
    offeredAt: row.offered_at,
    offeredUntil: row.offered_until,
    leftAt: row.left_at,
    ended: row.ended as Ending | null,
  }));
}

/** The group that a place is in, or null when there is no such place here. */
export async function groupOfPlace(tx: PracticeTx, id: string): Promise<string | null> {
  const row = await tx.db.selectFrom("group_places").select("group_id").where("id", "=", id).executeTakeFirst();
  return row?.group_id ?? null;
}

/** The group as far as a seat in it depends on it. */
interface Holding {
  readonly id: string;
  readonly capacity: number;
}

/** Writes a new place: joined on a seat, or waiting without one. Throws the refusals the constraints stand for. */
export async function insertPlace(
  tx: PracticeTx,
  group: Holding,
  place: { id: string; clientId: string; seat: number | null },
): Promise<void> {
  const now = tx.now.toString();
  const { id, clientId, seat } = place;
  const row = {
    practice_id: tx.actor.practiceId,
    id,
    group_id: group.id,
    client_id: clientId,
    state: seat === null ? "waiting" : "joined",
    asked_at: now,
    ...seated(group, seat),
    joined_at: seat === null ? null : now,
  };
  await kept(tx.db.insertInto("group_places").values(row).execute());
}

/** What a place becomes. Whoever comes back keeps the moment of joining, whoever waits again their turn. */
export type Turn =
  | { readonly to: "joined"; readonly seat: number; readonly since?: string }
  | { readonly to: "waiting" }
  | { readonly to: "offered"; readonly seat: number; readonly until: Temporal.Instant }
  | { readonly to: "left"; readonly ended: Ending };

/** Writes what a place becomes. Throws the refusals the constraints stand for. */
export async function turnPlace(tx: PracticeTx, group: Holding, id: string, turn: Turn): Promise<void> {
  const now = tx.now.toString();
  const columns = {
    state: turn.to,
    ...seated(group, turn.to === "joined" || turn.to === "offered" ? turn.seat : null),
    offered_at: turn.to === "offered" ? now : null,
    offered_until: turn.to === "offered" ? turn.until.toString() : null,
    // Whoever had to wait for the group may have read the clock before the one that joined them.
    left_at: turn.to === "left" ? sql<string>`greatest(${now}::timestamptz, joined_at)` : null,
    ended: turn.to === "left" ? turn.ended : null,
    ...(turn.to === "joined" && { joined_at: turn.since ?? now }),
  };
  const update = tx.db
    .updateTable("group_places")
    .set((eb) => ({ ...columns, version: eb("version", "+", 1) }))
    .where("id", "=", id);
  await kept(update.execute());
}

/** Gives a place another seat, within a capacity that is about to shrink. */
export async function reseat(tx: PracticeTx, groupId: string, from: number, to: number): Promise<void> {
  const update = tx.db.updateTable("group_places").set({ seat: to });
  await update.where("group_id", "=", groupId).where("seat", "=", from).execute();
}

/** An offer that ends at another moment than it was made for. */
export async function endOfferAt(tx: PracticeTx, id: string, until: Temporal.Instant): Promise<void> {
  await tx.db.updateTable("group_places").set({ offered_until: until.toString() }).where("id", "=", id).execute();
}

const seated = (group: Holding, seat: number | null) => ({ seat, capacity: seat === null ? null : group.capacity });

const refusals: Readonly<Record<string, [code: string, detail: string]>> = {
  group_places_one_a_client: ["already_in_group", "The client has a place in the group or on its waiting list."],
  group_places_one_a_seat: ["group_full", "Every place is taken."],
  group_places_seat_within_capacity: ["group_full", "Every place is taken."],
  group_places_within_capacity: ["group_full", "Every place is taken."],
};

/** What the group's lock should have met already: the constraints say the same to whoever forgot it. */
async function kept(written: Promise<unknown>): Promise<void> {
  try {
    await written;
  } catch (fault) {
    const known = refusals[violatedConstraint(fault) ?? ""];
    if (!known) throw fault;
    throw refuse(...known);
  }
}
