import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";
import type { RootKeys } from "#kernel/crypto/root-keys.ts";
import { connected } from "./client.ts";
import { provision } from "./roles.ts";

const folder = new URL("../../../migrations/", import.meta.url);
/** One number for all processes that might migrate at once. */
const advisoryLock = 7_401_283;

/**
 * Brings the database at `ownerUrl` to the newest schema, each file in a transaction of its own, as role `owner`.
 * Answers the names of the files applied now. A file that changed after it was applied, or a database newer than this
 * program, is refused with a sentence. With `only` it applies these and no others, for a backup of an older schema.
 */
export async function migrate(
  ownerUrl: string,
  keys: RootKeys,
  options: { appPassword: boolean; only?: readonly string[] } = { appPassword: true },
): Promise<string[]> {
  const client = await connected(ownerUrl);
  try {
    await client.query("select pg_advisory_lock($1)", [advisoryLock]);
    await provision(client, keys, options);
    await migrateQueue(client, ownerUrl);
    return await applyPending(client, options.only);
  } finally {
    await client.end();
  }
}

/**
 * graphile-worker's own tables belong to role jobs, so they are made under that role. It asks for `create schema if not
 * exists` even when the schema is there, which needs the right on the database: lent for as long as it takes.
 */
async function migrateQueue(client: pg.Client, ownerUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1, options: "-c role=jobs" });
  for (const event of ["error", "connect"] as const) pool.on(event, () => {});
  try {
    await client.query(onDatabase("grant create on database %I to jobs"));
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => {}) });
  } finally {
    await pool.end();
    await client.query(onDatabase("revoke create on database %I from jobs"));
  }
}

const onDatabase = (statement: string) => `do $$ begin execute format('${statement}', current_database()); end $$`;

async function applyPending(client: pg.Client, only?: readonly string[]): Promise<string[]> {
  await client.query("set role owner");
  await client.query(`create table if not exists migrations
    (name text primary key, digest text not null, applied_at timestamptz not null default now())`);
  const known = new Map<string, string>();
  for (const row of (await client.query("select name, digest from migrations")).rows) known.set(row.name, row.digest);
  const files = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  refuseStrangers(known, files);
  const applied: string[] = [];
  for (const name of files) {
    const sql = await readFile(new URL(name, folder), "utf8");
    const digest = createHash("sha256").update(sql).digest("hex");
    if (known.has(name)) {
      if (known.get(name) !== digest) throw new Error(`The migration ${name} was changed after it was applied here.`);
      continue;
    }
    if (only && !only.includes(name)) continue;
    await applyOne(client, name, sql, digest);
    applied.push(name);
  }
  return applied;
}

function refuseStrangers(known: Map<string, string>, files: string[]): void {
  const stranger = [...known.keys()].find((name) => !files.includes(name));
  if (stranger)
    throw new Error(`The database was migrated by a newer version (${stranger}). Start that version instead.`);
}

async function applyOne(client: pg.Client, name: string, sql: string, digest: string): Promise<void> {
  try {
    await client.query(`begin; set local role owner; ${sql}\n; set local role owner;`);
    await client.query("insert into migrations (name, digest) values ($1, $2)", [name, digest]);
    await client.query("commit");
  } catch (fault) {
    await client.query("rollback");
    throw new Error(`The migration ${name} failed and left nothing behind: ${(fault as Error).message}`, {
      cause: fault,
    });
  }
}
