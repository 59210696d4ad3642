import type { Selectable } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { TimesOff } from "#kernel/db/schema.gen.ts";
import type { TimeOff } from "./contract.ts";

type Asked = { readonly therapistId?: string; readonly from?: string; readonly to?: string };

/** The times off of one therapist, or of all, that touch these days, earliest first. */
export async function findTimesOff(tx: PracticeTx, { therapistId, from, to }: Asked): Promise<TimeOff[]> {
  let query = tx.db.selectFrom("times_off").selectAll();
  if (therapistId !== undefined) query = query.where("member_id", "=", therapistId);
  if (from !== undefined) query = query.where("ends_on", ">=", from);
  if (to !== undefined) query = query.where("starts_on", "<=", to);
  return opened(tx, await query.orderBy("starts_on").orderBy("id").execute());
}

/** One time off, or null when there is none here. With `lock` its row waits for this transaction. */
export async function findTimeOff(
  tx: PracticeTx,
  id: string,
  options: { lock?: boolean } = {},
): Promise<TimeOff | null> {
  const query = tx.db.selectFrom("times_off").selectAll().where("id", "=", id);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  const [timeOff] = row ? await opened(tx, [row]) : [];
  return timeOff ?? null;
}

export async function countTimesOff(tx: PracticeTx, therapistId: string): Promise<number> {
  const counted = tx.db.selectFrom("times_off").select((eb) => eb.fn.countAll<number>().as("count"));
  return (await counted.where("member_id", "=", therapistId).executeTakeFirstOrThrow()).count;
}

/** `keyId` is the key under which the label is sealed: the practice's own. */
export async function insertTimeOff(tx: PracticeTx, timeOff: Omit<TimeOff, "version">, keyId: string): Promise<void> {
  const { id, therapistId } = timeOff;
  const columns = await columnsOf(tx, timeOff, keyId);
  await tx.db
    .insertInto("times_off")
    .values({ practice_id: tx.actor.practiceId, id, member_id: therapistId, ...columns })
    .execute();
}

/** Writes a time off whole, one version on. */
export async function updateTimeOff(tx: PracticeTx, timeOff: TimeOff, keyId: string): Promise<void> {
  const columns = await columnsOf(tx, timeOff, keyId);
  await tx.db
    .updateTable("times_off")
    .set((eb) => ({ ...columns, version: eb("version", "+", 1) }))
    .where("id", "=", timeOff.id)
    .execute();
}

export async function deleteTimeOff(tx: PracticeTx, id: string): Promise<void> {
  await tx.db.deleteFrom("times_off").where("id", "=", id).execute();
}

async function columnsOf(tx: PracticeTx, { id, startsOn, endsOn, label }: Omit<TimeOff, "version">, keyId: string) {
  const sealed = label === null ? null : await tx.sealer.seal(keyId, cellOf(id), label);
  return { starts_on: startsOn, ends_on: endsOn, label: sealed };
}

async function opened(tx: PracticeTx, rows: readonly Selectable<TimesOff>[]): Promise<TimeOff[]> {
  const labels = await tx.sealer.openMany(rows.map((row) => ({ ...cellOf(row.id), envelope: row.label })));
  return rows.map((row, at) => ({
    id: row.id,
    therapistId: row.member_id,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    label: labels[at] ?? null,
    version: row.version,
  }));
}

const cellOf = (rowId: string) => ({ table: "times_off", column: "label", rowId });
