import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, invalid, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { clientKey } from "#rooms/clients/door.ts";
import { cursorOf } from "../cursor/rules.ts";
import { pageAfter } from "../cursor/service.ts";
import { authorsOf } from "../names/service.ts";
import { mayChangeFile, mayWrite } from "../policy.ts";
import { fileSubject, privateTo } from "../rules.ts";
import { findNote, type Note } from "../store.ts";
import type * as contract from "./contract.ts";
import type { AttachmentReply } from "./contract.ts";
import { sweepNow } from "./jobs.ts";
import { attachmentReply, shown } from "./names/service.ts";
import { givenName } from "./rules.ts";
import { type Attachment, deleteAttachment, findAttachment, findAttachments, updateAttachment } from "./store.ts";

/** A client's files that the member may see, or those of one note, newest first. */
export async function listAttachments({
  tx,
  params,
  query,
}: Call<typeof contract.listAttachments>): Promise<{ items: AttachmentReply[]; nextCursor: string | null }> {
  await clientKey(tx, params.id);
  const { limit, noteId, cursor } = query;
  const before = pageAfter(cursor);
  const found = await findAttachments(tx, { clientId: params.id, noteId, before, limit: limit + 1 });
  const files = found.slice(0, limit);
  const author = await authorsOf(tx, files);
  const last = files.at(-1);
  return {
    items: files.map((file) => shown(file, author(file.authorId))),
    nextCursor: found.length > limit && last ? cursorOf(last.createdAt, last.id) : null,
  };
}

export async function readAttachment({ tx, params }: Call<typeof contract.readAttachment>): Promise<AttachmentReply> {
  return attachmentReply(tx, await theAttachment(tx, params.id));
}

/** Renames a file, or ties it to a draft of the member's own. */
export async function changeAttachment({
  tx,
  params,
  body,
  ifMatch,
}: Call<typeof contract.changeAttachment>): Promise<AttachmentReply> {
  const file = await changeable(tx, params.id, ifMatch);
  const moves = body.noteId !== undefined && body.noteId !== file.noteId;
  if (moves && (await noteOf(tx, file.noteId))?.status === "signed") throw signed();
  if (moves && body.noteId) await refuseNote(tx, body.noteId, file);
  const name = body.name === undefined ? undefined : givenName(body.name);
  const change = { name, noteId: moves ? body.noteId : undefined };
  if (!moves && (name === undefined || name === file.name)) return attachmentReply(tx, file);
  await updateAttachment(tx, file.id, await clientKey(tx, file.clientId, file.id, file.noteId), change);
  return attachmentReply(tx, await theAttachment(tx, file.id));
}

/** Removes a file: the row now, its content by a job once that is committed. */
export async function removeAttachment({
  tx,
  params,
  ifMatch,
}: Call<typeof contract.removeAttachment>): Promise<undefined> {
  const file = await changeable(tx, params.id, ifMatch);
  const note = await noteOf(tx, file.noteId);
  if (note?.status === "signed") throw signed();
  await deleteAttachment(tx, file.id);
  const { id, previewId, thumbnailId, clientId, noteId, kind } = file;
  sweepNow(tx, { id, previewId: previewId ?? id, thumbnailId: thumbnailId ?? id });
  await emit(tx, {
    kind: `${fileSubject(note)}.removed`,
    subjectId: id,
    payload: { clientId, noteId, kind, privateTo: privateTo(note) },
  });
}

async function changeable(tx: PracticeTx, id: string, ifMatch: number | undefined): Promise<Attachment> {
  const file = await theAttachment(tx, id, { lock: true });
  if (!mayChangeFile({ id: tx.actor.memberId, role: tx.actor.role }, file)) throw forbidden();
  if (ifMatch !== undefined && ifMatch !== file.version)
    throw new Problem(412, "stale_version", "The file was changed meanwhile.", { extra: { version: file.version } });
  return file;
}

async function theAttachment(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<Attachment> {
  const file = await findAttachment(tx, id, options);
  if (!file) throw notFound("This file");
  return file;
}

/** Locks the note, so that it is not signed meanwhile. */
async function noteOf(tx: PracticeTx, noteId: string | null): Promise<Note | null> {
  return noteId === null ? null : findNote(tx, noteId, { lock: true });
}

async function refuseNote(tx: PracticeTx, noteId: string, { clientId, keyId }: Attachment): Promise<void> {
  const note = await findNote(tx, noteId, { lock: true });
  if (note?.clientId !== clientId) throw invalid("body.noteId", "This is no note of the client.");
  // Of two clients who were merged each has their own key, and might be taken apart again: a file stays with notes of its own.
  if ((await clientKey(tx, clientId, noteId)) !== keyId)
    throw invalid("body.noteId", "This note and this file come from two clients who were merged.");
  if (!mayWrite({ id: tx.actor.memberId, role: tx.actor.role }, note)) throw forbidden();
  if (note.status === "signed") throw signed();
}

const signed = () => refuse("note_signed", "The note is signed; what belongs to it stays as it was.");
