import type { Readable } from "node:stream";
import type { FileKey } from "#kernel/crypto/sealer.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { openRange, sealStream } from "#kernel/files/sealed.ts";
import type { FileStore } from "#kernel/files/store.ts";
import type { Upload } from "./store.ts";

/** All parts of one upload lie under names that begin so. */
export const partsPrefix = (practiceId: string, uploadId: string): string => `uploads/${practiceId}/${uploadId}-`;

/** One part, with the key that seals it. */
export interface SealedPart {
  readonly id: string;
  readonly path: string;
  readonly key: FileKey;
  readonly practiceId: string;
}

export async function sealedPart(tx: PracticeTx, upload: Upload, partId: string): Promise<SealedPart> {
  const { practiceId } = tx.actor;
  const key = await tx.sealer.fileKey(upload.keyId, partId);
  return { id: partId, path: `${partsPrefix(practiceId, upload.id)}${partId}`, key, practiceId };
}

export async function putPart(store: FileStore, part: SealedPart, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const ids = { practiceId: part.practiceId, fileId: part.id };
  await store.write(part.path, sealStream(part.key, ids, bytes));
}

/** What came, from the first part to the last, in constant memory. */
export async function* bytesOf(store: FileStore, parts: readonly SealedPart[]): AsyncGenerator<Uint8Array> {
  for (const { id, path, key, practiceId } of parts)
    yield* await openRange(key, { practiceId, fileId: id }, store, path);
}

/** The bytes of a request as they come, at most `most`; ends where the line broke, and says so. */
export class Chunk {
  count = 0;
  brokeOff = false;
  tooLong = false;
  readonly #source: Readable;
  readonly #most: number;

  constructor(source: Readable, most: number) {
    this.#source = source;
    this.#most = most;
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    const chunks: AsyncIterator<Buffer> = this.#source.iterator({ destroyOnReturn: false });
    for (;;) {
      // What came is worth keeping, so a line that breaks only ends the part.
      const { value, done } = await chunks.next().catch(() => {
        this.brokeOff = true;
        return { value: undefined, done: true as const };
      });
      if (done) return;
      this.count += value.length;
      this.tooLong = this.count > this.#most;
      if (this.tooLong) return;
      yield value;
    }
  }
}
