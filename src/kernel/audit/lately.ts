import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { idAt } from "#kernel/time/ids.ts";

/** For how long one row stands for all that a member writes in the same place. */
const minutes = 15;
/** Ids are made by clocks of several machines, which differ by less. */
const clocksMs = 60_000;

/**
 * Whether this member left such a row on the subject within the last quarter of an hour, from this address when one is named. Ids are made in the order of
 * time, so only the newest rows are looked through, however much was done to the subject before.
 */
export async function auditedLately(
  tx: PracticeTx,
  action: string,
  subjectId: string,
  ip?: string | null,
): Promise<boolean> {
  const oldest = idAt(tx.now.epochMilliseconds - minutes * 60_000 - clocksMs);
  let query = tx.db
    .selectFrom("audit_events")
    .select("id")
    .where("practice_id", "=", tx.actor.practiceId)
    .where("id", ">", oldest)
    .where("subject_id", "=", subjectId)
    .where("action", "=", action)
    .where("member_id", "=", tx.actor.memberId)
    .where("at", ">", tx.now.subtract({ minutes }).toString());
  if (ip !== undefined) query = query.where(sql<boolean>`ip is not distinct from ${ip}`);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}
