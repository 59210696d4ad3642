import { type SqlBool, sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Mark } from "./contract.ts";

export interface Chart {
  readonly id: string;
  readonly clientId: string;
  readonly noteId: string | null;
  readonly authorId: string;
  /** Of a note's chart, when the session was. */
  readonly at: string;
  readonly marks: readonly Mark[];
  /** Whether its note is signed. */
  readonly fixed: boolean;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface ChartFilter {
  readonly clientId: string;
  readonly noteIds?: readonly string[];
  /** Only those of the record alone. */
  readonly alone?: boolean;
  readonly before?: { readonly at: string; readonly id: string };
  readonly limit: number;
}

const cell = (rowId: string) => ({ table: "body_charts", column: "marks", rowId });
const when = sql<string>`coalesce(n.happened_at, c.at)`;

/** One chart, or null when there is none for the actor. With `lock` nobody else draws in it until the transaction ends. */
export async function findChart(tx: PracticeTx, id: string, { lock = false } = {}): Promise<Chart | null> {
  // A query of its own: one that waits for the lock would go on with what stood there before it waited.
  if (lock) await tx.db.selectFrom("body_charts").select("id").where("id", "=", id).forUpdate().execute();
  const [chart] = await opened(tx, await charts(tx).where("c.id", "=", id).execute());
  return chart ?? null;
}

/** A client's charts that the actor may see, newest first. */
export async function findCharts(tx: PracticeTx, filter: ChartFilter): Promise<Chart[]> {
  const { clientId, noteIds, alone, before, limit } = filter;
  let query = charts(tx).where("c.client_id", "=", clientId);
  if (noteIds) query = query.where("c.note_id", "in", noteIds);
  if (alone) query = query.where("c.note_id", "is", null);
  if (before) query = query.where(sql<SqlBool>`(${when}, c.id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  return opened(tx, await query.orderBy(when, "desc").orderBy("c.id", "desc").limit(limit).execute());
}

/** The chart of a note, when it has one. */
export async function chartOfNote(tx: PracticeTx, noteId: string): Promise<string | null> {
  const row = await tx.db.selectFrom("body_charts").select("id").where("note_id", "=", noteId).executeTakeFirst();
  return row?.id ?? null;
}

export async function insertChart(
  tx: PracticeTx,
  chart: Pick<Chart, "id" | "clientId" | "noteId" | "authorId" | "at" | "marks"> & { keyId: string },
): Promise<void> {
  const now = tx.now.toString();
  await tx.db
    .insertInto("body_charts")
    .values({
      practice_id: tx.actor.practiceId,
      id: chart.id,
      client_id: chart.clientId,
      note_id: chart.noteId,
      author_id: chart.authorId,
      at: chart.at,
      marks: await tx.sealer.seal(chart.keyId, cell(chart.id), JSON.stringify(chart.marks)),
      created_at: now,
      updated_at: now,
    })
    .execute();
}

/** Draws anew, sealed under `keyId`, a key of the client; what is undefined stays. */
export async function updateChart(
  tx: PracticeTx,
  id: string,
  keyId: string,
  change: { marks?: readonly Mark[]; at?: string },
): Promise<void> {
  const marks = change.marks && (await tx.sealer.seal(keyId, cell(id), JSON.stringify(change.marks)));
  await tx.db
    .updateTable("body_charts")
    .set((eb) => ({ marks, at: change.at, version: eb("version", "+", 1), updated_at: tx.now.toString() }))
    .where("id", "=", id)
    .execute();
}

export async function deleteChart(tx: PracticeTx, id: string): Promise<void> {
  await tx.db.deleteFrom("body_charts").where("id", "=", id).execute();
}

function charts(tx: PracticeTx) {
  return tx.db
    .selectFrom("body_charts as c")
    .leftJoin("notes as n", (join) => join.onRef("n.practice_id", "=", "c.practice_id").onRef("n.id", "=", "c.note_id"))
    .select(["c.id", "c.client_id", "c.note_id", "c.author_id", "c.marks", "c.version", "c.created_at", "c.updated_at"])
    .select([when.as("at"), sql<boolean>`coalesce(n.status = 'signed', false)`.as("fixed")]);
}

type Row = Awaited<ReturnType<ReturnType<typeof charts>["execute"]>>[number];

async function opened(tx: PracticeTx, rows: readonly Row[]): Promise<Chart[]> {
  const marks = await tx.sealer.openMany(rows.map((row) => ({ ...cell(row.id), envelope: row.marks })));
  return rows.map((row, place) => ({
    id: row.id,
    clientId: row.client_id,
    noteId: row.note_id,
    authorId: row.author_id,
    at: row.at,
    marks: JSON.parse(marks[place] ?? "[]") as Mark[],
    fixed: row.fixed,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));
}
