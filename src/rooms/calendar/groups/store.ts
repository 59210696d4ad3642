import type { PracticeTx } from "#kernel/db/practice.ts";
import { notFound } from "#kernel/http/problem.ts";

/** The key that seals what is written of a group and its sessions, and whether the group is cancelled. Throws notFound. */
export async function findGroupKey(tx: PracticeTx, id: string): Promise<{ keyId: string; cancelled: boolean }> {
  const query = tx.db.selectFrom("groups").select(["key_id", "cancelled_at"]).where("id", "=", id);
  const row = await query.executeTakeFirst();
  if (!row) throw notFound("This group");
  return { keyId: row.key_id, cancelled: row.cancelled_at !== null };
}
