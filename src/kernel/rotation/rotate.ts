import type pg from "pg";
import { addRootKey, removeRemains, retireFormerKeys } from "#kernel/crypto/root-key-change.ts";
import { fingerprint } from "#kernel/crypto/root-keys.ts";
import { connected } from "#kernel/db/client.ts";
import type { House } from "#kernel/house.ts";
import { keepDerived } from "./kept.ts";
import { rewrapVersions, rotatePractice } from "./practice.ts";
import { rewrapSecrets } from "./secrets.ts";
import { finishRotation, openRotation, type Rotation } from "./state.ts";

/** What of a house a rotation needs. */
export type HouseOfKeys = Pick<House, "keys" | "vault" | "db" | "clock">;

export interface Rotating {
  readonly house: HouseOfKeys;
  /** Sees every row; it wraps the few secrets that belong to no practice. */
  readonly ownerUrl: string;
  /** The root key's file; without one the keys come from `DATA_KEYS`, and a new one is put there by hand. */
  readonly keyFile?: string;
  readonly say?: (line: string) => void;
}

export interface Rotated {
  readonly rootKey: string;
  readonly practices: number;
  readonly persons: number;
  readonly resumed: boolean;
}

/** Another process is at it. */
export class RotationBusy extends Error {
  override readonly name = "RotationBusy";
  constructor() {
    super("The keys are being rotated by another process. Let it finish.");
  }
}

/** One number for all processes that might rotate at once. */
const advisoryLock = 7_401_285;

/**
 * Rotates the root key (when there is a newer one, or a file to put one into) and the key of every practice, while the
 * house serves. May be killed at any moment: until the end everything opens under the former keys or the new ones, and the
 * next call goes on where this one was.
 */
export async function rotateKeys(rotating: Rotating): Promise<Rotated> {
  const client = await connected(rotating.ownerUrl);
  try {
    const { rows } = await client.query("select pg_try_advisory_lock($1) as mine", [advisoryLock]);
    if (!rows[0].mine) throw new RotationBusy();
    return await rotate(client, rotating);
  } finally {
    await client.end();
  }
}

async function rotate(client: pg.Client, rotating: Rotating): Promise<Rotated> {
  const { house, keyFile, say = () => {} } = rotating;
  if (keyFile) removeRemains(keyFile);
  const rotation = await begin(client, rotating);
  const ids = await practiceIds(client);
  let persons = 0;
  for (const [at, id] of ids.entries()) {
    persons += await rotatePractice(house, id, rotation.since);
    if ((at + 1) % 100 === 0) say(`${at + 1} of ${ids.length} practices …`);
  }
  await rewrapSecrets(client, house);
  await untilOthersKnow(client);
  for (const id of await stragglers(client, house.keys.newest.id)) await rewrapVersions(house, id);
  await rewrapSecrets(client, house);
  await finishRotation(client, fingerprint(house.keys));
  if (keyFile) retireFormerKeys(keyFile);
  return { rootKey: house.keys.newest.id, practices: ids.length, persons, resumed: rotation.resumed };
}

/** With a file a new key is made, unless one that was made before still waits to be put to use. */
async function begin(client: pg.Client, { house, keyFile }: Rotating): Promise<Rotation> {
  const { keys } = house;
  const rotation = await openRotation(client, house.clock.now());
  if (keyFile && keys.all.length === 1 && !rotation.rootKeyMade) addRootKey(keyFile);
  keys.refresh();
  await client.query("begin");
  await keepDerived(client, keys);
  await client.query(
    "update house_facts set value = value || ' made' where name = 'rotation' and value not like '% made'",
  );
  await client.query("commit");
  return rotation;
}

async function practiceIds(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>("select all_practice_ids() as id");
  return rows.map(({ id }) => id);
}

/**
 * Waits for every transaction that was begun before the new key could be known: it may have wrapped something under the
 * former one. They end within seconds, or are ended (`idle_in_transaction_session_timeout`).
 */
async function untilOthersKnow(client: pg.Client): Promise<void> {
  const { rows } = await client.query("select clock_timestamp() as now");
  for (;;) {
    const { rowCount } = await client.query(
      `select from pg_stat_activity
       where datname = current_database() and usename = 'app' and xact_start < $1 limit 1`,
      [rows[0].now],
    );
    if (!rowCount) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stragglers(client: pg.Client, rootKeyId: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    "select distinct practice_id as id from practice_keys where root_key_id <> $1",
    [rootKeyId],
  );
  return rows.map(({ id }) => id);
}
