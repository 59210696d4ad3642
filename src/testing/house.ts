import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takeAuditKeys } from "#kernel/audit/trail.ts";
import type { RootKeys } from "#kernel/crypto/root-keys.ts";
import { Vault } from "#kernel/crypto/vault.ts";
import { openPool } from "#kernel/db/pool.ts";
import { Database } from "#kernel/db/practice.ts";
import { readEnv } from "#kernel/env.ts";
import { diskStore } from "#kernel/files/disk.ts";
import { s3Store } from "#kernel/files/s3/store.ts";
import type { House } from "#kernel/house.ts";
import { openLog } from "#kernel/log/log.ts";
import { openMail } from "#kernel/mail/transport.ts";
import { TestClock } from "./clock.ts";
import { cloneDatabase, type TestDatabase, testKeys } from "./database.ts";
import { type LetterBox, openLetterBox } from "./letters.ts";

export interface TestHouse {
  readonly house: House;
  readonly clock: TestClock;
  readonly database: TestDatabase;
  readonly letterBox: LetterBox;
  readonly filesFolder: string;
  /** Every line the program logged. */
  readonly logged: string[];
  close(): Promise<void>;
}

/** A house of one's own: a cloned database as role app, a real SMTP server, a folder for files, a clock to set. */
export async function openTestHouse(
  raw: Record<string, string> = {},
  options: { ticking?: boolean; keys?: RootKeys; keysOpenForMs?: number } = {},
): Promise<TestHouse> {
  const database = await cloneDatabase();
  const letterBox = await openLetterBox();
  const filesFolder = await mkdtemp(join(tmpdir(), "therapist-os-test-"));
  const clock = new TestClock(options);
  const logged: string[] = [];
  const env = readEnv({ DATA_DIR: filesFolder, SMTP_URL: letterBox.url, PORT: "3000", RATE_BURST: "100000", ...raw });
  const log = openLog("debug", { write: (line) => void logged.push(line) });
  const keys = options.keys ?? testKeys;
  const vault = new Vault(keys, { maxAgeMs: options.keysOpenForMs });
  takeAuditKeys(keys);
  const pool = openPool(database.appUrl, { max: 12, name: "test" });
  const db = new Database(pool, vault, clock);
  const mail = openMail({ smtpUrl: env.smtpUrl, from: env.mailFrom });
  const files = env.s3 ? s3Store(env.s3) : await diskStore(join(filesFolder, "files"));
  const house: House = { env, keys, vault, db, files, mail, clock, log };
  const close = async () => {
    await pool.end();
    await letterBox.close();
    await database.drop();
    await rm(filesFolder, { recursive: true, force: true });
  };
  return { house, clock, database, letterBox, filesFolder, logged, close };
}
