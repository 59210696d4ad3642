import { join } from "node:path";
import { takeAuditKeys } from "#kernel/audit/trail.ts";
import { fingerprint, holdsFingerprint, type RootKeys, readRootKeys } from "#kernel/crypto/root-keys.ts";
import { Vault } from "#kernel/crypto/vault.ts";
import { connected } from "#kernel/db/client.ts";
import { migrate } from "#kernel/db/migrate.ts";
import { openPool } from "#kernel/db/pool.ts";
import { Database } from "#kernel/db/practice.ts";
import { addressesOf, addressOf, rolePassword } from "#kernel/db/roles.ts";
import type { Env } from "#kernel/env.ts";
import { diskStore } from "#kernel/files/disk.ts";
import { s3Store } from "#kernel/files/s3/store.ts";
import type { House } from "#kernel/house.ts";
import type { Log } from "#kernel/log/log.ts";
import { openMail } from "#kernel/mail/transport.ts";
import { openKept } from "#kernel/rotation/kept.ts";
import { systemClock } from "#kernel/time/clock.ts";
import { openInstance } from "./instance.ts";

export interface OpenHouse {
  readonly house: House;
  /** Sees every row: the embedded superuser, or DATABASE_URL. */
  readonly ownerUrl: string;
  readonly jobsUrl: string;
  /** The migrations applied by this opening. */
  readonly migrated: string[];
  /** Where data really lies; another folder than configured when the database's user may not enter that one. */
  readonly dataDir: string;
  close(): Promise<void>;
}

/** Opens database, keys, files and mail for a process that serves, works or answers a command. */
export async function openHouse(env: Env, log: Log, say: (line: string) => void = () => {}): Promise<OpenHouse> {
  const instance = await openInstance(env, log, say);
  const { dataDir } = instance;
  const keys = readRootKeys({ dataKeys: env.dataKeys, dataDir, mayCreate: !env.databaseUrl });
  const migrated = await migrate(instance.ownerUrl, keys, { appPassword: !env.databaseAppUrl });
  await holdRootKey(instance.ownerUrl, keys);
  takeAuditKeys(keys);
  const appUrl = env.databaseAppUrl ?? addressOf(instance.ownerUrl, "app", rolePassword(keys, "app"));
  const addresses = env.databaseAppUrl ? undefined : () => addressesOf(appUrl, "app", keys);
  const pool = openPool(appUrl, { max: 16, name: "therapist-os app", addresses });
  const vault = new Vault(keys);
  const outboxDir = env.local ? join(dataDir, "outbox") : undefined;
  const mail = openMail({ smtpUrl: env.smtpUrl, from: env.mailFrom, outboxDir });
  const files = env.s3 ? s3Store(env.s3) : await diskStore(join(dataDir, "files"));
  const db = new Database(pool, vault, systemClock);
  const house: House = { env: { ...env, dataDir }, keys, vault, db, files, mail, clock: systemClock, log };
  const close = async () => {
    mail.close();
    await pool.end();
    await instance.stop();
  };
  const jobsUrl = addressOf(instance.ownerUrl, "jobs", rolePassword(keys, "jobs"));
  return { house, ownerUrl: instance.ownerUrl, jobsUrl, migrated, dataDir, close };
}

/**
 * The root key's fingerprint stands in the database: with another key, or none, nothing could be read, so nothing starts.
 * An empty house takes any key, so that a backup can be brought to a new machine. What is kept of former keys is opened.
 */
async function holdRootKey(ownerUrl: string, keys: RootKeys): Promise<void> {
  const client = await connected(ownerUrl);
  try {
    await client.query(
      `insert into house_facts (name, value) values ('root_key', $1) on conflict (name) do update set value = excluded.value
       where not exists (select from practice_keys) and not exists (select from auth.users)`,
      [fingerprint(keys)],
    );
    const { rows } = await client.query("select value from house_facts where name = 'root_key'");
    if (!holdsFingerprint(keys, rows[0].value))
      throw new Error(
        "The root key is not the one this database was written with. Give the right one in DATA_KEYS, or put keys/root back into the data folder; nothing was changed.",
      );
    await openKept(client, keys);
  } finally {
    await client.end();
  }
}
