import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import { FileMissing, StoreFull } from "#kernel/files/store.ts";
import { storedBytes } from "#kernel/files/stored.ts";
import { UploadRefused } from "#kernel/files/upload-refused.ts";
import type { House } from "#kernel/house.ts";
import { forbidden, notFound, Problem } from "#kernel/http/problem.ts";
import { clientKey } from "#rooms/clients/door.ts";
import { mayWrite } from "../../policy.ts";
import { fileSubject, privateTo } from "../../rules.ts";
import { findNote, type Note } from "../../store.ts";
import type { AttachmentReply } from "../contract.ts";
import { keepFiles } from "../jobs.ts";
import { attachmentReply } from "../names/service.ts";
import { type Attachment, findAttachment, insertAttachment } from "../store.ts";
import { drawPictures, lookAt, put, type Shelf } from "../upload/files.ts";
import { uploadRefused } from "../upload/refusal.ts";

export type Written = Pick<
  Attachment,
  "kind" | "mediaType" | "bytes" | "width" | "height" | "previewId" | "thumbnailId"
>;

/** Seals the original as it streams by, looks at what it is, and draws its smaller pictures. Throws UploadRefused. */
export async function writeContent(house: House, shelf: Shelf, bytes: AsyncIterable<Uint8Array>): Promise<Written> {
  await put(shelf, "id", bytes);
  const { content, size } = await lookAt(house, shelf);
  const picture = content.kind === "image" ? await drawPictures(shelf) : null;
  return {
    ...content,
    bytes: size,
    width: picture?.width ?? null,
    height: picture?.height ?? null,
    previewId: picture && shelf.ids.previewId,
    thumbnailId: picture && shelf.ids.thumbnailId,
  };
}

export type NewFile = Written & Pick<Attachment, "keyId" | "clientId" | "noteId" | "name">;

/** The row of a file whose content lies there, with what hangs on it. */
export async function addRow(tx: PracticeTx, shelf: Shelf, file: NewFile): Promise<void> {
  // Whoever was erased while the bytes came is not there any more.
  await clientKey(tx, file.clientId);
  const note = await draftFor(tx, file, file.clientId);
  const { id } = shelf.ids;
  await insertAttachment(tx, { ...file, id, authorId: tx.actor.memberId ?? "" });
  await keepFiles(tx, id);
  const payload = { clientId: file.clientId, noteId: file.noteId, kind: file.kind };
  await emit(tx, {
    kind: `${fileSubject(note)}.added`,
    subjectId: id,
    payload: { ...payload, privateTo: privateTo(note) },
  });
  audit(tx, { action: "attachment.added", subject: { kind: "attachment", id }, detail: payload });
}

/** Asked with the new row counted and its counter locked: of two uploads at once, one may find no room. */
export async function refuseOverflow(tx: PracticeTx, house: House): Promise<void> {
  if ((await storedBytes(tx)) > house.env.filesQuotaBytes) throw uploadRefused("storage_full");
}

export async function theAttachment(tx: PracticeTx, id: string): Promise<AttachmentReply> {
  const made = await findAttachment(tx, id);
  if (!made) throw notFound("This file");
  return attachmentReply(tx, made);
}

/** The draft a file is for: one's own, of the same client. Throws when it is none. */
export async function draftFor(
  tx: PracticeTx,
  { noteId }: { noteId: string | null },
  clientId: string,
): Promise<Note | null> {
  if (noteId === null) return null;
  const note = await findNote(tx, noteId, { lock: true });
  if (note?.clientId !== clientId) throw uploadRefused("note_not_found");
  if (!mayWrite({ id: tx.actor.memberId, role: tx.actor.role }, note)) throw forbidden();
  if (note.status === "signed") throw uploadRefused("note_signed");
  return note;
}

/** What a fault is told as; null when it is none that the member can do anything about. */
export function problemOf(fault: unknown): Problem | null {
  if (fault instanceof Problem) return fault;
  if (fault instanceof UploadRefused) return uploadRefused(fault.code);
  // What had come of it was removed while it was put together: its client was erased, or it was given up elsewhere.
  if (fault instanceof FileMissing) return notFound("This upload");
  if (fault instanceof StoreFull)
    return new Problem(507, "disk_full", "There is no room left to keep this file. Nothing was changed.");
  return null;
}
