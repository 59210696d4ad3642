import { describe, expect, test } from "vitest";
import { recordsOf } from "#testing/hostile.ts";
import { openWorld } from "#testing/world.ts";

/** What the database itself holds, read from its catalogue: true whatever the code above it does. */
const world = await openWorld();
await recordsOf(await world.owner());
const ask = async <T extends object>(text: string, values: unknown[] = []) =>
  (await world.superuser.query<T>(text, values)).rows;

interface Table {
  oid: number;
  name: string;
  enabled: boolean;
  forced: boolean;
}
const tables = await ask<Table>(
  `select c.oid, c.oid::regclass::text as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced
   from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
     and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id' and not a.attisdropped)
   order by 2`,
);
const names = tables.map((table) => [table.name, table] as const);

test("there are tenant tables to speak of", () => {
  expect(tables.length).toBeGreaterThan(15);
});

describe.each(names)("the tenant table %s", (name, table) => {
  test("has row-level security on and forced", () => {
    expect(table).toMatchObject({ enabled: true, forced: true });
  });

  test("begins its primary key with practice_id", async () => {
    const [key] = await ask<{ first: string }>(
      `select a.attname as first from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       where k.conrelid = $1 and k.contype = 'p'`,
      [table.oid],
    );
    expect(key?.first).toBe("practice_id");
  });

  test("carries practice_id through every foreign key, to practice_id", async () => {
    const plain = await ask<{ name: string }>(
      `select k.conname as name from pg_constraint k where k.conrelid = $1 and k.contype = 'f' and not exists (
         select from unnest(k.conkey, k.confkey) as pair (here, there)
         join pg_attribute h on h.attrelid = k.conrelid and h.attnum = pair.here
         join pg_attribute t on t.attrelid = k.confrelid and t.attnum = pair.there
         where h.attname = 'practice_id' and t.attname = 'practice_id')`,
      [table.oid],
    );
    expect(plain).toEqual([]);
  });

  test("has a policy for the program that compares the practice, and one for the owner", async () => {
    const policies = await ask<{ roles: string; using: string; check: string; permissive: boolean }>(
      `select array_to_string(array(select r.rolname from pg_roles r where r.oid = any(p.polroles)), ',') as roles,
         pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check, p.polpermissive as permissive
       from pg_policy p where p.polrelid = $1`,
      [table.oid],
    );
    const ours = policies.filter(({ roles, permissive }) => roles === "app" && permissive);
    expect(ours.length).toBeGreaterThan(0);
    for (const { using, check } of ours) {
      expect(using).toContain("app.practice_id");
      expect(check ?? using).toContain("app.practice_id");
    }
    expect(policies.some(({ roles }) => roles === "owner")).toBe(true);
    expect(policies.filter(({ roles }) => roles !== "app" && roles !== "owner")).toEqual([]);
  });

  test("is owned by role owner and lets the program no further than it must", async () => {
    const [row] = await ask<{ owner: string; update: boolean; remove: boolean; truncate: boolean; others: string[] }>(
      `select pg_get_userbyid(c.relowner) as owner, has_table_privilege('app', c.oid, 'update') as update,
         has_table_privilege('app', c.oid, 'delete') as remove, has_table_privilege('app', c.oid, 'truncate') as truncate,
         array(select distinct grantee::regrole::text from aclexplode(c.relacl) where grantee::regrole::text not in ('app', 'owner')) as others
       from pg_class c where c.oid = $1`,
      [table.oid],
    );
    expect(row).toMatchObject({ owner: "owner", truncate: false, others: [] });
    if (/audit|version/.test(name)) expect(row).toMatchObject({ update: false, remove: false });
  });

  test("shows the program no row while no practice is set", async () => {
    expect(await asApp(`select count(*)::int as count from ${name}`)).toEqual([{ count: 0 }]);
  });
});

describe("the roles", () => {
  test("have no more than their names say", async () => {
    const roles = await ask(
      "select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin from pg_roles where rolname in ('owner', 'app', 'auth', 'jobs') order by 1",
    );
    const plain = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(roles).toEqual([
      { rolname: "app", ...plain, rolcanlogin: true },
      { rolname: "auth", ...plain, rolcanlogin: false },
      { rolname: "jobs", ...plain, rolcanlogin: true },
      { rolname: "owner", ...plain, rolcanlogin: false },
    ]);
  });

  test("leave the program without any table of schema auth or of the queue", async () => {
    const reachable = await ask(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('auth', 'graphile_worker') and c.relkind in ('r', 'v', 'p')
         and (has_table_privilege('app', c.oid, 'select') or has_table_privilege('app', c.oid, 'insert')
           or has_table_privilege('app', c.oid, 'update') or has_table_privilege('app', c.oid, 'delete'))`,
    );
    expect(reachable).toEqual([]);
  });

  test("own nothing as the program", async () => {
    expect(await ask("select relname from pg_class where pg_get_userbyid(relowner) = 'app'")).toEqual([]);
  });
});

describe("the functions that act with another role's rights", () => {
  test("fix their search path, so that nobody can slip a table under them", async () => {
    const loose = await ask(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname in ('public', 'auth', 'jobs')
         and not exists (select from unnest(p.proconfig) as setting where setting like 'search_path=%pg_temp')`,
    );
    expect(loose).toEqual([]);
  });

  test("are executable by no one they were not given to", async () => {
    const open = await ask(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname in ('public', 'auth', 'jobs') and has_function_privilege('public', p.oid, 'execute')`,
    );
    expect(open).toEqual([]);
  });
});

async function asApp(text: string): Promise<object[]> {
  return world.house.db.pool.query(text).then(({ rows }) => rows);
}
