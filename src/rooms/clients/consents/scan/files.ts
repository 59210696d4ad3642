import type { FileKey } from "#kernel/crypto/sealer.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { contentOf, sniff, sniffBytes } from "#kernel/files/content.ts";
import { scan } from "#kernel/files/scan.ts";
import { openRange, sealStream } from "#kernel/files/sealed.ts";
import { plainSize } from "#kernel/files/segment.ts";
import type { House } from "#kernel/house.ts";
import type { Scan } from "../store.ts";
import { scanRefused } from "./refusal.ts";

/** Where a scan lies, and the key that seals it, derived from the client's. */
export interface Place {
  readonly practiceId: string;
  readonly scanId: string;
  readonly key: FileKey;
}

export const pathOf = (practiceId: string, scanId: string): string => `consents/${practiceId}/${scanId}`;

export async function placeOf(tx: PracticeTx, keyId: string, scanId: string): Promise<Place> {
  return { practiceId: tx.actor.practiceId, scanId, key: await tx.sealer.fileKey(keyId, scanId) };
}

/** Seals a scan as it streams by, then looks at what it is, by all of it. Throws upload_refused, UploadRefused. */
export async function writeScan(
  house: House,
  place: Place,
  stream: AsyncIterable<Uint8Array> & { truncated?: boolean },
): Promise<Scan> {
  const { practiceId, scanId, key } = place;
  const path = pathOf(practiceId, scanId);
  const ids = { practiceId, fileId: scanId };
  await house.files.write(path, sealStream(key, ids, whole(stream)));
  const size = plainSize(await house.files.size(path));
  const range = (start?: number, end?: number) => openRange(key, ids, house.files, path, start, end);
  const read = async (start: number, end: number) => Buffer.concat(await Array.fromAsync(await range(start, end)));
  const { kind, mediaType } = await contentOf({ size, read, all: () => range() });
  if (kind !== "image" && kind !== "pdf") throw scanRefused("type_not_allowed");
  if (house.env.clamav) await scan(house.env.clamav, await range());
  return { id: scanId, mediaType, bytes: size };
}

/** The bytes of a scan. Throws FileMissing, SealBroken. */
export const readScanned = (house: House, { practiceId, scanId, key }: Place): Promise<AsyncIterable<Buffer>> =>
  openRange(key, { practiceId, fileId: scanId }, house.files, pathOf(practiceId, scanId));

/** All bytes of a part: what begins like no scan is carried nowhere, and nothing cut short is kept. */
async function* whole(stream: AsyncIterable<Uint8Array> & { truncated?: boolean }): AsyncGenerator<Uint8Array> {
  let first: Buffer | null = Buffer.alloc(0);
  for await (const chunk of stream) {
    if (first === null) yield chunk;
    else {
      first = Buffer.concat([first, chunk]);
      if (first.length < sniffBytes) continue;
      yield await promising(first);
      first = null;
    }
  }
  if (first !== null) yield await promising(first);
  if (stream.truncated) throw scanRefused("too_large");
}

async function promising(first: Buffer): Promise<Buffer> {
  if (first.length === 0) throw scanRefused("empty");
  const kind = (await sniff(first.subarray(0, sniffBytes)))?.kind;
  if (kind !== "image" && kind !== "pdf") throw scanRefused("type_not_allowed");
  return first;
}
