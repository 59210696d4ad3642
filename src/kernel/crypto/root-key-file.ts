import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { RootKeysUnusable } from "./root-keys-unusable.ts";

/** Where a local start keeps its root key. */
export function keyFile(dataDir: string): string {
  return join(dataDir, "keys", "root");
}

/**
 * The text of the key file. A missing file is written once when `mayCreate` is true: two processes that start together
 * end with the same key. Throws RootKeysUnusable when it is missing and may not be created, empty, cut short, or open
 * to other users of the machine.
 */
export function readOrCreateKeyFile(file: string, mayCreate: boolean): string {
  if (!existsSync(file)) {
    if (!mayCreate) {
      throw new RootKeysUnusable(
        `The root key is missing: ${file} is not there and DATA_KEYS is not set. Put the key back from your backup.`,
      );
    }
    createKeyFile(file);
  }
  refuseOpenModes(file);
  const text = readKeyFile(file);
  if (!/^[A-Za-z0-9_.-]+:[A-Za-z0-9+/]{43}=(,|\n$)/.test(text)) {
    throw new RootKeysUnusable(
      `The key file ${file} does not hold a whole key. Put it back from your backup; what was sealed under it opens with nothing else.`,
    );
  }
  return text.trim();
}

function createKeyFile(file: string): void {
  const folder = dirname(file);
  const temporary = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeThrough(temporary, `local-${randomBytes(4).toString("hex")}:${randomBytes(32).toString("base64")}\n`);
    putInPlace(temporary, file);
    syncFolder(folder);
  } catch (error) {
    throw new RootKeysUnusable(`The key file ${file} could not be written (${codeOf(error)}).`);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A new file, readable by its owner alone, on the disk when this returns. */
export function writeThrough(path: string, text: string): void {
  const file = openSync(path, "wx", 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A hard link never replaces what is there, a rename does; so the first of two processes wins, and both read its key. */
function putInPlace(temporary: string, file: string): void {
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    renameSync(temporary, file); // a file system without hard links
  }
}

export function syncFolder(folder: string): void {
  if (process.platform === "win32") return; // Windows syncs no folders
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function refuseOpenModes(file: string): void {
  if (process.platform === "win32") return; // modes say nothing there
  const folder = dirname(file);
  refuseMode(folder, 0o022, `can be changed by other users. Run: chmod 700 "${folder}"`);
  refuseMode(file, 0o077, `is open to other users. Run: chmod 600 "${file}"`);
}

function refuseMode(path: string, forbidden: number, sentence: string): void {
  const mode = statSync(path).mode & 0o777;
  if (mode & forbidden) throw new RootKeysUnusable(`${path} (mode ${mode.toString(8)}) ${sentence}`);
}

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new RootKeysUnusable(`The key file ${file} cannot be read (${codeOf(error)}).`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
