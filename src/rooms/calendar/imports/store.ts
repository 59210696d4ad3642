import { type Selectable, sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { CalendarImports } from "#kernel/db/schema.gen.ts";
import type { Skipped } from "./rules.ts";

export interface Import {
  readonly id: string;
  readonly name: string;
  readonly importedAt: string;
  readonly events: number;
  readonly imported: number;
  readonly skipped: Skipped[];
  readonly from: string | null;
  readonly until: string | null;
}

/** A stretch of busy time as it is written: its event's digest, and what it is, sealed. Instants in epoch milliseconds. */
export interface NewBusyTime {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly eventDigest: Buffer;
  readonly summary: Buffer | null;
}

/** The imports of the acting member, the newest first. */
export async function findImports(tx: PracticeTx): Promise<Import[]> {
  return opened(tx, await own(tx).orderBy("imported_at", "desc").orderBy("id", "desc").execute());
}

/** One import of the acting member, or null. */
export async function findImport(tx: PracticeTx, id: string): Promise<Import | null> {
  const [found] = await opened(tx, await own(tx).where("id", "=", id).execute());
  return found ?? null;
}

export async function insertImport(
  tx: PracticeTx,
  made: Omit<Import, "name" | "importedAt"> & { name: Buffer },
): Promise<void> {
  const row = {
    practice_id: tx.actor.practiceId,
    id: made.id,
    member_id: tx.actor.memberId!,
    name: made.name,
    events: made.events,
    imported: made.imported,
    skipped: JSON.stringify(made.skipped),
    begins_at: made.from,
    ends_at: made.until,
    imported_at: tx.now.toString(),
  };
  await tx.db.insertInto("calendar_imports").values(row).execute();
}

/** Takes an import away; the busy time that came with it goes too. */
export async function deleteImport(tx: PracticeTx, id: string): Promise<void> {
  await tx.db.deleteFrom("calendar_imports").where("id", "=", id).execute();
}

/** Takes away what these events held before for the acting member, and imports of which nothing is left. */
export async function replaceEvents(tx: PracticeTx, digests: readonly Buffer[]): Promise<void> {
  const freed = await sql<{ import_id: string }>`
    delete from busy_times where member_id = ${tx.actor.memberId} and event_digest = any(${digests}::bytea[])
    returning import_id`.execute(tx.db);
  const imports = [...new Set(freed.rows.map((row) => row.import_id))];
  await sql`delete from calendar_imports i where i.id = any(${imports}::uuid[])
    and not exists (select from busy_times b where b.practice_id = i.practice_id and b.import_id = i.id)`.execute(
    tx.db,
  );
}

export async function insertBusyTimes(tx: PracticeTx, importId: string, times: readonly NewBusyTime[]): Promise<void> {
  const instants = (of: (time: NewBusyTime) => number) => times.map((time) => new Date(of(time)).toISOString());
  await sql`insert into busy_times (practice_id, id, member_id, import_id, starts_at, ends_at, event_digest, summary)
    select ${tx.actor.practiceId}, id, ${tx.actor.memberId}, ${importId}, starts_at, ends_at, digest, summary
    from unnest(${times.map(({ id }) => id)}::uuid[], ${instants(({ from }) => from)}::timestamptz[],
      ${instants(({ to }) => to)}::timestamptz[], ${times.map(({ eventDigest }) => eventDigest)}::bytea[],
      ${times.map(({ summary }) => summary)}::bytea[]) as t (id, starts_at, ends_at, digest, summary)`.execute(tx.db);
}

export interface BusyTime {
  readonly id: string;
  readonly therapistId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly summary: string | null;
}

/** Busy times that touch a range, earliest first; what they are, of the acting member's own alone. */
export async function findBusyTimes(
  tx: PracticeTx,
  { from, to, therapistId }: { from: string; to: string; therapistId?: string },
): Promise<BusyTime[]> {
  const rows = await tx.db
    .selectFrom("busy_times")
    .select(["id", "member_id", "starts_at", "ends_at", "summary"])
    .where("ends_at", ">", from)
    .where("starts_at", "<", to)
    .$if(therapistId !== undefined, (query) => query.where("member_id", "=", therapistId!))
    .orderBy("starts_at")
    .orderBy("id")
    .execute();
  const mine = rows.filter((row) => row.member_id === tx.actor.memberId);
  const words = await tx.sealer.openMany(mine.map((row) => ({ ...summaryCell(row.id), envelope: row.summary })));
  const summaries = new Map(mine.map((row, at) => [row.id, words[at] ?? null]));
  return rows.map((row) => ({
    id: row.id,
    therapistId: row.member_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    summary: summaries.get(row.id) ?? null,
  }));
}

const own = (tx: PracticeTx) =>
  tx.db.selectFrom("calendar_imports").selectAll().where("member_id", "=", tx.actor.memberId);

async function opened(tx: PracticeTx, rows: readonly Selectable<CalendarImports>[]): Promise<Import[]> {
  const names = await tx.sealer.openMany(rows.map((row) => ({ ...nameCell(row.id), envelope: row.name })));
  return rows.map((row, at) => ({
    id: row.id,
    name: names[at] ?? "",
    importedAt: row.imported_at,
    events: row.events,
    imported: row.imported,
    skipped: row.skipped as unknown as Skipped[],
    from: row.begins_at,
    until: row.ends_at,
  }));
}

export const nameCell = (rowId: string) => ({ table: "calendar_imports", column: "name", rowId });
export const summaryCell = (rowId: string) => ({ table: "busy_times", column: "summary", rowId });
