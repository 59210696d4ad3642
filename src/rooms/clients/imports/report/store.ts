import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Outcome, Problem } from "../rules.ts";
import type { ImportLine } from "./contract.ts";

interface Wanted {
  readonly only: Outcome | "problems" | undefined;
  /** A line of the file: only those behind it. */
  readonly after: number;
  readonly most: number;
}

/** Lines of an import, in their order. */
export async function findLines(tx: PracticeTx, importId: string, wanted: Wanted): Promise<ImportLine[]> {
  let query = tx.db
    .selectFrom("client_import_lines")
    .select(["line", "outcome", "stays", "made_id", "like_id", "like_line", "problems"])
    .where("import_id", "=", importId)
    .where("line", ">", wanted.after);
  if (wanted.only === "problems")
    query = query.where(sql<boolean>`(outcome not in ('imported', 'removed') or problems <> '[]')`);
  else if (wanted.only) query = query.where("outcome", "=", wanted.only);
  const rows = await query.orderBy("line").limit(wanted.most).execute();
  return rows.map((row) => ({
    line: row.line,
    outcome: row.outcome as Outcome,
    stays: row.stays as ImportLine["stays"],
    clientId: row.made_id,
    likeId: row.like_id,
    likeLine: row.like_line,
    problems: row.problems as unknown as Problem[],
  }));
}
