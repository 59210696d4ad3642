import type pg from "pg";
import type { RootKeys } from "#kernel/crypto/root-keys.ts";

/** The roles of the house; what each may do is written in architecture.md §4 and held by checks/catalogue. */
const roles = ["owner", "app", "auth", "jobs"] as const;

/**
 * Creates roles, schemas and extensions as the connected (owning) user; harmless when they exist.
 * `app` and `jobs` sign in with passwords derived from the root key, so that no second secret has to be kept.
 */
export async function provision(
  client: pg.ClientBase,
  keys: RootKeys,
  options: { appPassword: boolean },
): Promise<void> {
  for (const role of roles) await createRole(client, role);
  const login = async (role: "app" | "jobs") =>
    client.query(`alter role ${role} login password '${rolePassword(keys, role)}'`);
  if (options.appPassword) await login("app");
  await login("jobs");
  await client.query(schemas);
}

/** The password of role `app` or `jobs`: 32 bytes from the root key, hex. */
export function rolePassword(keys: RootKeys, role: "app" | "jobs"): string {
  return keys.keysFor(`db-role:${role}`)[0]!.toString("hex");
}

/** The owner's address for role `app` or `jobs`. */
export function addressOf(ownerUrl: string, role: "app" | "jobs", password: string): string {
  const url = new URL(ownerUrl);
  [url.username, url.password] = [role, password];
  return url.href;
}

/** The same for every root key there is by now, newest first: a rotation may have changed the password, or not yet. */
export function addressesOf(address: string, role: "app" | "jobs", keys: RootKeys): readonly string[] {
  keys.refresh();
  return keys.keysFor(`db-role:${role}`).map((key) => addressOf(address, role, key.toString("hex")));
}

async function createRole(client: pg.ClientBase, role: string): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
  if (!rowCount) await client.query(`create role ${role} nosuperuser nobypassrls nocreatedb nocreaterole noinherit`);
  if (role === "app") return;
  const member = await client.query("select pg_has_role(current_user, $1, 'SET') as may", [role]);
  if (!member.rows[0].may) await client.query(`grant ${role} to current_user with inherit true, set true`);
}

const schemas = `
  create extension if not exists btree_gist;
  create extension if not exists citext;
  grant create, usage on schema public to owner;
  revoke create on schema public from public;
  create schema if not exists auth authorization auth;
  create schema if not exists jobs authorization jobs;
  create schema if not exists graphile_worker authorization jobs;
  do $$ begin execute format('grant connect on database %I to app, jobs', current_database()); end $$;
  alter default privileges for role owner revoke execute on functions from public;
  alter default privileges for role auth revoke execute on functions from public;
  alter default privileges for role jobs revoke execute on functions from public;
`;
