import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Jurisdiction } from "./contract.ts";
import type { Years } from "./rules.ts";

export interface Chosen extends Years {
  readonly jurisdiction: Jurisdiction;
  readonly version: number;
}

/** What the practice chose; null while it keeps to the law of its country. */
export async function findRule(tx: PracticeTx): Promise<Chosen | null> {
  const row = await tx.db.selectFrom("retention_rules").selectAll().executeTakeFirst();
  if (!row) return null;
  const { years, minor_years: minorYears, version } = row;
  return { jurisdiction: row.jurisdiction as Jurisdiction, years, minorYears, version };
}

/** Writes the rule whole. False when somebody else wrote one since `version`, which is 1 before the first. */
export async function writeRule(
  tx: PracticeTx,
  { jurisdiction, years, minorYears, version }: Chosen,
): Promise<boolean> {
  const values = { jurisdiction, years, minor_years: minorYears, version: version + 1 };
  const written = await tx.db
    .insertInto("retention_rules")
    .values({ practice_id: tx.actor.practiceId, ...values })
    .onConflict((conflict) =>
      conflict.column("practice_id").doUpdateSet(values).where("retention_rules.version", "=", version),
    )
    .executeTakeFirst();
  return (written.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
