import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { type RootKeys, readRootKeys } from "#kernel/crypto/root-keys.ts";
import { migrate } from "#kernel/db/migrate.ts";
import { rolePassword } from "#kernel/db/roles.ts";
import { openTestCluster } from "./cluster.ts";

/** The root key of every test: roles are shared by all databases of the cluster, so their passwords must agree. */
export const testKeys: RootKeys = readRootKeys({
  dataKeys: `test:${Buffer.alloc(32, 7).toString("base64")}`,
  dataDir: "",
  mayCreate: false,
});

export interface TestDatabase {
  readonly superuserUrl: string;
  readonly appUrl: string;
  readonly jobsUrl: string;
  drop(): Promise<void>;
}

/** A migrated database of one's own, cloned from a template that is made once per state of the migrations. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const cluster = await openTestCluster();
  const template = await templateDatabase(cluster.superuserUrl);
  const name = `t_${randomBytes(6).toString("hex")}`;
  await asSuperuser(cluster.superuserUrl, async (client) => {
    await client.query(`create database ${name} template ${template} strategy file_copy`);
  });
  const at = (user?: "app" | "jobs") => urlOf(cluster.superuserUrl, name, user);
  const drop = () =>
    asSuperuser(cluster.superuserUrl, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
    });
  return { superuserUrl: at(), appUrl: at("app"), jobsUrl: at("jobs"), drop };
}

function urlOf(superuserUrl: string, database: string, user?: "app" | "jobs"): string {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  if (user) [url.username, url.password] = [user, rolePassword(testKeys, user)];
  return url.href;
}

/** Makes the template when no other process has; the advisory lock makes the others wait for it. */
export async function templateDatabase(superuserUrl: string): Promise<string> {
  const name = `template_${digestOfMigrations()}`;
  await asSuperuser(superuserUrl, async (client) => {
    await client.query("select pg_advisory_lock(51207)");
    const { rowCount } = await client.query("select from pg_database where datname = $1 and datistemplate", [name]);
    if (rowCount) return;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
    await migrate(urlOf(superuserUrl, name), testKeys);
    await client.query(`alter database ${name} with is_template true`);
  });
  return name;
}

function digestOfMigrations(): string {
  const folder = new URL("../../migrations/", import.meta.url);
  const digest = createHash("sha256");
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort())
    digest.update(name).update(readFileSync(new URL(name, folder)));
  digest.update(readFileSync(new URL("../kernel/db/roles.ts", import.meta.url)));
  return digest.digest("hex").slice(0, 16);
}

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
