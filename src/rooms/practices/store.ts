import { type Kysely, type Selectable, sql } from "kysely";
import type { z } from "zod";
import { violatedConstraint } from "#kernel/db/faults.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { DB, Practices } from "#kernel/db/schema.gen.ts";
import type { BodyOf } from "#kernel/http/contract.ts";
import { invalid } from "#kernel/http/problem.ts";
import type { changePractice, createPractice, practiceShape } from "./contract.ts";

/** A practice as its settings show it, with the key for what belongs to no person. */
export type Practice = z.infer<typeof practiceShape> & { keyId: string };

export async function readPractice(tx: PracticeTx): Promise<Practice> {
  return practiceOfRow(await tx.db.selectFrom("practices").selectAll().executeTakeFirstOrThrow());
}

/** The ids of all practices, by a function that tells nothing else of them. */
export async function allPracticeIds(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select all_practice_ids() as id`.execute(db);
  return rows.map((row) => row.id);
}

/**
 * Writes the practice's row. Another practice's slug cannot be seen from here, only run into: then the row is tried
 * again with a few letters after it.
 */
export async function insertPractice(
  tx: PracticeTx,
  practice: BodyOf<typeof createPractice> & { keyId: string; country: string | null },
  slugs: Iterable<string>,
): Promise<Practice> {
  const { name, timeZone, country, currency, locale, keyId } = practice;
  const own = { practice_id: tx.actor.practiceId, key_id: keyId, created_at: tx.now.toString() };
  for (const slug of slugs) {
    const row = await tx.db
      .insertInto("practices")
      .values({ ...own, name, slug, time_zone: timeZone, country, currency, locale })
      .onConflict((conflict) => conflict.column("slug").doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row) return practiceOfRow(row);
  }
  throw new Error("No address was free for this practice.");
}

/** Merges what is named; answers null when the version seen is no longer the newest. */
export async function updatePractice(
  tx: PracticeTx,
  change: BodyOf<typeof changePractice>,
  seen: number | undefined,
): Promise<Practice | null> {
  const row = await tx.db
    .updateTable("practices")
    .set((eb) => ({
      name: change.name,
      time_zone: change.timeZone,
      ...regionAfter(change),
      currency: change.currency,
      locale: change.locale,
      week_starts_on: change.weekStartsOn,
      terminology: change.terminology,
      idle_minutes: change.idleMinutes,
      second_factor_required: change.secondFactorRequired,
      version: eb("version", "+", 1),
    }))
    .$if(seen !== undefined, (query) => query.where("version", "=", seen!))
    .returningAll()
    .executeTakeFirst()
    .catch(noRegionAlone);
  return row ? practiceOfRow(row) : null;
}

/** A region belongs to its country and goes with it. */
function regionAfter({ country, region }: BodyOf<typeof changePractice>) {
  if (region !== undefined || country === undefined) return { country, region };
  return { country, region: sql<string | null>`case when country = ${country} then region end` };
}

function noRegionAlone(fault: unknown): never {
  if (violatedConstraint(fault) !== "practices_region_of_a_country") throw fault;
  throw invalid("body.region", "A region is a part of a country. Choose the country first.");
}

/** As the contract has it, without what the program keeps to itself. */
export function shown({ keyId: _, ...practice }: Practice): z.infer<typeof practiceShape> {
  return practice;
}

function practiceOfRow(row: Selectable<Practices>): Practice {
  return {
    id: row.practice_id,
    name: row.name,
    slug: row.slug,
    timeZone: row.time_zone,
    country: row.country,
    region: row.region,
    currency: row.currency,
    locale: row.locale as Practice["locale"],
    weekStartsOn: row.week_starts_on,
    terminology: row.terminology as Practice["terminology"],
    idleMinutes: row.idle_minutes,
    secondFactorRequired: row.second_factor_required,
    tier: row.tier as Practice["tier"],
    version: row.version,
    keyId: row.key_id,
  };
}
