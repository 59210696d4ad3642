import {
  appendFileSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { makePassword, readPassword, writeSynced } from "./password.ts";
import { runProgram } from "./programs.ts";
import { explain, PostgresTrouble } from "./trouble.ts";

const majorVersion = "18";

/** Where the database files of a data folder are. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, "postgres");
}

/**
 * Makes the database files unless they are there, and answers with the superuser's password. Made under another name
 * and renamed when whole, so that a start that was broken off begins again. Throws PostgresTrouble when what is there
 * was made by another version, is no database, or has lost its password.
 */
export async function ensureCluster(wish: {
  dataDir: string;
  account: Account | undefined;
  binaries: Binaries;
}): Promise<string> {
  const folder = clusterFolder(wish.dataDir);
  const version = versionOf(folder);
  if (version !== undefined && version !== majorVersion) {
    throw new PostgresTrouble(
      `The data in ${folder} was written by PostgreSQL ${version}; this one is ${majorVersion} and can't read it. Export it with the old version, move the folder away and import it.`,
    );
  }
  if (version === undefined) return makeCluster(folder, wish);
  const password = readPassword(wish.dataDir);
  if (password) return password;
  throw new PostgresTrouble(
    `The database in ${folder} is there, but its password in keys/postgres is not: put the folder keys back from your backup.`,
  );
}

async function makeCluster(
  folder: string,
  wish: { dataDir: string; account: Account | undefined; binaries: Binaries },
): Promise<string> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new PostgresTrouble(`The folder ${folder} holds something, but no database: move it away and start again.`);
  }
  const password = makePassword(wish.dataDir);
  const unfinished = `${folder}.unfinished`;
  const passwordFile = `${unfinished}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  makeFolderFor(unfinished, wish.account);
  try {
    writeSynced(passwordFile, password);
    giveTo(passwordFile, wish.account);
    await initialise(unfinished, passwordFile, wish);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  appendFileSync(
    join(unfinished, "postgresql.conf"),
    "\n# TherapistOS writes this file at every start.\ninclude_if_exists = '../postgres.conf'\n",
  );
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  syncFolder(wish.dataDir);
  return password;
}

// The built-in locale sorts and folds the same on every machine. The parser of trigrams and full text still asks the
// system what a letter is, and with plain C it would see none in Hebrew; where the system has no C.UTF-8, C must do.
async function initialise(
  folder: string,
  passwordFile: string,
  wish: { account: Account | undefined; binaries: Binaries },
): Promise<void> {
  const words = [
    "-D",
    folder,
    "-U",
    "postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--data-checksums",
  ];
  words.push("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C");
  let answer = { code: 1, output: "invalid locale name" };
  for (const letters of process.platform === "linux" ? ["C.UTF-8", "C"] : ["C"]) {
    if (!/invalid locale name/.test(answer.output)) break;
    answer = await runProgram(wish.binaries.initdb, [...words, `--lc-ctype=${letters}`], wish.account);
  }
  if (answer.code !== 0) throw explain("The database could not be made.", answer.output);
}

function versionOf(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, "PG_VERSION"), "utf8").trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new PostgresTrouble(
      `The data in ${folder} can't be read by this user (${code}): start as the user who started it first.`,
    );
  }
}

/** Makes a folder that only the server's user enters. */
export function makeFolderFor(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(folder, account);
}

function giveTo(path: string, account: Account | undefined): void {
  if (account) chownSync(path, account.uid, account.gid);
}

function syncFolder(folder: string): void {
  if (process.platform === "win32") return; // Windows syncs no folders
  const opened = openSync(folder, "r");
  fsyncSync(opened);
  closeSync(opened);
}
