import { type Selectable, sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Services } from "#kernel/db/schema.gen.ts";
import type { Hue } from "#kernel/http/contract.ts";
import { writeChoice } from "./choice/store.ts";
import type { Service } from "./contract.ts";

/** What is written of a service: all of it but what the store keeps by itself. */
export type ServiceFields = Omit<Service, "id" | "archivedAt" | "version">;

/** Every service of the practice, archived ones too, by name. */
export async function findServices(tx: PracticeTx): Promise<Service[]> {
  const rows = await tx.db
    .selectFrom("services")
    .selectAll()
    .select([locationIds, therapistIds])
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(serviceOf);
}

/** One service, or null when there is none here. With `lock` its row waits for this transaction. */
export async function findService(
  tx: PracticeTx,
  id: string,
  options: { lock?: boolean } = {},
): Promise<Service | null> {
  const query = tx.db.selectFrom("services").selectAll().select([locationIds, therapistIds]).where("id", "=", id);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? serviceOf(row) : null;
}

export async function countServices(tx: PracticeTx): Promise<number> {
  const counted = tx.db.selectFrom("services").select((eb) => eb.fn.countAll<number>().as("count"));
  return (await counted.executeTakeFirstOrThrow()).count;
}

export async function insertService(tx: PracticeTx, id: string, fields: ServiceFields): Promise<void> {
  await tx.db
    .insertInto("services")
    .values({ practice_id: tx.actor.practiceId, id, ...columnsOf(fields) })
    .execute();
  await writeChoice(tx, id, fields);
}

/** Writes a service whole, one version on; its row must be locked. */
export async function updateService(
  tx: PracticeTx,
  id: string,
  fields: ServiceFields & { archivedAt: string | null },
): Promise<void> {
  await tx.db
    .updateTable("services")
    .set((eb) => ({ ...columnsOf(fields), archived_at: fields.archivedAt, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
  await writeChoice(tx, id, fields);
}

const locationIds = sql<string[]>`array(select location_id::text from service_locations l
  where l.practice_id = services.practice_id and l.service_id = services.id order by location_id)`.as("location_ids");
const therapistIds = sql<string[]>`array(select therapist_id::text from service_therapists t
  where t.practice_id = services.practice_id and t.service_id = services.id order by therapist_id)`.as("therapist_ids");

function columnsOf(fields: ServiceFields) {
  return {
    name: fields.name,
    duration_minutes: fields.durationMinutes,
    buffer_before_minutes: fields.bufferBeforeMinutes,
    buffer_after_minutes: fields.bufferAfterMinutes,
    price_amount: fields.price?.amount ?? null,
    price_currency: fields.price?.currency ?? null,
    deposit_amount: fields.deposit?.amount ?? null,
    hue: fields.hue,
    mode: fields.mode,
    capacity: fields.capacity,
    scheduling: fields.scheduling,
    needs_approval: fields.approval,
    cancel_notice_hours: fields.cancellationPolicy?.noticeHours ?? null,
    cancel_fee_percent: fields.cancellationPolicy?.feePercent ?? null,
  };
}

type Row = Selectable<Services> & { location_ids: string[]; therapist_ids: string[] };

function serviceOf(row: Row): Service {
  const { cancel_notice_hours: noticeHours, cancel_fee_percent: feePercent } = row;
  return {
    id: row.id,
    name: row.name,
    durationMinutes: row.duration_minutes,
    bufferBeforeMinutes: row.buffer_before_minutes,
    bufferAfterMinutes: row.buffer_after_minutes,
    price: moneyOf(row.price_amount, row.price_currency),
    deposit: moneyOf(row.deposit_amount, row.price_currency),
    hue: row.hue as Hue,
    mode: row.mode as Service["mode"],
    capacity: row.capacity,
    scheduling: row.scheduling as Service["scheduling"],
    approval: row.needs_approval,
    cancellationPolicy: noticeHours === null || feePercent === null ? null : { noticeHours, feePercent },
    locationIds: row.location_ids,
    therapistIds: row.therapist_ids,
    archivedAt: row.archived_at,
    version: row.version,
  };
}

function moneyOf(amount: number | null, currency: string | null): Service["price"] {
  return amount === null || currency === null ? null : { amount, currency };
}
