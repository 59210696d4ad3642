import { sql } from "kysely";
import type { CopiedTable } from "#kernel/copying/table.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";

/** Holds the practice, so that of two who bring something into it one waits for the other. */
export async function holdForImport(tx: PracticeTx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('import:' || ${tx.actor.practiceId}, 0))`.execute(tx.db);
}

/** How many rows each of these tables holds already, of those that hold any. */
export async function rowsIn(tx: PracticeTx, tables: readonly CopiedTable[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const table of new Set(tables.map((one) => one.table))) {
    const { rows } = await tx.client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    if (rows[0]?.count) found.set(table, rows[0].count);
  }
  return found;
}

/** Tells every process that remembers clients of all of them at once, with the commit. */
export async function tellOfAll(tx: PracticeTx): Promise<void> {
  await tx.client.query("select count(pg_notify('clients', practice_id || ':' || id || ':' || version)) from clients");
}

const fact = (practiceId: string): string => `import:${practiceId}`;

/** Notes, outside of what an import writes, that one was begun; `over` that it came to its end. */
export async function noteImport(db: PracticeTx["db"], practiceId: string, state: "begun" | "over"): Promise<void> {
  await sql`insert into house_facts (name, value) values (${fact(practiceId)}, ${state})
    on conflict (name) do update set value = excluded.value`.execute(db);
}

/** The practices into which an import was begun that came to no end. */
export async function unfinishedImports(db: PracticeTx["db"]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select substr(name, 8) as id from house_facts
    where starts_with(name, 'import:') and value = 'begun'`.execute(db);
  return rows.map(({ id }) => id);
}
