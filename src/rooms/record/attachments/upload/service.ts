import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import { StoreFull } from "#kernel/files/store.ts";
import { UploadRefused } from "#kernel/files/upload-refused.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { begin, remember } from "#kernel/http/idempotency.ts";
import { forbidden, notFound, Problem } from "#kernel/http/problem.ts";
import { clientKey } from "#rooms/clients/door.ts";
import { mayWrite } from "../../policy.ts";
import { privateTo } from "../../rules.ts";
import { findNote, type Note } from "../../store.ts";
import * as contract from "../contract.ts";
import { keepFiles, sweepLater } from "../jobs.ts";
import { attachmentReply } from "../names/service.ts";
import { type Attachment, findAttachment, insertAttachment } from "../store.ts";
import { clear, drawPictures, newShelf, put, type Shelf } from "./files.ts";
import { drain, type FilePart, filePart, fileSource } from "./part.ts";
import { uploadRefused } from "./refusal.ts";

type Upload = MemberCall<typeof contract.addAttachment>;

/**
 * Adds a file to a client's record. The content goes first, sealed, under fresh ids that nobody knows; the row follows
 * in one transaction with event and audit. Refused, it leaves neither file nor row; should the process die between the
 * two, a job that was queued before the first byte takes the file away.
 */
export async function addAttachment(call: Upload): Promise<contract.AttachmentReply> {
  const { house, actor, origin, params, request } = call;
  const { keyId, shelf } = await house.db.inPractice(
    actor,
    async (tx) => {
      const keyId = await clientKey(tx, params.id);
      const shelf = await newShelf(tx, house.files, keyId);
      await sweepLater(tx, shelf.ids);
      return { keyId, shelf };
    },
    { origin },
  );
  const part = await filePart(request);
  try {
    if (part.noteId) await house.db.inPractice(actor, (tx) => draftFor(tx, part, params.id), { origin });
    const written = await writeContent(shelf, part);
    const file = { ...written, keyId, clientId: params.id, noteId: part.noteId, name: part.name };
    return await house.db.inPractice(actor, (tx) => addRow(tx, call, shelf, file), { origin });
  } catch (fault) {
    drain(request, part.stream);
    const problem = problemOf(fault);
    // After any other fault the row may stand all the same (the answer to a commit can be lost): the job will see.
    if (problem) await clear(shelf);
    throw problem ?? fault;
  }
}

type Written = Pick<Attachment, "kind" | "mediaType" | "bytes" | "width" | "height" | "previewId" | "thumbnailId">;

async function writeContent(shelf: Shelf, part: FilePart): Promise<Written> {
  const { content, bytes, count } = await fileSource(part.stream);
  await put(shelf, "id", bytes);
  const picture = content.kind === "image" ? await drawPictures(shelf) : null;
  return {
    ...content,
    bytes: count(),
    width: picture?.width ?? null,
    height: picture?.height ?? null,
    previewId: picture && shelf.ids.previewId,
    thumbnailId: picture && shelf.ids.thumbnailId,
  };
}

type NewFile = Written & Pick<Attachment, "keyId" | "clientId" | "noteId" | "name">;

async function addRow(tx: PracticeTx, call: Upload, shelf: Shelf, file: NewFile): Promise<contract.AttachmentReply> {
  const key = await begin(tx, contract.addAttachment, call.request);
  if (key && "replay" in key) return earlier(tx, shelf, key.replay.resourceId);
  const note = await draftFor(tx, file, file.clientId);
  const { id } = shelf.ids;
  await insertAttachment(tx, { ...file, id, authorId: tx.actor.memberId ?? "" });
  await keepFiles(tx, id);
  const payload = { clientId: file.clientId, noteId: file.noteId, kind: file.kind };
  await emit(tx, { kind: "attachment.added", subjectId: id, payload: { ...payload, privateTo: privateTo(note) } });
  audit(tx, { action: "attachment.added", subject: { kind: "attachment", id }, detail: payload });
  if (key) await remember(tx, key.digest, 201, id);
  return theAttachment(tx, id);
}

/** The same upload sent again: what came the first time stands, what came now goes. */
async function earlier(tx: PracticeTx, shelf: Shelf, id: string | null): Promise<contract.AttachmentReply> {
  await clear(shelf);
  return theAttachment(tx, id ?? "");
}

async function theAttachment(tx: PracticeTx, id: string): Promise<contract.AttachmentReply> {
  const made = await findAttachment(tx, id);
  if (!made) throw notFound("This file");
  return attachmentReply(tx, made);
}

/** The draft a file is for: one's own, of the same client. Throws when it is none. */
async function draftFor(tx: PracticeTx, { noteId }: { noteId: string | null }, clientId: string): Promise<Note | null> {
  if (noteId === null) return null;
  const note = await findNote(tx, noteId, { lock: true });
  if (note?.clientId !== clientId) throw uploadRefused("note_not_found");
  if (!mayWrite({ id: tx.actor.memberId, role: tx.actor.role }, note)) throw forbidden();
  if (note.status === "signed") throw uploadRefused("note_signed");
  return note;
}

function problemOf(fault: unknown): Problem | null {
  if (fault instanceof Problem) return fault;
  if (fault instanceof UploadRefused) return uploadRefused(fault.code);
  if (fault instanceof StoreFull)
    return new Problem(507, "disk_full", "There is no room left to keep this file. Nothing was changed.");
  return null;
}
