import type { PracticeTx } from "#kernel/db/practice.ts";

const cell = (rowId: string) => ({ table: "client_photos", column: "picture", rowId });

export interface SealedPhoto {
  readonly id: string;
  readonly picture: Buffer;
}

/** The picture of a client, still sealed. */
export function findPhoto(tx: PracticeTx, clientId: string): Promise<SealedPhoto | undefined> {
  const photos = tx.db.selectFrom("client_photos").select(["id", "picture"]);
  return photos.where("client_id", "=", clientId).executeTakeFirst();
}

/** Opens a picture. Throws KeyGone, SealBroken. */
export const openPhoto = async (tx: PracticeTx, { id, picture }: SealedPhoto): Promise<Buffer> =>
  Buffer.from(await tx.sealer.open(picture, cell(id)), "base64");

/** Whether a client has a picture. */
export async function isPictured(tx: PracticeTx, clientId: string): Promise<boolean> {
  const photos = tx.db.selectFrom("client_photos").select("id").where("client_id", "=", clientId);
  return (await photos.executeTakeFirst()) !== undefined;
}

/** Keeps a picture of a client who is held and has none, under their key; answers which one it is. */
export async function insertPhoto(tx: PracticeTx, clientId: string, keyId: string, bytes: Buffer): Promise<string> {
  const id = tx.newId();
  const picture = await tx.sealer.seal(keyId, cell(id), bytes.toString("base64"));
  await tx.db
    .insertInto("client_photos")
    .values({ practice_id: tx.actor.practiceId, id, client_id: clientId, picture, created_at: tx.now.toString() })
    .execute();
  return id;
}

export async function deletePhoto(tx: PracticeTx, clientId: string): Promise<void> {
  await tx.db.deleteFrom("client_photos").where("client_id", "=", clientId).execute();
}
