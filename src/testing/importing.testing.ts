import { takeAuditKeys } from "#kernel/audit/trail.ts";
import { readRootKeys } from "#kernel/crypto/root-keys.ts";
import { Vault } from "#kernel/crypto/vault.ts";
import { openPool } from "#kernel/db/pool.ts";
import { Database } from "#kernel/db/practice.ts";
import { readEnv } from "#kernel/env.ts";
import { diskStore } from "#kernel/files/disk.ts";
import { openLog } from "#kernel/log/log.ts";
import { openMail } from "#kernel/mail/transport.ts";
import { systemClock } from "#kernel/time/clock.ts";
import { importJobs } from "#rooms/clients/imports/worker.ts";

/** A worker that does one job of an import, for tests that kill it: app's address, data folder, task, practice, import; keys in DATA_KEYS. */
const [appUrl = "", dataDir = "", task = "", practiceId = "", importId = ""] = process.argv.slice(2);
const keys = readRootKeys({ dataKeys: process.env.DATA_KEYS, dataDir, mayCreate: false });
takeAuditKeys(keys);
const env = readEnv({ DATA_DIR: dataDir });
const pool = openPool(appUrl, { max: 4, name: "importing" });
const vault = new Vault(keys);
const house = {
  env,
  keys,
  vault,
  db: new Database(pool, vault, systemClock),
  files: await diskStore(`${dataDir}/files`),
  mail: openMail({ smtpUrl: env.smtpUrl, from: env.mailFrom }),
  clock: systemClock,
  log: openLog("silent"),
};
process.stdout.write("begun ");
await importJobs.find((job) => job.task === task)!.run(house, practiceId, { importId }, { number: 1, last: false });
await pool.end();
process.stdout.write("done");
