import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, opendir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkPath, FileMissing, type FileStore, type ReadRange, StoreFull } from "./store.ts";

const chunkBytes = 65_536;
const staleAfterMs = 24 * 60 * 60 * 1000;

/**
 * A store in a folder of this machine, made when it is not there. Files being written lie in `.incoming` (the same file
 * system, so that a rename is all it takes; one folder, so that cleaning need not walk a million files). Remains older
 * than a day, of processes that died while writing, are removed now.
 */
export async function diskStore(folder: string): Promise<FileStore> {
  const incoming = join(folder, ".incoming");
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  await removeStale(incoming);
  const at = (path: string) => {
    checkPath(path);
    return join(folder, path);
  };
  return {
    write: async (path, source) => write(folder, at(path), join(incoming, randomUUID()), source),
    read: async (path, range) => {
      const file = at(path);
      await sizeOf(file, path);
      return bytesOf(file, path, range ?? { start: 0, end: Number.POSITIVE_INFINITY });
    },
    size: async (path) => sizeOf(at(path), path),
    remove: async (path) => {
      const file = at(path);
      await rm(file, { force: true });
      await syncFolder(dirname(file));
    },
    list: (prefix) => list(folder, prefix),
  };
}

async function write(folder: string, file: string, temporary: string, source: AsyncIterable<Uint8Array>) {
  try {
    const bytes = await writeThrough(temporary, source);
    await makeFolder(folder, dirname(file));
    await rename(temporary, file);
    await syncFolder(dirname(file));
    return { bytes };
  } catch (error) {
    await rm(temporary, { force: true });
    throw isFull(error) ? new StoreFull() : error;
  }
}

async function writeThrough(temporary: string, source: AsyncIterable<Uint8Array>): Promise<number> {
  const handle = await open(temporary, "wx", 0o600);
  let bytes = 0;
  try {
    for await (const chunk of source) {
      await writeWhole(handle, chunk);
      bytes += chunk.length;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return bytes;
}

/** A nearly full disk takes a part of a chunk and says so only in the count. */
async function writeWhole(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  let done = 0;
  while (done < chunk.length) done += (await handle.write(chunk, done)).bytesWritten;
}

/** Makes the folders on the way and syncs the parent of each new one: otherwise a power cut may lose the entry. */
async function makeFolder(root: string, folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!first) return;
  for (let made = folder; made.length >= first.length && made !== root; made = dirname(made)) {
    await syncFolder(dirname(made));
  }
}

/** Not every system syncs folders (Windows does not), and one that was never made needs none. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  try {
    await handle?.sync();
  } catch (error) {
    if (!["EPERM", "EINVAL", "EISDIR"].includes(codeOf(error))) throw error;
  } finally {
    await handle?.close();
  }
}

async function sizeOf(file: string, path: string): Promise<number> {
  const found = await stat(file).catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw error;
  });
  if (!found?.isFile()) throw new FileMissing(path);
  return found.size;
}

/** Opens the file only when the first byte is asked for, so that a reader who never comes leaves nothing open. */
async function* bytesOf(file: string, path: string, { start, end, into }: ReadRange): AsyncGenerator<Uint8Array> {
  const handle = await open(file, "r").catch((error: unknown) => {
    throw isAbsent(error) ? new FileMissing(path) : error;
  });
  try {
    for (let at = start; at < end; ) {
      const chunk = into ?? Buffer.allocUnsafe(Math.min(chunkBytes, end - at));
      const { bytesRead } = await handle.read(chunk, 0, Math.min(chunk.length, end - at), at);
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

async function* list(folder: string, prefix: string): AsyncGenerator<string> {
  const above = prefix.slice(0, prefix.lastIndexOf("/") + 1).replace(/\/$/, "");
  if (above !== "") checkPath(above);
  for await (const path of walk(folder, above)) if (path.startsWith(prefix)) yield path;
}

async function* walk(folder: string, below: string): AsyncGenerator<string> {
  const entries = await opendir(join(folder, below)).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  for await (const entry of entries) {
    if (!/^[a-z0-9-]+$/.test(entry.name)) continue;
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(folder, path);
    else if (entry.isFile()) yield path;
  }
}

/** Another process may be writing into `.incoming` right now: only what nobody has touched for a day is a remain. */
async function removeStale(incoming: string): Promise<void> {
  const before = Temporal.Now.instant().epochMilliseconds - staleAfterMs;
  for await (const entry of await opendir(incoming)) {
    const path = join(incoming, entry.name);
    const found = await stat(path).catch(() => null);
    if (found && found.mtimeMs < before) await rm(path, { force: true });
  }
}

function isAbsent(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}

function isFull(error: unknown): boolean {
  return ["ENOSPC", "EDQUOT"].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
