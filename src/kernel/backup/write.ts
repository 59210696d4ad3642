import { dirname, join } from "node:path";
import type pg from "pg";
import copy from "pg-copy-streams";
import { connected } from "#kernel/db/client.ts";
import { FileMissing } from "#kernel/files/store.ts";
import type { House } from "#kernel/house.ts";
import { Count } from "./count.ts";
import { BackupUnusable, jsonFrame, rawFrames } from "./frames.ts";
import { type Erased, type Head, personKeysName, type Totals, type WaitingJob } from "./head.ts";
import { writeSealed } from "./sealed-file.ts";
import { asCopied, type Table, tableNamed, tablesOf } from "./tables.ts";

export interface BackingUp {
  readonly house: Pick<House, "keys" | "files" | "clock">;
  readonly ownerUrl: string;
  readonly file: string;
  readonly say?: (line: string) => void;
}

export interface BackedUp extends Totals {
  readonly bytes: number;
  readonly keysFile: string;
}

/**
 * Writes everything into one file: every row as one snapshot shows it, the jobs that wait, every sealed file. The keys of
 * persons go into a file of their own beside it, which replaces the one before. Memory stays the same however much there is.
 * Keys get their name first: newer keys open an older backup, older ones would not open a newer.
 */
export async function writeBackup({ house, ownerUrl, file, say = () => {} }: BackingUp): Promise<BackedUp> {
  const keysFile = join(dirname(file), personKeysName);
  if (keysFile === file) throw new BackupUnusable(`Choose another name: ${personKeysName} is that of the keys.`);
  const client = await connected(ownerUrl, "therapist-os backup");
  try {
    const count = new Count(say);
    const root = house.keys.newest;
    const whole = await writeSealed(file, "backup", root, everything(client, house, count));
    const keys = await writeSealed(keysFile, "person-keys", root, personKeys(client, house)).catch(async (fault) => {
      await whole.abandon();
      throw fault;
    });
    await client.query("commit");
    await keys.finish();
    await whole.finish();
    return { ...count.totals, bytes: whole.bytes, keysFile };
  } finally {
    await client.end();
  }
}

/** Heads of the trail are read before the snapshot: one that is newer than the rows would say that rows were cut. */
async function* everything(client: pg.Client, house: BackingUp["house"], count: Count): AsyncGenerator<Buffer> {
  yield jsonFrame("H", await headOf(client, house));
  yield* files(house, "audit-heads/", count);
  await client.query("begin transaction isolation level repeatable read, read only");
  for (const table of await tablesOf(client)) {
    yield* rowsOf(client, table, count);
    count.tables += 1;
  }
  yield* jobs(client, count);
  yield* files(house, "", count);
  yield jsonFrame("Z", count.totals);
}

/** In the same snapshot as the rows; with it goes who was erased until now, so that no older backup brings them back. */
async function* personKeys(client: pg.Client, house: BackingUp["house"]): AsyncGenerator<Buffer> {
  const count = new Count();
  yield jsonFrame("H", await headOf(client, house));
  const keys = await tableNamed(client, "person_keys");
  if (keys) yield* rowsOf(client, keys, count);
  if (await tableNamed(client, "erasures")) {
    const { rows } = await client.query<Erased>(
      `select practice_id as "practiceId", client_id as "clientId", erased_at::text as "erasedAt" from erasures order by 1, 2`,
    );
    for (let at = 0; at < rows.length; at += 1_000) yield jsonFrame("L", rows.slice(at, at + 1_000));
  }
  yield* files(house, "erasures/", count);
  yield jsonFrame("Z", { ...count.totals, tables: 1 });
}

async function headOf(client: pg.Client, house: BackingUp["house"]): Promise<Head> {
  const { rows } = await client.query<{ name: string }>("select name from migrations order by name");
  return { madeAt: house.clock.now().toString(), migrations: rows.map(({ name }) => name) };
}

async function* rowsOf(client: pg.Client, table: Table, count: Count): AsyncGenerator<Buffer> {
  yield jsonFrame("T", table);
  const stream = client.query(copy.to(`copy ${asCopied(table)} to stdout`));
  for await (const chunk of stream) {
    yield* rawFrames("D", chunk as Buffer);
    count.progress();
  }
  count.rows += stream.rowCount;
  yield jsonFrame("E", { rows: stream.rowCount });
}

async function* jobs(client: pg.Client, count: Count): AsyncGenerator<Buffer> {
  const { rows } = await client.query<WaitingJob>(
    `select t.identifier as task, j.payload, q.queue_name as queue, j.run_at::text as "runAt", j.attempts,
       j.max_attempts as "maxAttempts", j.key, j.priority
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
     where j.attempts < j.max_attempts order by j.id`,
  );
  count.jobs = rows.length;
  for (let at = 0; at < rows.length; at += 500) yield jsonFrame("J", rows.slice(at, at + 500));
}

/** A file that goes while it is about to be read belongs to what was removed since: it is left out. */
async function* files({ files: store }: BackingUp["house"], prefix: string, count: Count): AsyncGenerator<Buffer> {
  for await (const path of store.list(prefix)) {
    if (prefix === "" && path.startsWith("audit-heads/")) continue;
    const bytes = await store.read(path).catch((fault: unknown) => {
      if (fault instanceof FileMissing) return undefined;
      throw fault;
    });
    if (!bytes) continue;
    yield jsonFrame("F", { path });
    for await (const chunk of bytes) yield* rawFrames("D", chunk);
    yield jsonFrame("E", {});
    count.files += 1;
    count.progress();
  }
}
