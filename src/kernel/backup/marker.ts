import { randomUUID } from "node:crypto";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { BackupUnusable } from "./frames.ts";

/** That a restore was begun and has not come to its end; the same id stands in the database it fills. */
export interface Marker {
  readonly id: string;
  readonly file: string;
}

const pathIn = (dataDir: string) => join(dataDir, "restoring");

export function unfinishedRestore(dataDir: string): Marker | undefined {
  const path = pathIn(dataDir);
  if (!existsSync(path)) return undefined;
  const [id = "", file = ""] = readFileSync(path, "utf8").trim().split(" ", 2);
  return { id, file: file && decodeURIComponent(file) };
}

/** Throws a sentence when a restore was cut short: half a house is not to be served. */
export function refuseHalfRestored(dataDir: string): void {
  const marker = unfinishedRestore(dataDir);
  if (marker)
    throw new BackupUnusable(
      `A restore was cut short, so nothing is served. Say it again: npm run cli -- restore ${marker.file}`,
    );
}

/** Begun anew it keeps its id, by which it knows its own rows again. */
export function markRestore(dataDir: string, file: string): Marker {
  const marker = { id: unfinishedRestore(dataDir)?.id ?? randomUUID(), file };
  mkdirSync(dataDir, { recursive: true });
  const opened = openSync(pathIn(dataDir), "w", 0o600);
  writeSync(opened, `${marker.id} ${encodeURIComponent(file)}\n`);
  fsyncSync(opened);
  closeSync(opened);
  return marker;
}

export function unmarkRestore(dataDir: string): void {
  rmSync(pathIn(dataDir), { force: true });
}
