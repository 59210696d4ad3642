import type pg from "pg";
import { audit } from "#kernel/audit/trail.ts";
import { connected } from "#kernel/db/client.ts";
import { migrate } from "#kernel/db/migrate.ts";
import type { House } from "#kernel/house.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { Brought } from "./brought.ts";
import { Count } from "./count.ts";
import { emptied, refuseUnlessEmpty } from "./emptied.ts";
import { BackupUnusable } from "./frames.ts";
import type { Erased, Totals, WaitingJob } from "./head.ts";
import { loosened } from "./loosened.ts";
import { type Marker, markRestore, unfinishedRestore, unmarkRestore } from "./marker.ts";
import { keysBeside, type OpenBackup, openBackup } from "./read.ts";
import { type Poured, pour } from "./rows.ts";

export interface Restoring {
  readonly house: Pick<House, "env" | "keys" | "db" | "files" | "clock">;
  readonly ownerUrl: string;
  readonly dataDir: string;
  readonly file: string;
  /** Tasks that reach somebody outside: what was due before now may have been done, and is not done again. */
  readonly outward: ReadonlySet<string>;
  /** Who the ledger in the file store says was erased. */
  readonly ledger: () => AsyncIterable<Pick<Erased, "practiceId" | "clientId">>;
  /** Erases once more whom the backup brought back. */
  readonly eraseAgain: (practiceId: string, clientIds: readonly string[]) => Promise<void>;
  readonly say?: (line: string) => void;
}

export interface Restored extends Totals {
  readonly madeAt: string;
  readonly rootKey: string;
  readonly jobsLeftOut: number;
  readonly erasedAgain: number;
}

/**
 * Brings everything back into an empty house. Rows come in one transaction, under the schema they were written in, which is
 * then brought forward; whom the ledger names is erased again. Killed at any moment: the next start refuses to serve, and the
 * same call begins anew. Throws BackupUnusable, and leaves the house empty then.
 */
export async function restoreBackup(restoring: Restoring): Promise<Restored> {
  const { house, ownerUrl, dataDir, file } = restoring;
  const backup = await openBackup(file, "backup", house.keys.all);
  const keys = await openBackup(keysBeside(file), "person-keys", house.keys.all);
  const client = await connected(ownerUrl, "therapist-os restore");
  const brought = new Brought(dataDir, house.files);
  try {
    await refuseUnlessEmpty(client, unfinishedRestore(dataDir));
    const marker = markRestore(dataDir, file);
    await emptied(client);
    const poured = await refill(client, { ...restoring, marker, brought, backup, keys });
    await migrate(ownerUrl, house.keys, roles(house));
    await beginEra(client);
    const erasedAgain = await eraseAgain(client, restoring, poured.erased);
    await tell(client, restoring);
    await brought.clear({ all: false });
    unmarkRestore(dataDir);
    return { ...poured, erasedAgain, madeAt: backup.head.madeAt, rootKey: backup.root.id };
  } catch (fault) {
    if (fault instanceof BackupUnusable && unfinishedRestore(dataDir)) await startOver(client, brought, restoring);
    throw fault;
  } finally {
    await client.end();
  }
}

interface Refilling extends Restoring {
  readonly marker: Marker;
  readonly brought: Brought;
  readonly backup: OpenBackup;
  readonly keys: OpenBackup;
}

const roles = (house: Restoring["house"]) => ({ appPassword: !house.env.databaseAppUrl });

async function refill(client: pg.Client, refilling: Refilling): Promise<Poured & Totals> {
  const { house, ownerUrl, backup, keys, say } = refilling;
  const files = refilling.brought.store;
  await migrate(ownerUrl, house.keys, { ...roles(house), only: backup.head.migrations });
  await refuseNewer(client, backup);
  const count = new Count(say);
  const restoredAt = house.clock.now();
  const mayWait = (job: WaitingJob) => !refilling.outward.has(job.task) || isUntouched(job, restoredAt);
  await client.query("begin");
  try {
    const poured = await loosened(client, async () => {
      await client.query("delete from house_facts");
      const ofKeys = await pour(keys.frames, { client, files, count, mayWait });
      const rest = await pour(backup.frames, { client, files, count, mayWait });
      return { erased: [...ofKeys.erased, ...rest.erased], jobsLeftOut: rest.jobsLeftOut };
    });
    await refuseUnopened(client, house);
    await settleDown(client, refilling.marker, restoredAt);
    await client.query("commit");
    return { ...poured, ...count.totals };
  } catch (fault) {
    await client.query("rollback").catch(() => {});
    throw fault;
  }
}

