import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Copied, CopiedRow, CopiedTable, Json } from "./table.ts";

/** Rows as they were copied, and by the id of a row the id of the key that seals its files. */
export interface Copy {
  readonly rows: Copied;
  readonly keyIds: ReadonlyMap<string, string>;
}

/** What the actor may see of these tables: of one client, or of the practice. Sealed columns come opened. */
export async function copyOf(tx: PracticeTx, tables: readonly CopiedTable[], clientId?: string): Promise<Copy> {
  const copied: Record<string, readonly CopiedRow[]> = {};
  const keyIds = new Map<string, string>();
  for (const table of tables) {
    const rows = await rowsOf(tx, table, clientId);
    if (table.holdsKey) for (const { id, key_id } of rows) keyIds.set(String(id), String(key_id));
    copied[table.name] = await opened(tx, table, rows);
  }
  return { rows: copied, keyIds };
}

async function rowsOf(tx: PracticeTx, table: CopiedTable, clientId?: string): Promise<Record<string, Json>[]> {
  const where = table.where ?? (clientId === undefined ? "true" : "t.client_id = $1");
  const { rows } = await tx.client.query<{ row: Record<string, Json> }>({
    // Planned once a connection: with policies on every table that takes longer than the reading.
    name: `copy ${table.table} ${clientId === undefined ? "of a practice" : "of a client"} ${table.name}`,
    text: `select row_to_json(t) as row from ${table.table} t where ${where} order by ${table.order ?? "t.id"}`,
    values: where.includes("$1") ? [clientId] : [],
  });
  return rows.map(({ row }) => row);
}

async function opened(tx: PracticeTx, table: CopiedTable, rows: readonly Record<string, Json>[]): Promise<CopiedRow[]> {
  const columns = Object.entries(table.sealed ?? {});
  const left = new Set(["practice_id", ...(table.holdsKey ? ["key_id"] : []), ...(table.without ?? [])]);
  const texts = await tx.sealer.openMany(
    rows.flatMap((row) =>
      columns.map(([column]) => ({
        ...cellOf(table, column, row),
        envelope: bytesOf(row[column]),
      })),
    ),
  );
  return rows.map((row, nth) => {
    const said: Record<string, Json> = {};
    for (const [column, value] of Object.entries(row)) if (!left.has(column)) said[inCopy(column)] = value;
    for (const [at, [column, kind]] of columns.entries()) {
      const text = texts[nth * columns.length + at] ?? null;
      said[inCopy(column)] = text !== null && kind === "json" ? JSON.parse(text) : text;
    }
    return said;
  });
}

export const cellOf = ({ table, named = "id" }: CopiedTable, column: string, row: Readonly<Record<string, Json>>) => ({
  table,
  column,
  rowId: String(row[named]),
});

/** `starts_at` as `startsAt`. */
export const inCopy = (column: string): string =>
  column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A byte string as Postgres writes it into JSON. */
const bytesOf = (value: Json | undefined): Buffer | null =>
  typeof value === "string" ? Buffer.from(value.slice(2), "hex") : null;
