import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import type * as contract from "./contract.ts";
import { countServices, findService, findServices, insertService, type ServiceFields, updateService } from "./store.ts";

const mostServices = 500;

export async function listServices({ tx }: Call<typeof contract.listServices>) {
  return { items: await findServices(tx) };
}

export async function readService({ tx, params }: Call<typeof contract.readService>) {
  const service = await findService(tx, params.id);
  if (!service) throw notFound("This service");
  return service;
}

export async function createService({ tx, body }: Call<typeof contract.createService>) {
  if ((await countServices(tx)) >= mostServices)
    throw refuse("too_many_services", `A practice has at most ${mostServices} services.`);
  return insertService(tx, tx.newId(), withPlaces(body, body.capacity));
}

/** A change of mode alone takes the places with it: one visitor, or what is said for the group. */
export async function changeService({ tx, params, body, ifMatch }: Call<typeof contract.changeService>) {
  const before = await toChange(tx, params.id, ifMatch);
  const becameSingle = body.mode === "one_on_one" && before.mode === "group";
  const capacity = body.capacity ?? (becameSingle ? 1 : before.capacity);
  return updateService(tx, params.id, { ...before, ...withPlaces({ ...before, ...body }, capacity) });
}

export async function archiveService({ tx, params, ifMatch }: Call<typeof contract.archiveService>) {
  const before = await toChange(tx, params.id, ifMatch);
  if (before.archivedAt) return before;
  return updateService(tx, params.id, { ...before, archivedAt: tx.now.toString() });
}

export async function restoreService({ tx, params, ifMatch }: Call<typeof contract.restoreService>) {
  const before = await toChange(tx, params.id, ifMatch);
  if (!before.archivedAt) return before;
  return updateService(tx, params.id, { ...before, archivedAt: null });
}

/** The service, its row taken until the change is written; throws notFound, or 412 when another version was seen. */
async function toChange(tx: PracticeTx, id: string, seen: number | undefined) {
  const service = await findService(tx, id, { lock: true });
  if (!service) throw notFound("This service");
  if (seen !== undefined && seen !== service.version)
    throw new Problem(412, "stale_version", "Someone changed this service meanwhile.");
  return service;
}

function withPlaces(fields: Omit<ServiceFields, "capacity">, capacity: number | undefined): ServiceFields {
  if (fields.mode === "one_on_one") {
    if (capacity !== undefined && capacity !== 1) throw invalid("body.capacity", "A service for one has one place.");
    return { ...fields, capacity: 1 };
  }
  if (capacity === undefined || capacity < 2)
    throw invalid("body.capacity", "Say how many places the group has: 2 or more.");
  return { ...fields, capacity };
}
