import type pg from "pg";

/** A table with the columns that are written into it; generated ones come out of the others. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * What a backup leaves out. What opens a door for a moment (sessions, links, challenges, counters) must not open it again
 * after a restore; migrations are named in the head; keys of persons have a file of their own.
 */
const leftOut = [
  "migrations",
  "person_keys",
  "auth.sessions",
  "auth.link_requests",
  "auth.attempts",
  "auth.passkey_challenges",
];

/** The tables of the house that a backup holds, in the order of their names. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const all = await everyTable(client);
  return all.filter(({ name }) => !leftOut.includes(name));
}

export async function tableNamed(client: pg.ClientBase, name: string): Promise<Table | undefined> {
  return (await everyTable(client)).find((table) => table.name === name);
}

async function everyTable(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select case n.nspname when 'public' then c.relname::text else n.nspname || '.' || c.relname end as name,
       array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in ('public', 'auth')
     group by 1 order by 1`,
  );
  return rows;
}

/** How a table is named in a statement that copies it: `"auth"."users" ("id", …)`. */
export function asCopied({ name, columns }: Table): string {
  return `${quoted(name)} (${columns.map(quotedPart).join(", ")})`;
}

const quoted = (name: string) => name.split(".").map(quotedPart).join(".");
const quotedPart = (part: string) => `"${part.replaceAll('"', '""')}"`;
