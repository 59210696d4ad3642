import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { SealBroken } from "#kernel/crypto/envelope.ts";
import type { RootKey } from "#kernel/crypto/root-keys.ts";
import { BackupUnusable, type Frame, framesOf, jsonOf } from "./frames.ts";
import { type Head, personKeysName, type Totals } from "./head.ts";
import { openSealed, type Part } from "./sealed-file.ts";

export interface OpenBackup {
  readonly head: Head;
  readonly root: RootKey;
  /** Everything after the head, to its end. */
  readonly frames: AsyncGenerator<Frame>;
}

/** The backup, or the file of keys, at this path. Throws BackupUnusable, at once or while its frames are read. */
export async function openBackup(path: string, part: Part, roots: readonly RootKey[]): Promise<OpenBackup> {
  const { root, frames } = await openSealed(path, part, roots);
  const reading = genuine(path, framesOf(frames));
  const first = await reading.next();
  if (first.done || first.value.letter !== "H") throw new BackupUnusable(`${path} does not begin as a backup does.`);
  return { head: jsonOf<Head>(first.value), root, frames: reading };
}

/** The file of keys beside a backup. Throws BackupUnusable when there is none. */
export function keysBeside(file: string): string {
  const keys = join(dirname(file), personKeysName);
  if (existsSync(keys)) return keys;
  throw new BackupUnusable(`The newest ${personKeysName} must lie beside the backup: without it nobody's words open.`);
}

export interface Verified extends Totals {
  readonly madeAt: string;
  readonly rootKey: string;
  readonly keysMadeAt: string;
}

/** Reads a backup and the keys beside it from the first byte to the last, as a restore would, and changes nothing. */
export async function verifyBackup(file: string, roots: readonly RootKey[]): Promise<Verified> {
  const backup = await openBackup(file, "backup", roots);
  const keys = await openBackup(keysBeside(file), "person-keys", roots);
  await totalsOf(keys);
  const totals = await totalsOf(backup);
  return { ...totals, madeAt: backup.head.madeAt, rootKey: backup.root.id, keysMadeAt: keys.head.madeAt };
}

/** Counts on the way, so that what the end says is held against what was there. */
async function totalsOf(backup: OpenBackup): Promise<Totals> {
  let told: Totals | undefined;
  const seen = { tables: 0, rows: 0, files: 0, jobs: 0 };
  for await (const frame of backup.frames) {
    if (frame.letter === "T") seen.tables += 1;
    if (frame.letter === "F") seen.files += 1;
    if (frame.letter === "J") seen.jobs += jsonOf<unknown[]>(frame).length;
    if (frame.letter === "E") seen.rows += jsonOf<{ rows?: number }>(frame).rows ?? 0;
    if (frame.letter === "Z") told = jsonOf<Totals>(frame);
  }
  if (JSON.stringify(told) !== JSON.stringify(seen)) throw new BackupUnusable("The backup does not hold what it says.");
  return seen;
}

async function* genuine(path: string, frames: AsyncIterable<Frame>): AsyncGenerator<Frame> {
  let ended = false;
  try {
    for await (const frame of frames) {
      ended = frame.letter === "Z";
      yield frame;
    }
  } catch (fault) {
    if (fault instanceof SealBroken)
      throw new BackupUnusable(`${path} was changed or cut: it is not what was written.`);
    throw fault;
  }
  if (!ended) throw new BackupUnusable(`${path} was cut: its end is missing.`);
}
