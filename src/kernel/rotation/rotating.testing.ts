import { takeAuditKeys } from "#kernel/audit/trail.ts";
import { keyFile } from "#kernel/crypto/root-key-file.ts";
import { readRootKeys } from "#kernel/crypto/root-keys.ts";
import { Vault } from "#kernel/crypto/vault.ts";
import { openPool } from "#kernel/db/pool.ts";
import { Database } from "#kernel/db/practice.ts";
import { systemClock } from "#kernel/time/clock.ts";
import { openKept } from "./kept.ts";
import { rotateKeys } from "./rotate.ts";

/** A process that rotates keys, for tests that kill it: owner's address, app's address, data folder. */
const [ownerUrl = "", appUrl = "", dataDir = ""] = process.argv.slice(2);
const keys = readRootKeys({ dataDir, mayCreate: false });
takeAuditKeys(keys);
const pool = openPool(appUrl, { max: 2, name: "rotating" });
const vault = new Vault(keys);
const owner = openPool(ownerUrl, { max: 1, name: "rotating" });
const client = await owner.connect();
await openKept(client, keys);
client.release();
process.stdout.write("begun ");
const house = { keys, vault, db: new Database(pool, vault, systemClock), clock: systemClock };
await rotateKeys({ house, ownerUrl, keyFile: keyFile(dataDir) });
await owner.end();
await pool.end();
process.stdout.write("done");
