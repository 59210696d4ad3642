import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { notFound, refuse } from "#kernel/http/problem.ts";
import { clientKey } from "#rooms/clients/door.ts";
import { draftFor, refuseOverflow } from "../adding/service.ts";
import { uploadLimitBytes } from "../contract.ts";
import { fileName } from "../rules.ts";
import { uploadRefused } from "../upload/refusal.ts";
import * as contract from "./contract.ts";
import { expiryOf, forgetEnd, sweepAtEnd, sweepParts } from "./jobs.ts";
import { deleteUpload, findUpload, insertUpload, type Upload } from "./store.ts";

/** Begins a file that comes in chunks; its size is reserved of the practice's room until it is finished or over. */
export async function beginUpload({
  tx,
  house,
  params,
  body,
}: Call<typeof contract.beginUpload>): Promise<contract.UploadReply> {
  const keyId = await clientKey(tx, params.id, body.noteId);
  if (body.bytes === 0) throw uploadRefused("empty");
  if (body.bytes > uploadLimitBytes) throw uploadRefused("too_large");
  const noteId = body.noteId ?? null;
  await draftFor(tx, { noteId }, params.id);
  const id = tx.newId();
  const expiresAt = expiryOf(tx);
  await insertUpload(
    tx,
    { id, clientId: params.id, noteId, keyId, name: fileName(body.name), bytes: body.bytes },
    expiresAt,
  );
  await refuseOverflow(tx, house);
  sweepAtEnd(tx, id, expiresAt);
  const detail = { clientId: params.id, noteId, bytes: body.bytes };
  audit(tx, { action: "upload.begun", subject: { kind: "upload", id }, detail });
  return uploadReply(await theUpload(tx, id));
}

export async function readUpload({ tx, params }: Call<typeof contract.readUpload>): Promise<contract.UploadReply> {
  return uploadReply(await theUpload(tx, params.id));
}

/** Gives it up: the row now, what came of it by a job once that is committed. What is finished is a file, and stays one. */
export async function dropUpload({ tx, params }: Call<typeof contract.dropUpload>): Promise<undefined> {
  const upload = await theUpload(tx, params.id, { lock: true });
  if (upload.attachmentId) throw movedOn(upload);
  await removeUpload(tx, upload.id);
}

/** The member's own upload; throws 404 when there is none. */
export async function theUpload(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<Upload> {
  const upload = await findUpload(tx, id, options);
  if (!upload) throw notFound("This upload");
  return upload;
}

export async function removeUpload(tx: PracticeTx, id: string): Promise<void> {
  await deleteUpload(tx, id);
  forgetEnd(tx, id);
  sweepParts(tx, id);
}

export function uploadReply(upload: Upload): contract.UploadReply {
  const { id, clientId, noteId, name, bytes, received, attachmentId, expiresAt } = upload;
  const { chunkBytes, leastChunkBytes } = contract;
  return { id, clientId, noteId, name, bytes, offset: received, chunkBytes, leastChunkBytes, attachmentId, expiresAt };
}

export const movedOn = ({ received }: Upload) =>
  refuse("upload_moved_on", "The upload stands elsewhere; go on from its offset.", { offset: received });
