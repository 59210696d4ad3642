import { type SqlBool, sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { AttachmentKind } from "./contract.ts";

/** A file of a client. `keyId` sealed its contents; the smaller pictures lie under ids of their own. */
export interface Attachment {
  readonly id: string;
  readonly clientId: string;
  readonly noteId: string | null;
  readonly authorId: string;
  readonly kind: AttachmentKind;
  readonly mediaType: string;
  readonly bytes: number;
  readonly name: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly previewId: string | null;
  readonly thumbnailId: string | null;
  readonly keyId: string;
  readonly version: number;
  readonly createdAt: string;
}

export interface AttachmentFilter {
  readonly clientId: string;
  readonly noteId?: string;
  readonly ids?: readonly string[];
  readonly before?: { readonly at: string; readonly id: string };
  readonly limit: number;
}

const nameCell = (rowId: string) => ({ table: "attachments", column: "name", rowId });

/** One file, or null when there is none for the actor. */
export async function findAttachment(
  tx: PracticeTx,
  id: string,
  options: { lock?: boolean } = {},
): Promise<Attachment | null> {
  const query = tx.db.selectFrom("attachments").selectAll().where("id", "=", id);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? attachmentOf(row, await tx.sealer.open(row.name, nameCell(row.id))) : null;
}

/** A client's files that the actor may see, newest first. */
export async function findAttachments(tx: PracticeTx, filter: AttachmentFilter): Promise<Attachment[]> {
  const { clientId, noteId, ids, before, limit } = filter;
  let query = tx.db.selectFrom("attachments").selectAll().where("client_id", "=", clientId);
  if (noteId) query = query.where("note_id", "=", noteId);
  if (ids) query = query.where("id", "in", ids);
  if (before) query = query.where(sql<SqlBool>`(created_at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  const rows = await query.orderBy("created_at", "desc").orderBy("id", "desc").limit(limit).execute();
  const names = await tx.sealer.openMany(rows.map((row) => ({ ...nameCell(row.id), envelope: row.name })));
  return rows.map((row, at) => attachmentOf(row, names[at] ?? ""));
}

export async function insertAttachment(tx: PracticeTx, file: Omit<Attachment, "version" | "createdAt">): Promise<void> {
  await tx.db
    .insertInto("attachments")
    .values({
      practice_id: tx.actor.practiceId,
      id: file.id,
      client_id: file.clientId,
      note_id: file.noteId,
      author_id: file.authorId,
      kind: file.kind,
      media_type: file.mediaType,
      bytes: file.bytes,
      name: await tx.sealer.seal(file.keyId, nameCell(file.id), file.name),
      width: file.width,
      height: file.height,
      preview_id: file.previewId,
      thumbnail_id: file.thumbnailId,
      key_id: file.keyId,
      created_at: tx.now.toString(),
    })
    .execute();
}

/** Renames a file or ties it to a note; what is undefined stays. The name is sealed under `keyId`, a key of the client. */
export async function updateAttachment(
  tx: PracticeTx,
  id: string,
  keyId: string,
  change: { name?: string; noteId?: string | null },
): Promise<void> {
  const { name, noteId } = change;
  const sealed = name === undefined ? undefined : await tx.sealer.seal(keyId, nameCell(id), name);
  await tx.db
    .updateTable("attachments")
    .set((eb) => ({ name: sealed, note_id: noteId, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export async function deleteAttachment(tx: PracticeTx, id: string): Promise<void> {
  await tx.db.deleteFrom("attachments").where("id", "=", id).execute();
}

/** Whether a row stands for this id, seen as `system`, whom no note is hidden from. */
export async function attachmentStands(tx: PracticeTx, id: string): Promise<boolean> {
  const row = await tx.db.selectFrom("attachments").select("id").where("id", "=", id).executeTakeFirst();
  return row !== undefined;
}

function attachmentOf(
  row: {
    id: string;
    client_id: string;
    note_id: string | null;
    author_id: string;
    kind: string;
    media_type: string;
    bytes: number;
    width: number | null;
    height: number | null;
    preview_id: string | null;
    thumbnail_id: string | null;
    key_id: string;
    version: number;
    created_at: string;
  },
  name: string,
): Attachment {
  return {
    id: row.id,
    clientId: row.client_id,
    noteId: row.note_id,
    authorId: row.author_id,
    kind: row.kind as AttachmentKind,
    mediaType: row.media_type,
    bytes: row.bytes,
    name,
    width: row.width,
    height: row.height,
    previewId: row.preview_id,
    thumbnailId: row.thumbnail_id,
    keyId: row.key_id,
    version: row.version,
    createdAt: row.created_at,
  };
}
