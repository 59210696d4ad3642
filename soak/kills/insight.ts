import { createHash } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { takeAuditKeys } from "#kernel/audit/trail.ts";
import { readRootKeys } from "#kernel/crypto/root-keys.ts";
import { Vault } from "#kernel/crypto/vault.ts";
import { findRunning } from "#kernel/db/embedded/open.ts";
import { openPool } from "#kernel/db/pool.ts";
import { Database } from "#kernel/db/practice.ts";
import { addressOf, provision, rolePassword } from "#kernel/db/roles.ts";
import { readEnv } from "#kernel/env.ts";
import { diskStore } from "#kernel/files/disk.ts";
import { openRange } from "#kernel/files/sealed.ts";
import type { House } from "#kernel/house.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { openLog } from "#kernel/log/log.ts";
import { openMail } from "#kernel/mail/transport.ts";
import { openKept } from "#kernel/rotation/kept.ts";
import { systemClock } from "#kernel/time/clock.ts";
import { plugPorts } from "#main/rooms.ts";
import { readClientCopy, readPracticeCopy } from "#rooms/clients/exporting/reading/service.ts";
import { allClientIds } from "#rooms/clients/store.ts";
import type { Premises } from "./premises.ts";

/** A house as it lies on the disk, opened anew by somebody who holds its root keys and starts nothing. */
export interface Insight {
  readonly house: House;
  readonly superuser: pg.Client;
  rows<R extends object>(text: string, values?: readonly unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

/** Of premises whose PostgreSQL runs. */
export async function insightOf({ folder, dataKeys }: Premises): Promise<Insight> {
  plugPorts();
  const running = await findRunning(folder);
  if (!running) throw new Error("The house has no running database.");
  const keys = readRootKeys({ dataKeys, dataDir: folder, mayCreate: false });
  const superuser = new pg.Client({ connectionString: running.superuserUrl });
  superuser.on("error", () => {});
  await superuser.connect();
  await openKept(superuser, keys);
  takeAuditKeys(keys);
  const vault = new Vault(keys);
  const appUrl = addressOf(running.superuserUrl, "app", rolePassword(keys, "app"));
  // As whoever opens a house does: passwords of roles follow the root key.
  await provision(superuser, keys, { appPassword: true });
  const pool = openPool(appUrl, { max: 4, name: "soak" });
  const env = readEnv({ DATA_DIR: folder });
  const house: House = {
    env,
    keys,
    vault,
    db: new Database(pool, vault, systemClock),
    files: await diskStore(join(folder, "files")),
    mail: openMail({ from: env.mailFrom }),
    clock: systemClock,
    log: openLog("silent"),
  };
  return {
    house,
    superuser,
    rows: async (text, values = []) => (await superuser.query(text, [...values])).rows,
    close: async () => {
      await pool.end();
      await superuser.end();
    },
  };
}

export const practiceIds = async ({ rows }: Insight): Promise<string[]> =>
  (await rows<{ id: string }>("select all_practice_ids() as id")).map(({ id }) => id);

/** What is kept of each client, by the client: every row with what was sealed in it opened, every file read to its end, as one digest. */
export async function contentsOf({ house }: Insight, practiceId: string): Promise<Map<string, string>> {
  return house.db.inPractice(systemOf(practiceId), async (tx) => {
    await tx.client.query("set local statement_timeout = '2min'");
    const practice = await readPracticeCopy(tx);
    const contents = new Map([["practice", digestOf(JSON.stringify(practice.rows))]]);
    for (const id of await allClientIds(tx)) {
      const copy = await readClientCopy(tx, id, practice, { whole: true });
      const parts = [JSON.stringify(copy.rows)];
      for (const { fileId, folder, keyId } of copy.files) {
        const key = await tx.sealer.fileKey(keyId, fileId);
        const path = `${folder}/${practiceId}/${fileId}`;
        const bytes = await Array.fromAsync(await openRange(key, { practiceId, fileId }, house.files, path));
        parts.push(digestOf(Buffer.concat(bytes)));
      }
      contents.set(id, digestOf(parts.join("\n")));
    }
    return contents;
  });
}

export const digestOf = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** In what two contents differ, in a sentence each. */
export function differences(is: ReadonlyMap<string, string>, was: ReadonlyMap<string, string>): string[] {
  const missing = [...was.keys()].filter((id) => !is.has(id));
  const added = [...is.keys()].filter((id) => !was.has(id));
  const changed = [...is].filter(([id, digest]) => was.has(id) && was.get(id) !== digest).map(([id]) => id);
  const said = (ids: string[], what: string) => (ids.length > 0 ? [`${ids.length} ${what}, as ${ids[0]}`] : []);
  return [...said(missing, "are missing"), ...said(added, "are too many"), ...said(changed, "are not what they were")];
}
