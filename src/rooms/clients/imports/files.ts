import type { FileKey } from "#kernel/crypto/sealer.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { openRange, sealStream } from "#kernel/files/sealed.ts";
import type { House } from "#kernel/house.ts";

/** Where the file of an import lies, and the key that seals it: of the import's own key, so that it goes with it. */
export interface Place {
  readonly practiceId: string;
  readonly importId: string;
  readonly key: FileKey;
}

const pathOf = (practiceId: string, importId: string): string => `imports/${practiceId}/${importId}`;

export async function placeOf(tx: PracticeTx, keyId: string, importId: string): Promise<Place> {
  return { practiceId: tx.actor.practiceId, importId, key: await tx.sealer.fileKey(keyId, importId) };
}

export async function writeTable(house: House, { practiceId, importId, key }: Place, bytes: Buffer): Promise<void> {
  const ids = { practiceId, fileId: importId };
  await house.files.write(pathOf(practiceId, importId), sealStream(key, ids, pieces(bytes)));
}

/** The bytes of a file that was kept. Throws FileMissing, SealBroken. */
export async function tableBytes(house: House, { practiceId, importId, key }: Place): Promise<Buffer> {
  const ids = { practiceId, fileId: importId };
  return Buffer.concat(
    await Array.fromAsync(await openRange(key, ids, house.files, pathOf(practiceId, importId)), (piece) =>
      Buffer.from(piece),
    ),
  );
}

export const removeTable = (house: House, practiceId: string, importId: string): Promise<void> =>
  house.files.remove(pathOf(practiceId, importId));

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
