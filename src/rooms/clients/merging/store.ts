import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { ClientStatus } from "../contract.ts";
import { cardWith, profileWith } from "../rules.ts";
import type { Side } from "./rules.ts";

/** Who was merged into whom. */
export interface Former {
  readonly id: string;
  readonly intoId: string;
  readonly keyId: string;
  readonly mergedAt: string;
  readonly mergedBy: string;
}

/** Who this client was merged into, when they were. */
export async function findFormer(tx: PracticeTx, id: string): Promise<Former | null> {
  const row = await tx.db.selectFrom("merged_clients").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? formerOf(row) : null;
}

/** Those who were merged into this client, the latest first. */
export async function findFormers(tx: PracticeTx, intoId: string): Promise<Former[]> {
  const query = tx.db.selectFrom("merged_clients").selectAll().where("into_id", "=", intoId);
  return (await query.orderBy("merged_at", "desc").orderBy("id", "desc").execute()).map(formerOf);
}

/** Of these ids those of clients who were merged, each with whom they were merged into. */
export async function survivorsOf(tx: PracticeTx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db.selectFrom("merged_clients").select(["id", "into_id"]).where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, row.into_id]));
}

/** Notes everything of both as it stands. Both must be held. */
export async function beginMerge(tx: PracticeTx, formerId: string, intoId: string): Promise<void> {
  await sql`select begin_merge(${formerId}::uuid, ${intoId}::uuid, ${tx.now.toString()}::timestamptz,
    ${tx.actor.memberId}::uuid)`.execute(tx.db);
}

/** Gives all rows of the former client to the survivor, and removes the former client's own. */
export async function finishMerge(tx: PracticeTx, formerId: string): Promise<void> {
  await sql`select finish_merge(${formerId}::uuid)`.execute(tx.db);
}

/** Puts everything back but what the survivor says of themselves. */
export async function undoMerge(tx: PracticeTx, formerId: string): Promise<void> {
  await sql`select undo_merge(${formerId}::uuid)`.execute(tx.db);
}

export async function forgetMerge(tx: PracticeTx, formerId: string): Promise<void> {
  await sql`select forget_merge(${formerId}::uuid)`.execute(tx.db);
}

/** The client who went, as they were, and the survivor before and after. */
export interface States {
  readonly former: Side;
  readonly was: Side;
  readonly became: Side;
}

/** What a merge remembers of the two clients; null once that is forgotten. */
export async function statesOf(tx: PracticeTx, id: string): Promise<States | null> {
  const { rows } = await sql<{ client_id: string; was: Row; became: Row | null }>`
    select client_id, was, became from states_of_merge(${id}::uuid)`.execute(tx.db);
  const [former, survivor] = [rows.find((row) => row.client_id === id), rows.find((row) => row.client_id !== id)];
  if (!former || !survivor?.became) return null;
  const survivorId = survivor.client_id;
  return {
    former: await sideOf(tx, id, former.was),
    was: await sideOf(tx, survivorId, survivor.was),
    became: await sideOf(tx, survivorId, survivor.became),
  };
}

/** A client's row as the database keeps it in JSON: sealed cells in hexadecimal. */
interface Row {
  readonly card: string;
  readonly profile: string;
  readonly language: string;
  readonly time_zone: string | null;
  readonly remind_by_mail: boolean;
  readonly status: string;
  readonly archived_at: string | null;
}

async function sideOf(tx: PracticeTx, rowId: string, row: Row): Promise<Side> {
  const cell = (column: "card" | "profile") => ({
    table: "clients",
    column,
    rowId,
    envelope: Buffer.from(row[column].slice(2), "hex"),
  });
  const [card, profile] = await tx.sealer.openMany([cell("card"), cell("profile")]);
  const { birthDate, ...more } = JSON.parse(profile ?? "{}");
  return {
    card: cardWith({ birthDate, ...JSON.parse(card ?? "{}") }),
    profile: profileWith(more),
    language: row.language,
    timeZone: row.time_zone,
    remindByMail: row.remind_by_mail,
    status: row.status as ClientStatus,
    archivedAt: row.archived_at && Temporal.Instant.from(row.archived_at).toString(),
  };
}

interface FormerRow {
  id: string;
  into_id: string;
  key_id: string;
  merged_at: string;
  merged_by: string;
}

const formerOf = (row: FormerRow): Former => ({
  id: row.id,
  intoId: row.into_id,
  keyId: row.key_id,
  mergedAt: row.merged_at,
  mergedBy: row.merged_by,
});
