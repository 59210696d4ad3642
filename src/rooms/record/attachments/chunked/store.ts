import type { PracticeTx } from "#kernel/db/practice.ts";

/** A file on its way. `keyId` seals its name and what came of it. */
export interface Upload {
  readonly id: string;
  readonly clientId: string;
  readonly noteId: string | null;
  readonly keyId: string;
  readonly name: string;
  readonly bytes: number;
  readonly received: number;
  readonly attachmentId: string | null;
  readonly expiresAt: string;
}

/** A stretch of it, sealed under an id of its own. */
export interface Part {
  readonly id: string;
  readonly startsAt: number;
  readonly bytes: number;
}

const nameCell = (rowId: string) => ({ table: "uploads", column: "name", rowId });

/** One of the member's own uploads: to others it does not exist. */
export async function findUpload(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<Upload | null> {
  const query = tx.db.selectFrom("uploads").selectAll().where("id", "=", id).where("author_id", "=", tx.actor.memberId);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    clientId: row.client_id,
    noteId: row.note_id,
    keyId: row.key_id,
    name: await tx.sealer.open(row.name, nameCell(row.id)),
    bytes: row.bytes,
    received: row.received,
    attachmentId: row.attachment_id,
    expiresAt: row.expires_at,
  };
}

export async function insertUpload(
  tx: PracticeTx,
  upload: Omit<Upload, "received" | "attachmentId" | "expiresAt">,
  expiresAt: Temporal.Instant,
): Promise<void> {
  await tx.db
    .insertInto("uploads")
    .values({
      practice_id: tx.actor.practiceId,
      id: upload.id,
      client_id: upload.clientId,
      note_id: upload.noteId,
      author_id: tx.actor.memberId ?? "",
      name: await tx.sealer.seal(upload.keyId, nameCell(upload.id), upload.name),
      key_id: upload.keyId,
      bytes: upload.bytes,
      created_at: tx.now.toString(),
      expires_at: expiresAt.toString(),
    })
    .execute();
}

/** Adds a part where the upload stands; false when it does not stand there any more. */
export async function addPart(tx: PracticeTx, uploadId: string, part: Part): Promise<boolean> {
  const moved = await tx.db
    .updateTable("uploads")
    .set({ received: part.startsAt + part.bytes })
    .where("id", "=", uploadId)
    .where("received", "=", part.startsAt)
    .where("attachment_id", "is", null)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return false;
  const { id, startsAt, bytes } = part;
  await tx.db
    .insertInto("upload_parts")
    .values({ practice_id: tx.actor.practiceId, upload_id: uploadId, starts_at: startsAt, id, bytes })
    .execute();
  return true;
}

/** Its parts from the first byte on. */
export async function partsOf(tx: PracticeTx, uploadId: string): Promise<Part[]> {
  const rows = await tx.db
    .selectFrom("upload_parts")
    .select(["id", "starts_at", "bytes"])
    .where("upload_id", "=", uploadId)
    .orderBy("starts_at")
    .execute();
  return rows.map((row) => ({ id: row.id, startsAt: row.starts_at, bytes: row.bytes }));
}

/** From now on it counts as this file. */
export async function becomeAttachment(tx: PracticeTx, uploadId: string, attachmentId: string): Promise<void> {
  await tx.db.updateTable("uploads").set({ attachment_id: attachmentId }).where("id", "=", uploadId).execute();
}

export async function deleteUpload(tx: PracticeTx, id: string): Promise<void> {
  await tx.db.deleteFrom("uploads").where("id", "=", id).execute();
}

/** Deletes it when its time is over; answers whether its parts are still wanted. */
export async function letGo(tx: PracticeTx, id: string): Promise<boolean> {
  const now = tx.now.toString();
  await tx.db.deleteFrom("uploads").where("id", "=", id).where("expires_at", "<=", now).execute();
  const row = await tx.db.selectFrom("uploads").select("attachment_id").where("id", "=", id).executeTakeFirst();
  return row !== undefined && row.attachment_id === null;
}
