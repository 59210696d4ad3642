import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";

/** Whether any member lets another program read a calendar, and whether any brought one along. */
export async function calendarsBeyond(tx: PracticeTx): Promise<{ feeds: boolean; imports: boolean }> {
  const { rows } = await sql<{ feeds: boolean; imports: boolean }>`
    select exists (select from calendar_feeds where practice_id = ${tx.actor.practiceId}) as feeds,
      exists (select from calendar_imports where practice_id = ${tx.actor.practiceId}) as imports`.execute(tx.db);
  return rows[0] ?? { feeds: false, imports: false };
}
