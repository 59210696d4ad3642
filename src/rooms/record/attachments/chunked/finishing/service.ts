import type { PracticeTx } from "#kernel/db/practice.ts";
import { UploadRefused } from "#kernel/files/upload-refused.ts";
import type { House } from "#kernel/house.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { refuse } from "#kernel/http/problem.ts";
import { addRow, draftFor, problemOf, theAttachment, type Written, writeContent } from "../../adding/service.ts";
import type { AttachmentReply } from "../../contract.ts";
import { sweepLater } from "../../jobs.ts";
import { clear, newShelf, type Shelf } from "../../upload/files.ts";
import type * as contract from "../contract.ts";
import { bytesOf, type SealedPart, sealedPart } from "../files.ts";
import { sweepParts } from "../jobs.ts";
import { removeUpload, theUpload } from "../service.ts";
import { becomeAttachment, partsOf, type Upload } from "../store.ts";

type Finishing = MemberCall<typeof contract.finishUpload>;

interface Workpiece {
  readonly upload: Upload;
  readonly parts: readonly SealedPart[];
  readonly shelf: Shelf;
}

/**
 * Makes a file of what came. Each attempt works on a shelf of its own, so that two at once do not meet before the last
 * transaction, where the second finds the first one's file and answers it.
 */
export async function finishUpload(call: Finishing): Promise<AttachmentReply> {
  const { house, actor, origin, params } = call;
  const begun = await house.db.inPractice(actor, (tx) => takeUp(tx, house, params.id), { origin });
  if ("done" in begun) return begun.done;
  const { upload, parts, shelf } = begun;
  try {
    const written = await writeContent(house, shelf, bytesOf(house.files, parts));
    return await house.db.inPractice(actor, (tx) => addOnce(tx, upload.id, shelf, written), { origin });
  } catch (fault) {
    const problem = problemOf(fault);
    if (problem) await clear(shelf);
    // Nothing can become of these bytes; of what a scanner has not seen yet something may.
    if (fault instanceof UploadRefused && fault.code !== "scan_unavailable")
      await house.db.inPractice(actor, (tx) => removeUpload(tx, upload.id), { origin });
    throw problem ?? fault;
  }
}

async function takeUp(tx: PracticeTx, house: House, id: string): Promise<Workpiece | { done: AttachmentReply }> {
  const upload = await theUpload(tx, id);
  if (upload.attachmentId) return { done: await theAttachment(tx, upload.attachmentId) };
  if (upload.received < upload.bytes)
    throw refuse("upload_incomplete", "Some of the file has not come yet.", { offset: upload.received });
  await draftFor(tx, upload, upload.clientId);
  const shelf = await newShelf(tx, house.files, upload.keyId);
  sweepLater(tx, shelf.ids);
  const parts: SealedPart[] = [];
  for (const part of await partsOf(tx, id)) parts.push(await sealedPart(tx, upload, part.id));
  return { upload, parts, shelf };
}

async function addOnce(tx: PracticeTx, id: string, shelf: Shelf, written: Written): Promise<AttachmentReply> {
  const upload = await theUpload(tx, id, { lock: true });
  if (upload.attachmentId) {
    await clear(shelf);
    return theAttachment(tx, upload.attachmentId);
  }
  const { keyId, clientId, noteId, name } = upload;
  await addRow(tx, shelf, { ...written, keyId, clientId, noteId, name });
  await becomeAttachment(tx, id, shelf.ids.id);
  sweepParts(tx, id);
  return theAttachment(tx, shelf.ids.id);
}
