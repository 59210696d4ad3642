import type pg from "pg";
import { BackupUnusable } from "./frames.ts";
import type { Marker } from "./marker.ts";

/** Throws a sentence when there is somebody's work in the house, or when somebody is in it right now. */
export async function refuseUnlessEmpty(client: pg.Client, before: Marker | undefined): Promise<void> {
  const { rowCount: others } = await client.query(
    `select from pg_stat_activity where datname = current_database() and usename in ('app', 'jobs')
       and application_name like 'therapist-os%' limit 1`,
  );
  if (others) throw new BackupUnusable("The program is running on this database: stop it, then restore.");
  if (!(await isFilled(client)) || (before && (await restoreOf(client)) === before.id)) return;
  throw new BackupUnusable("This house is not empty. A backup is restored into an empty one: nothing was changed.");
}

/** Takes down every table of the house, for those of the backup. */
export async function emptied(client: pg.Client): Promise<void> {
  await client.query("begin");
  for (const schema of ["graphile_worker", "jobs", "auth", "public"])
    await client.query(`drop schema if exists ${schema} cascade`);
  await client.query("create schema public; grant usage on schema public to public");
  await client.query("commit");
}

async function isFilled(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('practices') is not null and to_regclass('auth.users') is not null as there",
  );
  if (!rows[0]?.there) return false;
  const found = await client.query("select from practices union all select from auth.users limit 1");
  return found.rowCount !== 0;
}

async function restoreOf(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ value: string }>("select value from house_facts where name = 'restore'");
  return rows[0]?.value;
}
