import { takeAuditKeys } from "#kernel/audit/trail.ts";
import { readRootKeys } from "#kernel/crypto/root-keys.ts";
import { Vault } from "#kernel/crypto/vault.ts";
import { openPool } from "#kernel/db/pool.ts";
import { Database } from "#kernel/db/practice.ts";
import { readEnv } from "#kernel/env.ts";
import { diskStore } from "#kernel/files/disk.ts";
import { systemClock } from "#kernel/time/clock.ts";
import { restoreBackup } from "./restore.ts";

/** A process that restores, for tests that kill it: owner's address, app's, data folder, backup; root keys in DATA_KEYS. */
const [ownerUrl = "", appUrl = "", dataDir = "", file = ""] = process.argv.slice(2);
const keys = readRootKeys({ dataKeys: process.env.DATA_KEYS, dataDir, mayCreate: false });
takeAuditKeys(keys);
const pool = openPool(appUrl, { max: 2, name: "restoring" });
const house = {
  env: readEnv({ DATA_DIR: dataDir }),
  keys,
  db: new Database(pool, new Vault(keys), systemClock),
  files: await diskStore(`${dataDir}/files`),
  clock: systemClock,
};
process.stdout.write("begun ");
const nobody = { ledger: async function* () {}, eraseAgain: async () => {} };
await restoreBackup({ house, ownerUrl, dataDir, file, outward: new Set(), ...nobody });
await pool.end();
process.stdout.write("done");
