import { existsSync, realpathSync } from "node:fs";
import { accountFor } from "./account.ts";
import { anyoneAttached, attach } from "./attached.ts";
import { findBinaries } from "./binaries.ts";
import { clusterFolder, ensureCluster } from "./cluster.ts";
import { findHolder, type Holder, readPidFile } from "./holder.ts";
import { adoptOrStart, lockOf, watch } from "./keep.ts";
import { readPassword } from "./password.ts";
import { movedTo, settlePlace, systemFolder } from "./place.ts";
import { type Means, stopServer } from "./server.ts";
import type { Settings } from "./settings.ts";
import { inWords } from "./trouble.ts";
import { inTurn } from "./turn.ts";

/** A running PostgreSQL 18 of our own. */
export interface Instance {
  /** Sees every row; database `postgres`. Stays the same while the instance is open. */
  readonly superuserUrl: string;
  /** Where data really is: another folder than asked for when the server's user may not enter that one. */
  readonly dataDir: string;
  readonly port: number;
  /** It was running already: after a kill of the program, or for another process of the same data folder. */
  readonly adopted: boolean;
  /** Lets go of it; the last process that does stops it. */
  stop(): Promise<void>;
}

export interface Wish {
  readonly dataDir: string;
  /** The clone: where node_modules is. */
  readonly root: string;
  /** Takes the few sentences that the person at the terminal should read. */
  readonly log: (sentence: string) => void;
  readonly settings?: Settings;
  /** Where data and programs go that the server's user can't reach; by default below /var/lib. */
  readonly elsewhere?: string;
}

/**
 * Starts the embedded PostgreSQL of a data folder, or adopts the one that is running, making the database at the first
 * time. While the instance is open a server that dies is started again on the same port. Throws PostgresTrouble with a
 * sentence when that is impossible.
 */
export async function openEmbedded(wish: Wish): Promise<Instance> {
  try {
    const means = prepare(wish);
    return await inTurn(lockOf(means), () => openInTurn(means));
  } catch (fault) {
    throw inWords(fault);
  }
}

/** The running server of a data folder, to use without owning it: its `stop` does nothing. */
export async function findRunning(dataDir: string): Promise<Instance | undefined> {
  const moved = movedTo(dataDir);
  if (!existsSync(moved)) return undefined;
  const place = realpathSync(moved);
  const password = readPassword(place);
  if (!password || !readPidFile(clusterFolder(place))) return undefined;
  const holder = await findHolder(clusterFolder(place), password, 10);
  return (
    holder && {
      superuserUrl: urlOf(holder, password),
      dataDir: place,
      port: holder.port,
      adopted: true,
      stop: async () => undefined,
    }
  );
}

function prepare(wish: Wish): Means {
  const { root, log, elsewhere = systemFolder, settings = {} } = wish;
  const account = accountFor(clusterFolder(movedTo(wish.dataDir)));
  const dataDir = settlePlace({ dataDir: wish.dataDir, root, account, elsewhere, log });
  const binaries = findBinaries({ root, account, elsewhere, log });
  return { dataDir, account, binaries, settings, log };
}

async function openInTurn(means: Means): Promise<Instance> {
  const password = await ensureCluster(means);
  const { holder, adopted } = await adoptOrStart(means, password);
  const detach = attach(means.dataDir);
  const endWatch = watch(means, password, holder);
  const stop = once(async () => {
    await endWatch();
    await leave(means, detach);
  });
  return { superuserUrl: urlOf(holder, password), dataDir: means.dataDir, port: holder.port, adopted, stop };
}

function leave(means: Means, detach: () => void): Promise<void> {
  return inTurn(lockOf(means), async () => {
    detach();
    if (!anyoneAttached(means.dataDir)) await stopServer(means);
  });
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

function urlOf(holder: Holder, password: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${holder.port}/postgres`;
}
