import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";

/**
 * The clients who have given all that is asked of everybody, in words that count; null when nothing is asked. One statement,
 * whatever their number, and nothing to decrypt.
 */
export async function findComplete(tx: PracticeTx): Promise<Set<string> | null> {
  const required = await tx.db
    .selectFrom("consent_texts")
    .select(["id", "valid_from"])
    .where("required", "=", true)
    .where("retired_at", "is", null)
    .execute();
  if (required.length === 0) return null;
  const rows = await tx.db
    .selectFrom("consents as c")
    .innerJoin("consent_texts as t", (join) =>
      join.onRef("t.practice_id", "=", "c.practice_id").onRef("t.id", "=", "c.text_id"),
    )
    .leftJoin("consent_withdrawals as w", (join) =>
      join.onRef("w.practice_id", "=", "c.practice_id").onRef("w.consent_id", "=", "c.id"),
    )
    .where("t.required", "=", true)
    .where("t.retired_at", "is", null)
    .where("w.consent_id", "is", null)
    .whereRef("c.text_version", ">=", "t.valid_from")
    .select("c.client_id")
    .groupBy("c.client_id")
    .having(sql<number>`count(distinct c.text_id)`, "=", required.length)
    .execute();
  return new Set(rows.map(({ client_id: id }) => id));
}
