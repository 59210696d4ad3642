import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import type * as contract from "./contract.ts";
import {
  countLocations,
  findLocation,
  findLocations,
  insertLocation,
  type LocationFields,
  updateLocation,
} from "./store.ts";

const mostLocations = 500;

export async function listLocations({ tx }: Call<typeof contract.listLocations>) {
  return { items: await findLocations(tx) };
}

export async function readLocation({ tx, params }: Call<typeof contract.readLocation>) {
  return locationIn(tx, params.id);
}

export async function createLocation({ tx, body }: Call<typeof contract.createLocation>) {
  if ((await countLocations(tx)) >= mostLocations)
    throw refuse("too_many_locations", `A practice has at most ${mostLocations} locations.`);
  const id = tx.newId();
  await insertLocation(tx, id, body, (await practiceOf(tx)).keyId);
  await emit(tx, { kind: "location.added", subjectId: id });
  return locationIn(tx, id);
}

export async function changeLocation({ tx, params, body, ifMatch }: Call<typeof contract.changeLocation>) {
  const before = await toChange(tx, params.id, ifMatch);
  return written(tx, params.id, { ...before, ...body });
}

export async function archiveLocation({ tx, params, ifMatch }: Call<typeof contract.archiveLocation>) {
  const before = await toChange(tx, params.id, ifMatch);
  return before.archivedAt ? before : written(tx, params.id, { ...before, archivedAt: tx.now.toString() });
}

export async function restoreLocation({ tx, params, ifMatch }: Call<typeof contract.restoreLocation>) {
  const before = await toChange(tx, params.id, ifMatch);
  return before.archivedAt ? written(tx, params.id, { ...before, archivedAt: null }) : before;
}

async function written(tx: PracticeTx, id: string, fields: LocationFields & { archivedAt: string | null }) {
  await updateLocation(tx, id, fields, (await practiceOf(tx)).keyId);
  await emit(tx, { kind: "location.changed", subjectId: id });
  return locationIn(tx, id);
}

async function locationIn(tx: PracticeTx, id: string) {
  const location = await findLocation(tx, id);
  if (!location) throw notFound("This location");
  return location;
}

/** The location, its row taken until the change is written; throws notFound, or 412 when another version was seen. */
async function toChange(tx: PracticeTx, id: string, seen: number | undefined) {
  const location = await findLocation(tx, id, { lock: true });
  if (!location) throw notFound("This location");
  if (seen !== undefined && seen !== location.version)
    throw new Problem(412, "stale_version", "Someone changed this location meanwhile.");
  return location;
}
