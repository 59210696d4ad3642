import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Verdict } from "../judging/rules.ts";

export interface Line extends Verdict {
  readonly line: number;
  /** The client it became. */
  readonly madeId: string | null;
}

/** Writes what became of lines, and moves the import to the place behind them: one without the other there is not. */
export async function keepLines(
  tx: PracticeTx,
  importId: string,
  lines: readonly Line[],
  nextPlace: number,
): Promise<void> {
  const rows = JSON.stringify(
    lines.map(({ line, outcome, madeId, likeId, likeLine, problems }) => ({
      line,
      outcome,
      made_id: madeId,
      // Whoever was erased since the index was made is nobody to point to.
      like_id: likeId,
      like_line: likeLine,
      problems,
    })),
  );
  await sql`insert into client_import_lines (practice_id, import_id, line, outcome, made_id, like_id, like_line, problems)
    select ${tx.actor.practiceId}::uuid, ${importId}::uuid, l.line, l.outcome, l.made_id,
      (select c.id from clients c where c.id = l.like_id), l.like_line, l.problems
    from jsonb_to_recordset(${rows}::jsonb)
      as l (line int, outcome text, made_id uuid, like_id uuid, like_line int, problems jsonb)`.execute(tx.db);
  const count = (outcome: Line["outcome"]) => lines.filter((one) => one.outcome === outcome).length;
  await sql`update client_imports set next_place = ${nextPlace}, imported = imported + ${count("imported")},
      duplicates = duplicates + ${count("duplicate")}, refused = refused + ${count("refused")}, version = version + 1
    where id = ${importId}::uuid`.execute(tx.db);
}

/** The lines of an import that became clients, by the client. */
export async function linesMade(tx: PracticeTx, importId: string): Promise<Map<string, number>> {
  const rows = await tx.db
    .selectFrom("client_import_lines")
    .select(["line", "made_id"])
    .where("import_id", "=", importId)
    .where("made_id", "is not", null)
    .execute();
  return new Map(rows.map(({ line, made_id }) => [made_id ?? "", line]));
}
