import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";

/** Lines whose clients are still to be looked at. */
export async function findMade(
  tx: PracticeTx,
  importId: string,
  most: number,
): Promise<{ line: number; clientId: string }[]> {
  const rows = await tx.db
    .selectFrom("client_import_lines")
    .select(["line", "made_id"])
    .where("import_id", "=", importId)
    .where("outcome", "=", "imported")
    .where("made_id", "is not", null)
    .orderBy("line")
    .limit(most)
    .execute();
  return rows.map(({ line, made_id }) => ({ line, clientId: made_id ?? "" }));
}

/** Takes back what a line brought in; true when the client went, false when they stay, which the line then says. */
export async function takeBack(tx: PracticeTx, importId: string, line: number): Promise<boolean> {
  const { rows } = await sql<{ came: string | null }>`
    select take_back_import(${importId}::uuid, ${line}::int) as came`.execute(tx.db);
  return rows[0]?.came === "removed";
}
