import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";

/** How many notes, files and charts of a client the actor may know of, and when the last note was of. */
export async function countRecord(
  tx: PracticeTx,
  clientId: string,
): Promise<{ notes: number; files: number; charts: number; lastAt: string | null }> {
  const { rows } = await sql<{ notes: number; files: number; charts: number; lastAt: string | null }>`
    select
      (select count(*)::int from notes where practice_id = ${tx.actor.practiceId} and client_id = ${clientId}) as notes,
      (select count(*)::int from attachments where practice_id = ${tx.actor.practiceId} and client_id = ${clientId}) as files,
      (select count(*)::int from body_charts where practice_id = ${tx.actor.practiceId} and client_id = ${clientId}) as charts,
      last_written(${clientId}::uuid) as "lastAt"`.execute(tx.db);
  return rows[0] ?? { notes: 0, files: 0, charts: 0, lastAt: null };
}

/** Removes the whole record of an erased client, whoever wrote it; answers what lies in the file store. */
export async function removeRecord(tx: PracticeTx, clientId: string): Promise<{ kind: string; id: string }[]> {
  const { rows } = await sql<{ kind: string; id: string | null }>`
    select kind, id from forget_record(${clientId}::uuid)`.execute(tx.db);
  return rows.flatMap(({ kind, id }) => (id === null ? [] : [{ kind, id }]));
}
