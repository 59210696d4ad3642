import type { Selectable } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Services } from "#kernel/db/schema.gen.ts";
import type { Hue, Service } from "./contract.ts";

/** What is written of a service: all of it but what the store keeps by itself. */
export type ServiceFields = Omit<Service, "id" | "archivedAt" | "version">;

/** Every service of the practice, archived ones too, by name. */
export async function findServices(tx: PracticeTx): Promise<Service[]> {
  const rows = await tx.db.selectFrom("services").selectAll().orderBy("name").orderBy("id").execute();
  return rows.map(serviceOf);
}

/** One service, or null when there is none here. With `lock` its row waits for this transaction. */
export async function findService(
  tx: PracticeTx,
  id: string,
  options: { lock?: boolean } = {},
): Promise<Service | null> {
  const query = tx.db.selectFrom("services").selectAll().where("id", "=", id);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? serviceOf(row) : null;
}

export async function countServices(tx: PracticeTx): Promise<number> {
  const counted = tx.db.selectFrom("services").select((eb) => eb.fn.countAll<number>().as("count"));
  return (await counted.executeTakeFirstOrThrow()).count;
}

export async function insertService(tx: PracticeTx, id: string, fields: ServiceFields): Promise<Service> {
  const row = await tx.db
    .insertInto("services")
    .values({ practice_id: tx.actor.practiceId, id, ...columnsOf(fields) })
    .returningAll()
    .executeTakeFirstOrThrow();
  return serviceOf(row);
}

/** Writes a service whole, one version on. */
export async function updateService(
  tx: PracticeTx,
  id: string,
  fields: ServiceFields & { archivedAt: string | null },
): Promise<Service> {
  const row = await tx.db
    .updateTable("services")
    .set((eb) => ({ ...columnsOf(fields), archived_at: fields.archivedAt, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return serviceOf(row);
}

function columnsOf(fields: ServiceFields) {
  return {
    name: fields.name,
    duration_minutes: fields.durationMinutes,
    buffer_before_minutes: fields.bufferBeforeMinutes,
    buffer_after_minutes: fields.bufferAfterMinutes,
    price_amount: fields.price?.amount ?? null,
    price_currency: fields.price?.currency ?? null,
    hue: fields.hue,
    mode: fields.mode,
    capacity: fields.capacity,
  };
}

function serviceOf(row: Selectable<Services>): Service {
  const { price_amount: amount, price_currency: currency } = row;
  return {
    id: row.id,
    name: row.name,
    durationMinutes: row.duration_minutes,
    bufferBeforeMinutes: row.buffer_before_minutes,
    bufferAfterMinutes: row.buffer_after_minutes,
    price: amount === null || currency === null ? null : { amount, currency },
    hue: row.hue as Hue,
    mode: row.mode as Service["mode"],
    capacity: row.capacity,
    archivedAt: row.archived_at,
    version: row.version,
  };
}
