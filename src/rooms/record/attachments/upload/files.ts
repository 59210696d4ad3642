import type { FileKey } from "#kernel/crypto/sealer.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { type Content, contentOf } from "#kernel/files/content.ts";
import { mostImageBytes, preview, thumbnail } from "#kernel/files/image.ts";
import { scan } from "#kernel/files/scan.ts";
import { openRange, sealStream } from "#kernel/files/sealed.ts";
import { plainSize } from "#kernel/files/segment.ts";
import type { FileStore } from "#kernel/files/store.ts";
import { UploadRefused } from "#kernel/files/upload-refused.ts";
import type { House } from "#kernel/house.ts";
import type { FileIds } from "../jobs.ts";

/** Where the content of one attachment goes, and the keys that seal it. */
export interface Shelf {
  readonly store: FileStore;
  readonly practiceId: string;
  readonly ids: FileIds;
  readonly keys: Readonly<Record<keyof FileIds, FileKey>>;
}

/** Where one sealed file lies in the file store. */
export const pathOf = (practiceId: string, fileId: string): string => `attachments/${practiceId}/${fileId}`;

/** Fresh ids for a new attachment, with a key for each file, all derived from the client's key. */
export async function newShelf(tx: PracticeTx, store: FileStore, keyId: string): Promise<Shelf> {
  const ids = { id: tx.newId(), previewId: tx.newId(), thumbnailId: tx.newId() };
  const keyFor = (fileId: string) => tx.sealer.fileKey(keyId, fileId);
  const [id, previewId, thumbnailId] = [
    await keyFor(ids.id),
    await keyFor(ids.previewId),
    await keyFor(ids.thumbnailId),
  ];
  return { store, practiceId: tx.actor.practiceId, ids, keys: { id, previewId, thumbnailId } };
}

/** Seals one file as it streams by. */
export async function put(shelf: Shelf, which: keyof FileIds, source: AsyncIterable<Uint8Array>): Promise<void> {
  const fileId = shelf.ids[which];
  const sealed = sealStream(shelf.keys[which], { practiceId: shelf.practiceId, fileId }, source);
  await shelf.store.write(pathOf(shelf.practiceId, fileId), sealed);
}

/** What the file on the shelf is, by all of its bytes. Throws UploadRefused. */
export async function lookAt(house: House, shelf: Shelf): Promise<{ content: Content; size: number }> {
  const { store, practiceId, ids, keys } = shelf;
  const path = pathOf(practiceId, ids.id);
  const range = (start?: number, end?: number) =>
    openRange(keys.id, { practiceId, fileId: ids.id }, store, path, start, end);
  const size = plainSize(await store.size(path));
  const read = async (start: number, end: number) => Buffer.concat(await Array.fromAsync(await range(start, end)));
  const content = await contentOf({ size, read, all: () => range() });
  if (house.env.clamav) await scan(house.env.clamav, await range());
  return { content, size };
}

/**
 * Draws the smaller pictures from the original on the shelf; answers the preview's size, or null when it is of a kind
 * that cannot be drawn. Originals wait on the disk and are brought into memory one at a time: twenty uploads at once
 * take 50 MB here, not a thousand. Throws UploadRefused.
 */
export function drawPictures(shelf: Shelf): Promise<{ width: number; height: number } | null> {
  return inTurn(async () => {
    const large = await preview(await original(shelf));
    const small = large && (await thumbnail(large.bytes));
    if (!small) return null;
    await put(shelf, "previewId", once(large.bytes));
    await put(shelf, "thumbnailId", once(small.bytes));
    return { width: large.width, height: large.height };
  });
}

/** Takes everything off the shelf, whatever of it was written. */
export async function clear({ store, practiceId, ids }: Shelf): Promise<void> {
  for (const fileId of Object.values(ids)) await store.remove(pathOf(practiceId, fileId));
}

async function original({ store, practiceId, ids, keys }: Shelf): Promise<Buffer> {
  const path = pathOf(practiceId, ids.id);
  const size = plainSize(await store.size(path));
  if (size > mostImageBytes) throw new UploadRefused("picture_too_large");
  const whole = Buffer.allocUnsafe(size);
  let at = 0;
  for await (const chunk of await openRange(keys.id, { practiceId, fileId: ids.id }, store, path)) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}
