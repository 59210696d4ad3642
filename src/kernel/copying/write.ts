import { violatedConstraint } from "#kernel/db/faults.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { judged as asItMayBe, type Column } from "./judge.ts";
import { cellOf, inCopy } from "./read.ts";
import { type CopiedRow, type CopiedTable, CopyRefused, type Json } from "./table.ts";

const rowsAtOnce = 200;

/** The keys under which a copy is sealed where it is brought in. */
export interface NewKeys {
  readonly practice: string;
  /** The client's whose rows are written. */
  readonly client?: string;
  /** By the id of whom or what they were made for. */
  readonly owned: Map<string, string>;
}

/** Lays a row of a copy over the only row of its table, but for what is sealed. Throws CopyRefused. */
export async function overwriteRow(tx: PracticeTx, table: CopiedTable, said: CopiedRow): Promise<void> {
  const known = await columnsOf(tx, table);
  const row: Record<string, Json> = {};
  for (const [name, value] of Object.entries(asItMayBe(table, known, said))) row[columnIn(known, table, name)] = value;
  const columns = Object.keys(row).map((column) => `"${column}"`);
  await judged(table, () =>
    tx.client.query(
      `update ${table.table} set (${columns}) =
        (select ${columns} from json_populate_record(null::${table.table}, $1::json))`,
      [JSON.stringify(row)],
    ),
  );
}

/** Writes the rows of a copy, sealed anew. `more` gives columns that no copy holds. Throws CopyRefused. */
export async function writeRows(
  tx: PracticeTx,
  table: CopiedTable,
  rows: readonly CopiedRow[],
  keys: NewKeys,
  more: (row: CopiedRow) => Readonly<Record<string, Json>> = () => ({}),
): Promise<void> {
  if (rows.length === 0) return;
  const known = await columnsOf(tx, table);
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const some: Record<string, Json>[] = [];
    for (const row of rows.slice(at, at + rowsAtOnce))
      some.push({ ...(await rowOf(tx, table, row, keys, known)), ...more(row) });
    await insert(tx, table, some);
  }
}

async function rowOf(
  tx: PracticeTx,
  table: CopiedTable,
  said: CopiedRow,
  keys: NewKeys,
  known: ReadonlyMap<string, Column>,
): Promise<Record<string, Json>> {
  const row: Record<string, Json> = { practice_id: tx.actor.practiceId };
  for (const [name, value] of Object.entries(asItMayBe(table, known, said))) {
    row[columnIn(known, table, name)] = value;
  }
  const keyId = await keyFor(tx, table, row, keys);
  for (const [column, kind] of Object.entries(table.sealed ?? {})) {
    const value = row[column] ?? null;
    if (value === null) continue;
    if (kind === "text" && typeof value !== "string") throw new CopyRefused(`One of ${table.name} is no text.`);
    const text = kind === "json" ? JSON.stringify(value) : String(value);
    row[column] = `\\x${(await tx.sealer.seal(keyId, cellOf(table, column, row), text)).toString("hex")}`;
  }
  return { ...row, ...(table.holdsKey && { key_id: keyId }) };
}

async function keyFor(
  tx: PracticeTx,
  table: CopiedTable,
  row: Readonly<Record<string, Json>>,
  keys: NewKeys,
): Promise<string> {
  const { under = "practice" } = table;
  if (under === "practice") return keys.practice;
  if (under === "client" || under === "group") {
    const key = under === "client" ? keys.client : keys.owned.get(String(row.group_id));
    if (key === undefined) throw new CopyRefused(`One of ${table.name} is of a ${under} who is not in this export.`);
    return key;
  }
  const key = await tx.sealer.createKey(under.slice(4) as "person" | "group" | "member");
  keys.owned.set(String(row.id), key);
  return key;
}

/** No schema changes while a process lives. */
const columnsKnown = new Map<string, Promise<Map<string, Column>>>();

/** The table's columns by their names in a copy: no other is ever written. */
function columnsOf(tx: PracticeTx, table: CopiedTable): Promise<Map<string, Column>> {
  const key = `${table.table} ${table.name}`;
  const columns = columnsKnown.get(key) ?? readColumns(tx, table);
  columnsKnown.set(key, columns);
  columns.catch(() => columnsKnown.delete(key));
  return columns;
}

async function readColumns(tx: PracticeTx, { table, without = [] }: CopiedTable): Promise<Map<string, Column>> {
  const { rows } = await tx.client.query<Column>(
    `select attname as name, atttypid::regtype::text as type from pg_attribute
     where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
    [`public.${table}`],
  );
  const never = new Set(["practice_id", "key_id", ...without]);
  return new Map(rows.filter(({ name }) => !never.has(name)).map((column) => [inCopy(column.name), column]));
}

function columnIn(known: ReadonlyMap<string, Column>, { name: table }: CopiedTable, name: string): string {
  const column = known.get(name)?.name;
  if (column === undefined) throw new CopyRefused(`This export is of another version: ${table} hold more.`);
  return column;
}

function insert(tx: PracticeTx, copied: CopiedTable, rows: readonly Record<string, Json>[]): Promise<void> {
  const { table } = copied;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((column) => `"${column}"`).join(", ");
  return judged(copied, () =>
    tx.client.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
      [JSON.stringify(rows)],
    ),
  );
}

async function judged({ name }: CopiedTable, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (fault) {
    if (!isOfTheData(fault)) throw fault;
    const constraint = violatedConstraint(fault);
    throw new CopyRefused(`One of ${name} cannot be kept here (${constraint ?? "not well formed"}).`, constraint);
  }
}

/** Classes 22 and 23, values that are none and constraints; 42501, a row that the policies of its table refuse. */
const isOfTheData = (fault: unknown): boolean => /^(2[23]|42501)/.test(String((fault as { code?: string }).code));
