import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, parse, resolve } from "node:path";
import type { Account } from "./account.ts";
import { PostgresTrouble } from "./trouble.ts";

/** What the permission to enter a folder depends on. */
export interface FolderFacts {
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

/** Where things go that PostgreSQL's user can't reach in the clone. */
export const systemFolder = "/var/lib/therapist-os";

/**
 * The data folder in use: the configured one, or the one it was moved to because PostgreSQL's user may not enter the
 * first (a clone in /root). Answers the same again after the permissions changed, so that data never seems lost.
 */
export function movedTo(dataDir: string): string {
  const pointer = join(dataDir, "moved-to");
  return existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : resolve(dataDir);
}

/**
 * Makes the data folder, elsewhere when `account` may not enter where it should be, and says so.
 * @returns the real path of the folder to use. Throws PostgresTrouble when data is there already but can't be reached.
 */
export function settlePlace(wish: {
  dataDir: string;
  root: string;
  account: Account | undefined;
  elsewhere: string;
  log: (sentence: string) => void;
}): string {
  const { account, log } = wish;
  makeFolder(wish.dataDir, account);
  const moved = movedTo(wish.dataDir);
  if (moved !== resolve(wish.dataDir)) return announce(makeFolder(moved, account), wish.dataDir, log);
  const real = realpathSync(wish.dataDir);
  const closed = account && closedFolder(real, account);
  if (!closed) return real;
  if (existsSync(join(real, "postgres", "PG_VERSION"))) {
    throw new PostgresTrouble(
      `The data in ${real} can't be reached: PostgreSQL's user may not enter ${closed}. Run: chmod o+x "${closed}"`,
    );
  }
  makeFolder(wish.elsewhere, account, 0o755);
  const name = createHash("sha256").update(nameSource(wish.dataDir, wish.root)).digest("hex").slice(0, 16);
  const place = makeFolder(join(wish.elsewhere, name), account);
  writeFileSync(join(real, "moved-to"), `${place}\n`);
  return announce(place, wish.dataDir, log);
}

/**
 * The first folder on the way to `path` (itself included) that the account may not enter. Folders that don't exist yet
 * are ours to make and count as open. The account's only group is its own: a spawned process has no others.
 */
export function closedFolder(path: string, account: Account, factsOf = factsOnDisk): string | undefined {
  return [...ancestors(path)].find((folder) => {
    const facts = factsOf(folder);
    return facts !== undefined && !mayEnter(facts, account);
  });
}

function mayEnter({ uid, gid, mode }: FolderFacts, account: Account): boolean {
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

function ancestors(path: string): string[] {
  const { root } = parse(path);
  return path === root ? [root] : [...ancestors(dirname(path)), path];
}

function factsOnDisk(folder: string): FolderFacts | undefined {
  return statSync(folder, { throwIfNoEntry: false });
}

/** Makes a folder of ours that others may pass through (the server's user has its own below) but not look around in. */
export function makeFolder(folder: string, account: Account | undefined, mode = 0o711): string {
  try {
    const made = mkdirSync(folder, { recursive: true, mode: account ? mode : 0o700 });
    if (account && (made || statSync(folder).uid === 0)) chmodSync(folder, statSync(folder).mode | (mode & 0o055));
  } catch (error) {
    throw new PostgresTrouble(
      `The data folder ${folder} could not be made (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
  return realpathSync(folder);
}

// One clone has one default folder; a folder named by DATA_DIR is known by its own path.
function nameSource(dataDir: string, root: string): string {
  const clone = realpathSync(root);
  return realpathSync(dataDir) === join(clone, "data") ? clone : realpathSync(dataDir);
}

function announce(place: string, dataDir: string, log: (sentence: string) => void): string {
  log(
    `Data is kept in ${place}, because PostgreSQL does not run as root and its user may not enter ${resolve(dataDir)}.`,
  );
  return place;
}
