import type { PracticeTx } from "#kernel/db/practice.ts";
import { notFound } from "#kernel/http/problem.ts";
import { cardsOf } from "#rooms/clients/door.ts";
import type { Group, Place } from "../contract.ts";
import { findPlaces, type PlaceRow } from "../places/store.ts";
import { findSessions } from "../sessions/store.ts";
import { findGroup } from "../store.ts";

/** A group whole, names included, as every verb answers it. Throws notFound. */
export async function groupWhole(tx: PracticeTx, id: string): Promise<Group> {
  const found = await findGroup(tx, id);
  if (!found) throw notFound("This group");
  const [note = null, cancelReason = null] = await tx.sealer.openMany([
    { table: "groups", column: "note", rowId: id, envelope: found.note },
    { table: "groups", column: "cancel_reason", rowId: id, envelope: found.cancelReason },
  ]);
  const places = (await findPlaces(tx, id)).sort((a, b) => rank[a.state] - rank[b.state]);
  const names = await namesOf(
    tx,
    places.map(({ clientId }) => clientId),
  );
  return {
    ...found.line,
    note,
    cancelReason,
    sessions: await findSessions(tx, id),
    places: places.map((place) => shown(place, names)),
  };
}

export type Names = Map<string, Place["client"]>;

/** The names of these clients as lists show them; of one who is gone, empty ones. */
export async function namesOf(tx: PracticeTx, clientIds: readonly string[]): Promise<Names> {
  const cards = await cardsOf(tx, clientIds);
  return new Map(
    clientIds.map((id) => {
      const { firstName = "", lastName = "", pronouns = null } = cards.get(id) ?? {};
      return [id, { id, firstName, lastName, pronouns }];
    }),
  );
}

const rank = { joined: 0, offered: 1, waiting: 2, left: 3 };

function shown(place: PlaceRow, names: Names): Place {
  const { id, clientId, state, askedAt, joinedAt, offeredUntil, leftAt, ended } = place;
  return { id, clientId, client: names.get(clientId)!, state, askedAt, joinedAt, offeredUntil, leftAt, ended };
}
