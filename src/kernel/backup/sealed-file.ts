import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { rootSealKey } from "#kernel/crypto/key-wrap.ts";
import type { RootKey } from "#kernel/crypto/root-keys.ts";
import type { FileKey } from "#kernel/crypto/sealer.ts";
import { openStream, sealStream } from "#kernel/files/sealed.ts";
import { BackupUnusable } from "./frames.ts";

/**
 * A backup as a file: one line in the clear that says what it is and which root key opens it, then its frames, sealed in
 * segments like every file of the house, under a key derived from the root key for this purpose alone.
 */
export type Part = "backup" | "person-keys";

const lineBytes = 64;
const noPractice = "00000000-0000-0000-0000-000000000000";
/** A segment of one kind of file never opens in the other. */
const fileIds: Record<Part, string> = {
  backup: "00000000-0000-8000-8000-000000000001",
  "person-keys": "00000000-0000-8000-8000-000000000002",
};

export interface Written {
  readonly bytes: number;
  /** Gives the file its name, in place of one that had it before. */
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** Writes to a name of its own first: under its own name the file is there whole, or not at all. */
export async function writeSealed(
  path: string,
  part: Part,
  root: RootKey,
  frames: AsyncIterable<Uint8Array>,
): Promise<Written> {
  const temporary = `${path}.part`;
  const file = await open(temporary, "w", 0o600);
  const abandon = () => rm(temporary, { force: true });
  try {
    let bytes = await writeWhole(file, Buffer.from(`${`TherapistOS ${part} 1 ${root.id}`.padEnd(lineBytes - 1)}\n`));
    for await (const chunk of sealStream(keyOf(root), idsOf(part), frames)) bytes += await writeWhole(file, chunk);
    await file.sync();
    await file.close();
    return { bytes, abandon, finish: () => putInPlace(temporary, path) };
  } catch (fault) {
    await file.close().catch(() => {});
    await abandon();
    throw fault;
  }
}

/** The plain frames of a file, and the root key it is under. Throws BackupUnusable with a sentence. */
export async function openSealed(
  path: string,
  part: Part,
  roots: readonly RootKey[],
): Promise<{ root: RootKey; frames: AsyncIterable<Buffer> }> {
  const [name, kind, format, rootId] = (await firstLine(path)).split(" ");
  if (name !== "TherapistOS" || kind !== part) {
    const wanted = part === "backup" ? "a backup of this program" : "a file of keys of this program";
    throw new BackupUnusable(`${path} is not ${wanted}.`);
  }
  if (format !== "1") throw new BackupUnusable(`${path} was made by a newer version of this program.`);
  const root = roots.find(({ id }) => id === rootId);
  if (!root)
    throw new BackupUnusable(
      `${path} was made under the root key ${rootId}, which is not here: give it in DATA_KEYS, or put it into keys/root of the data folder.`,
    );
  const sealed = createReadStream(path, { start: lineBytes, highWaterMark: 1 << 18 });
  return { root, frames: openStream(keyOf(root), idsOf(part), sealed) };
}

async function firstLine(path: string): Promise<string> {
  const file = await open(path).catch((fault: NodeJS.ErrnoException) => {
    throw new BackupUnusable(fault.code === "ENOENT" ? `There is no file ${path}.` : `${path} cannot be read.`);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(lineBytes), 0, lineBytes, 0);
    return buffer.toString("latin1", 0, bytesRead).trimEnd();
  } finally {
    await file.close();
  }
}

function keyOf(root: RootKey): FileKey {
  const { id, bytes } = rootSealKey(root, "backup");
  return { keyId: id, bytes: Buffer.from(bytes) };
}

const idsOf = (part: Part) => ({ practiceId: noPractice, fileId: fileIds[part] });

async function writeWhole(file: FileHandle, chunk: Uint8Array): Promise<number> {
  let done = 0;
  while (done < chunk.length) done += (await file.write(chunk, done)).bytesWritten;
  return done;
}

async function putInPlace(temporary: string, path: string): Promise<void> {
  await rename(temporary, path);
  const folder = await open(dirname(path)).catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
