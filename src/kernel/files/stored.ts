import type { PracticeTx } from "#kernel/db/practice.ts";

/**
 * How much the practice keeps in files, in bytes, those on their way included. Rows that hold a file count themselves
 * (migrations/0016_files.sql): exact, and locked until the transaction ends, to whoever has just added one.
 */
export async function storedBytes(tx: PracticeTx): Promise<number> {
  const row = await tx.db.selectFrom("stored_files").select("bytes").executeTakeFirst();
  return row?.bytes ?? 0;
}