/** Whether nobody can have done it yet: it is due later, and was never tried. */
const isUntouched = (job: WaitingJob, now: Temporal.Instant) =>
  job.attempts === 0 && Temporal.Instant.compare(Temporal.Instant.from(job.runAt), now) > 0;

async function refuseNewer(client: pg.Client, { head }: OpenBackup): Promise<void> {
  const { rows } = await client.query<{ name: string }>("select name from migrations");
  const unknown = head.migrations.find((name) => rows.every((row) => row.name !== name));
  if (unknown) throw new BackupUnusable(`The backup is of a newer version of the program (${unknown}). Use that one.`);
}

async function refuseUnopened(client: pg.Client, { keys }: Restoring["house"]): Promise<void> {
  const { rows } = await client.query<{ id: string }>("select distinct root_key_id as id from practice_keys");
  const missing = rows.find(({ id }) => !keys.byId(id));
  if (missing)
    throw new BackupUnusable(
      `The backup was made while keys were rotated, and needs the root key ${missing.id} too: give it in DATA_KEYS.`,
    );
}

/** A new server counts its transactions from the beginning: the order of the trail goes on in a new era. */
async function beginEra(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ era: string }>(
    `select coalesce(greatest((select max(xid) from audit_events), (select max(xid) from audit_links)), '0')::text as era`,
  );
  await client.query(
    `create or replace function audit_era() returns numeric language sql immutable as $$ select ${BigInt(rows[0]!.era)}::numeric $$`,
  );
}

/** What was about to act on the outside may have acted: it is not done again. The linker begins at the beginning. */
async function settleDown(client: pg.Client, marker: Marker, restoredAt: Temporal.Instant): Promise<void> {
  await client.query("delete from house_facts where name = 'audit_since'");
  await client.query(
    "update effects set state = 'skipped', reason = 'restored', settled_at = $1 where state = 'sending'",
    [restoredAt.toString()],
  );
  await client.query(
    `insert into house_facts (name, value) values ('restore', $1), ('restored_at', $2)
     on conflict (name) do update set value = excluded.value`,
    [marker.id, restoredAt.toString()],
  );
}

/** Everyone the ledgers name, that of the keys' file and that of the store; answers how many of them had come back. */
async function eraseAgain(client: pg.Client, restoring: Restoring, erased: readonly Erased[]): Promise<number> {
  const gone = new Map<string, Set<string>>();
  const note = ({ practiceId, clientId }: Pick<Erased, "practiceId" | "clientId">) =>
    gone.set(practiceId, (gone.get(practiceId) ?? new Set()).add(clientId));
  erased.forEach(note);
  for await (const one of restoring.ledger()) note(one);
  let cameBack = 0;
  for (const id of await practiceIds(client)) {
    const clients = [...(gone.get(id) ?? [])];
    const found = await client.query("select from clients where practice_id = $1 and id = any($2)", [id, clients]);
    cameBack += found.rowCount ?? 0;
    if (clients.length > 0) await restoring.eraseAgain(id, clients);
  }
  return cameBack;
}

async function practiceIds(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>("select all_practice_ids() as id");
  return rows.map(({ id }) => id);
}

async function tell(client: pg.Client, { house }: Restoring): Promise<void> {
  for (const id of await practiceIds(client))
    await house.db.inPractice(systemOf(id), async (tx) =>
      audit(tx, { action: "practice.restored", subject: { kind: "practice", id } }),
    );
}

/** Nothing of a backup that turned out unusable stays, and the house may be begun or restored anew. */
async function startOver(client: pg.Client, brought: Brought, { house, ownerUrl, dataDir }: Restoring): Promise<void> {
  await emptied(client);
  await brought.clear({ all: true });
  await migrate(ownerUrl, house.keys, roles(house));
  unmarkRestore(dataDir);
}
