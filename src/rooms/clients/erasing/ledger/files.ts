import { z } from "zod";
import type { FileStore } from "#kernel/files/store.ts";
import { FileMissing } from "#kernel/files/store.ts";

/** A line of the ledger: that a client was erased, with the key that must never come back. Nothing says who it was. */
const lineShape = z.object({
  practiceId: z.uuid(),
  erasureId: z.uuid(),
  clientId: z.uuid(),
  keyId: z.uuid().nullable(),
  reason: z.string(),
  at: z.string(),
});
export type Line = z.output<typeof lineShape>;

const folder = "erasures";
const pathOf = (practiceId: string, clientId: string) => `${folder}/${practiceId}/${clientId}`;

/**
 * The ledger lies in the file store, outside the database, so that a backup of the database does not bring anybody back whom
 * it does not know to be erased. One file for each client: nothing has to be read to write the next.
 */
export async function keepLine(store: FileStore, line: Line): Promise<void> {
  const path = pathOf(line.practiceId, line.clientId);
  // Done again after a death, or after a restore: a line that knows the key stays.
  if (line.keyId === null && (await readLine(store, line.practiceId, line.clientId))?.keyId) return;
  await store.write(path, once(Buffer.from(JSON.stringify(line))));
}

export async function readLine(store: FileStore, practiceId: string, clientId: string): Promise<Line | null> {
  return readPath(store, pathOf(practiceId, clientId));
}

/** The ids of everybody who was ever erased of a practice, by the names of the files alone. */
export async function erasedIds(store: FileStore, practiceId: string): Promise<string[]> {
  const begin = `${folder}/${practiceId}/`;
  const ids: string[] = [];
  for await (const path of store.list(begin)) ids.push(path.slice(begin.length));
  return ids;
}

/** Every client that was ever erased, of one practice or of all. */
export async function* ledgerLines(store: FileStore, practiceId?: string): AsyncGenerator<Line> {
  for await (const path of store.list(`${folder}/${practiceId === undefined ? "" : `${practiceId}/`}`)) {
    const line = await readPath(store, path);
    if (line) yield line;
  }
}

async function readPath(store: FileStore, path: string): Promise<Line | null> {
  try {
    const bytes = Buffer.concat(await Array.fromAsync(await store.read(path)));
    return lineShape.parse(JSON.parse(bytes.toString("utf8")));
  } catch (fault) {
    if (fault instanceof FileMissing) return null;
    throw fault;
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
