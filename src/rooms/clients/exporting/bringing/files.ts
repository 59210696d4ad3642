import { CopyRefused } from "#kernel/copying/table.ts";
import type { Unpack } from "#kernel/copying/unpack.ts";
import type { FileKey } from "#kernel/crypto/sealer.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { contentOf } from "#kernel/files/content.ts";
import { scan } from "#kernel/files/scan.ts";
import { openRange, sealStream } from "#kernel/files/sealed.ts";
import { UploadRefused } from "#kernel/files/upload-refused.ts";
import type { House } from "#kernel/house.ts";
import type { CopiedFile } from "../../ports.ts";
import { clientFolder } from "../rules.ts";

/** Every preview is drawn by this program, and so is of one kind. */
const previewType = "image/webp";

/** Seals a file of an archive anew, and looks at what it is, as at one that is uploaded. Throws CopyRefused. */
export async function bringFile(
  tx: PracticeTx,
  house: House,
  unpack: Unpack,
  clientId: string,
  { fileId, folder, path, bytes, mediaType }: CopiedFile,
  keyId: string,
): Promise<void> {
  const { practiceId } = tx.actor;
  const key = await tx.sealer.fileKey(keyId, fileId);
  const whole = clientFolder(clientId) + path;
  const size = unpack.size(whole);
  if (size === undefined || (bytes !== null && size !== bytes))
    throw new CopyRefused(`${whole} is not as long as its row says.`);
  const ids = { practiceId, fileId };
  const place = `${folder}/${practiceId}/${fileId}`;
  await house.files.write(place, sealStream(key, ids, await unpack.bytes(whole)));
  const found = await looked(house, key, ids, { place, size }).catch((fault) => {
    throw fault instanceof UploadRefused ? new CopyRefused(`${whole} cannot be kept here (${fault.code}).`) : fault;
  });
  if (found !== (mediaType ?? previewType)) throw new CopyRefused(`${whole} is not what its row says it is.`);
}

/** What a file is by its bytes; where there is a virus scanner, it has seen it. Throws UploadRefused. */
async function looked(
  house: House,
  key: FileKey,
  ids: { readonly practiceId: string; readonly fileId: string },
  { place, size }: { readonly place: string; readonly size: number },
): Promise<string> {
  const range = (start?: number, end?: number) => openRange(key, ids, house.files, place, start, end);
  const read = async (start: number, end: number) => Buffer.concat(await Array.fromAsync(await range(start, end)));
  const { mediaType } = await contentOf({ size, read, all: () => range() });
  if (house.env.clamav) await scan(house.env.clamav, await range());
  return mediaType;
}
