import type pg from "pg";

interface ForeignKey {
  readonly name: string;
  readonly of: string;
  readonly definition: string;
}

/**
 * Runs `pour` while rows may come in any order and unheard: foreign keys are taken off and put back, which looks at every
 * row; triggers sleep, since what they would write is in the backup too; tables are their owner's without the policies,
 * which `copy` would not pass. All of it in the transaction of the rows.
 */
export async function loosened<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  const keys = await foreignKeys(client);
  const tables = await tablesWith(
    client,
    "exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal)",
  );
  const forced = await tablesWith(client, "c.relforcerowsecurity");
  for (const { name, of } of keys) await client.query(`alter table ${of} drop constraint ${name}`);
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  for (const table of forced) await client.query(`alter table ${table} no force row level security`);
  const result = await work();
  await stubErasedKeys(client, keys);
  for (const { name, of, definition } of keys)
    await client.query(`alter table ${of} add constraint ${name} ${definition}`);
  for (const table of forced) await client.query(`alter table ${table} force row level security`);
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
  return result;
}

/** A row whose key is gone (its person was erased since) needs something to refer to until it is removed: an empty key. */
async function stubErasedKeys(client: pg.Client, keys: readonly ForeignKey[]): Promise<void> {
  for (const { of, definition } of keys) {
    const column = /^FOREIGN KEY \(practice_id, (\w+)\) REFERENCES person_keys\(practice_id, id\)/.exec(
      definition,
    )?.[1];
    if (!column) continue;
    await client.query(
      `insert into person_keys (practice_id, id, kind, practice_key_version, wrapped, created_at)
       select distinct r.practice_id, r.${column}, 'person', (select min(v.version) from practice_keys v where v.practice_id = r.practice_id), ''::bytea, now()
       from ${of} r where r.${column} is not null
         and not exists (select from person_keys k where k.practice_id = r.practice_id and k.id = r.${column})`,
    );
  }
}

async function foreignKeys(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select quote_ident(k.conname) as name, k.conrelid::regclass::text as of, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_namespace n on n.oid = k.connamespace
     where k.contype = 'f' and n.nspname in ('public', 'auth') order by 2, 1`,
  );
  return rows;
}

async function tablesWith(client: pg.Client, condition: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname in ('public', 'auth') and ${condition} order by 1`,
  );
  return rows.map(({ name }) => name);
}
