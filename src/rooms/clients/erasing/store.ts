import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Certified } from "./rules.ts";

/** An erasure as kept, with the seal of its certificate. */
export interface Kept extends Certified {
  readonly erasedBy: string | null;
  readonly publicKey: Buffer;
  readonly signature: Buffer;
  readonly filesGoneAt: string | null;
}

/** Holds a client until the transaction ends, so that nothing of theirs comes to be meanwhile; undefined when there is none. */
export async function holdClient(tx: PracticeTx, id: string): Promise<{ keyId: string; version: number } | undefined> {
  const query = tx.db.selectFrom("clients").select(["key_id", "version"]).where("id", "=", id);
  const row = await query.forUpdate().executeTakeFirst();
  return row && { keyId: row.key_id, version: row.version };
}

/** Writes that a client is erased: from here on the tables let go of what they kept. */
export async function noteErasure(tx: PracticeTx, erasure: Omit<Kept, "filesGoneAt">): Promise<void> {
  const { erasureId, clientId, reason, erasedAt, erasedBy, publicKey, signature } = erasure;
  await sql`select note_erasure(${erasureId}, ${clientId}, ${reason}, ${erasedAt}::timestamptz, ${erasedBy}, ${publicKey},
    ${signature})`.execute(tx.db);
}

/** Removes the consents of an erased client, and answers the ids of the scans that lie in the store. */
export async function forgetConsents(tx: PracticeTx, clientId: string): Promise<string[]> {
  const query = tx.db.selectFrom("consents").select("scan_id").where("client_id", "=", clientId);
  const rows = await query.where("scan_id", "is not", null).execute();
  await sql`select forget_consents(${clientId}::uuid)`.execute(tx.db);
  return rows.flatMap(({ scan_id }) => scan_id ?? []);
}

/** Removes the client's own row and their key. */
export async function forgetClient(tx: PracticeTx, clientId: string): Promise<void> {
  await sql`select forget_client(${clientId}::uuid)`.execute(tx.db);
}

export async function keepPaths(tx: PracticeTx, erasureId: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  await sql`insert into erasure_files (practice_id, erasure_id, path)
    select ${tx.actor.practiceId}::uuid, ${erasureId}::uuid, path from unnest(${paths}::text[]) as path
    on conflict do nothing`.execute(tx.db);
}

/** Some of the files that an erasure has still to remove. */
export async function findPaths(tx: PracticeTx, erasureId: string, limit: number): Promise<string[]> {
  const query = tx.db.selectFrom("erasure_files").select("path").where("erasure_id", "=", erasureId);
  return (await query.limit(limit).execute()).map(({ path }) => path);
}

export async function dropPaths(tx: PracticeTx, erasureId: string, paths: readonly string[]): Promise<void> {
  await tx.db.deleteFrom("erasure_files").where("erasure_id", "=", erasureId).where("path", "in", paths).execute();
}

export async function noteFilesGone(tx: PracticeTx, erasureId: string): Promise<void> {
  await sql`select note_files_gone(${erasureId}::uuid, ${tx.now.toString()}::timestamptz)`.execute(tx.db);
}

export async function findErasure(tx: PracticeTx, id: string): Promise<Kept | null> {
  const row = await tx.db.selectFrom("erasures").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? keptOf(row) : null;
}

/** The erasure of this client; null when they never were. */
export async function erasureOf(tx: PracticeTx, clientId: string): Promise<Kept | null> {
  const row = await tx.db.selectFrom("erasures").selectAll().where("client_id", "=", clientId).executeTakeFirst();
  return row ? keptOf(row) : null;
}

/** Which of these clients were erased. */
export async function erasedAmong(tx: PracticeTx, clientIds: readonly string[]): Promise<string[]> {
  const rows = await sql<{ id: string }>`select client_id as id from erasures
    where practice_id = ${tx.actor.practiceId} and client_id = any(${clientIds}::uuid[])`.execute(tx.db);
  return rows.rows.map(({ id }) => id);
}

/** Newest first, from after the one with the id `after`. */
export async function findErasures(tx: PracticeTx, after: string | null, limit: number): Promise<Kept[]> {
  let query = tx.db.selectFrom("erasures").selectAll();
  if (after)
    query = query.where(
      sql<boolean>`(erased_at, id) < (select e.erased_at, e.id from erasures e where e.id = ${after}::uuid)`,
    );
  return (await query.orderBy("erased_at", "desc").orderBy("id", "desc").limit(limit).execute()).map(keptOf);
}

interface Row {
  practice_id: string;
  id: string;
  client_id: string;
  reason: string;
  erased_at: string;
  erased_by: string | null;
  public_key: Buffer;
  signature: Buffer;
  files_gone_at: string | null;
}

const keptOf = (row: Row): Kept => ({
  practiceId: row.practice_id,
  erasureId: row.id,
  clientId: row.client_id,
  reason: row.reason,
  erasedAt: row.erased_at,
  erasedBy: row.erased_by,
  publicKey: row.public_key,
  signature: row.signature,
  filesGoneAt: row.files_gone_at,
});
