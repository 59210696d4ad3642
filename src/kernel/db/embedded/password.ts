import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { PostgresTrouble } from "./trouble.ts";

/** The superuser's password from `keys/postgres`, or undefined when there is none yet. */
export function readPassword(dataDir: string): string | undefined {
  const file = passwordFile(dataDir);
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    throw new PostgresTrouble(
      `The password of the database in ${file} can't be read (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
}

/** Makes the superuser's password once: on disk and synced before a cluster is made with it. */
export function makePassword(dataDir: string): string {
  const existing = readPassword(dataDir);
  if (existing) return existing;
  const file = passwordFile(dataDir);
  const temporary = `${file}.${randomBytes(6).toString("hex")}`;
  const password = randomBytes(24).toString("base64url");
  try {
    mkdirSync(join(dataDir, "keys"), { recursive: true, mode: 0o700 });
    writeSynced(temporary, `${password}\n`);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new PostgresTrouble(
      `The database's password could not be written to ${file} (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
  return password;
}

/** Writes and syncs a new file that only its owner reads. */
export function writeSynced(path: string, text: string): void {
  const file = openSync(path, "wx", 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function passwordFile(dataDir: string): string {
  return join(dataDir, "keys", "postgres");
}
