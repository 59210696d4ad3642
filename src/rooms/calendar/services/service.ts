import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { choosable } from "./choice/service.ts";
import type * as contract from "./contract.ts";
import { termsMistake } from "./rules.ts";
import { countServices, findService, findServices, insertService, type ServiceFields, updateService } from "./store.ts";

const mostServices = 500;

export async function listServices({ tx }: Call<typeof contract.listServices>) {
  return { items: await findServices(tx) };
}

export async function readService({ tx, params }: Call<typeof contract.readService>) {
  return serviceIn(tx, params.id);
}

export async function createService({ tx, body }: Call<typeof contract.createService>) {
  if ((await countServices(tx)) >= mostServices)
    throw refuse("too_many_services", `A practice has at most ${mostServices} services.`);
  const fields = { ...body, capacity: body.capacity ?? 1 };
  await allow(tx, fields, body);
  const id = tx.newId();
  await insertService(tx, id, fields);
  await emit(tx, { kind: "service.added", subjectId: id });
  return serviceIn(tx, id);
}

/** A change of mode alone takes the places with it: one visitor, or what is said for the group. */
export async function changeService({ tx, params, body, ifMatch }: Call<typeof contract.changeService>) {
  const before = await toChange(tx, params.id, ifMatch);
  const becameSingle = body.mode === "one_on_one" && before.mode === "group";
  const capacity = body.capacity ?? (becameSingle ? 1 : before.capacity);
  const after = { ...before, ...body, capacity };
  await allow(tx, after, body, before);
  return written(tx, params.id, after);
}

export async function archiveService({ tx, params, ifMatch }: Call<typeof contract.archiveService>) {
  const before = await toChange(tx, params.id, ifMatch);
  return before.archivedAt ? before : written(tx, params.id, { ...before, archivedAt: tx.now.toString() });
}

export async function restoreService({ tx, params, ifMatch }: Call<typeof contract.restoreService>) {
  const before = await toChange(tx, params.id, ifMatch);
  return before.archivedAt ? written(tx, params.id, { ...before, archivedAt: null }) : before;
}

/** Throws 422 at what cannot be meant: at the price when only that was said and the deposit no longer fits it. */
async function allow(tx: PracticeTx, fields: ServiceFields, said: object, before?: ServiceFields): Promise<void> {
  const mistake = termsMistake(fields);
  if (mistake) {
    const unsaid = mistake.field.startsWith("deposit") && !("deposit" in said);
    throw invalid(`body.${unsaid ? "price" : mistake.field}`, mistake.message);
  }
  await choosable(tx, fields, before);
}

async function written(tx: PracticeTx, id: string, fields: ServiceFields & { archivedAt: string | null }) {
  await updateService(tx, id, fields);
  await emit(tx, { kind: "service.changed", subjectId: id });
  return serviceIn(tx, id);
}

async function serviceIn(tx: PracticeTx, id: string) {
  const service = await findService(tx, id);
  if (!service) throw notFound("This service");
  return service;
}

/** The service, its row taken until the change is written; throws notFound, or 412 when another version was seen. */
async function toChange(tx: PracticeTx, id: string, seen: number | undefined) {
  const service = await findService(tx, id, { lock: true });
  if (!service) throw notFound("This service");
  if (seen !== undefined && seen !== service.version)
    throw new Problem(412, "stale_version", "Someone changed this service meanwhile.");
  return service;
}
