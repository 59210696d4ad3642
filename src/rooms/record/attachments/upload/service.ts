import type { PracticeTx } from "#kernel/db/practice.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { begin, remember } from "#kernel/http/idempotency.ts";
import { clientKey } from "#rooms/clients/door.ts";
import {
  addRow,
  draftFor,
  type NewFile,
  problemOf,
  refuseOverflow,
  theAttachment,
  writeContent,
} from "../adding/service.ts";
import * as contract from "../contract.ts";
import { sweepLater } from "../jobs.ts";
import { clear, newShelf, type Shelf } from "./files.ts";
import { drain, filePart, promising } from "./part.ts";

type Upload = MemberCall<typeof contract.addAttachment>;

/**
 * Adds a file to a client's record. The content goes first, sealed, under fresh ids that nobody knows; the row follows
 * in one transaction with event and audit. Refused, it leaves neither file nor row; should the process die between the
 * two, a job that was queued before the first byte takes the file away.
 */
export async function addAttachment(call: Upload): Promise<contract.AttachmentReply> {
  const { house, actor, origin, params, request } = call;
  const opened = await house.db.inPractice(actor, (tx) => openShelf(tx, call, null), { origin });
  const part = await filePart(request);
  let place = opened;
  try {
    if (part.noteId)
      place = await house.db.inPractice(actor, (tx) => besideNote(tx, call, part.noteId, opened), { origin });
    const { keyId, shelf } = place;
    const written = await writeContent(house, shelf, await promising(part.stream));
    const file = { ...written, keyId, clientId: params.id, noteId: part.noteId, name: part.name };
    return await house.db.inPractice(actor, (tx) => addOnce(tx, call, shelf, file), { origin });
  } catch (fault) {
    drain(request, part.stream);
    const problem = problemOf(fault);
    // After any other fault the row may stand all the same (the answer to a commit can be lost): the job will see.
    if (problem) await clear(place.shelf);
    throw problem ?? fault;
  }
}

interface Opened {
  readonly keyId: string;
  readonly shelf: Shelf;
}

async function openShelf(tx: PracticeTx, { house, params }: Upload, noteId: string | null): Promise<Opened> {
  const keyId = await clientKey(tx, params.id, noteId);
  const shelf = await newShelf(tx, house.files, keyId);
  sweepLater(tx, shelf.ids);
  return { keyId, shelf };
}

/** A note that came over by a merge goes on under another key than its client's, and so does what lies with it. */
async function besideNote(tx: PracticeTx, call: Upload, noteId: string | null, opened: Opened): Promise<Opened> {
  await draftFor(tx, { noteId }, call.params.id);
  const keyId = await clientKey(tx, call.params.id, noteId);
  return keyId === opened.keyId ? opened : openShelf(tx, call, noteId);
}

async function addOnce(tx: PracticeTx, call: Upload, shelf: Shelf, file: NewFile): Promise<contract.AttachmentReply> {
  const key = await begin(tx, contract.addAttachment, call.request);
  if (key && "replay" in key) return earlier(tx, shelf, key.replay.resourceId);
  const { id } = shelf.ids;
  await addRow(tx, shelf, file);
  await refuseOverflow(tx, call.house);
  if (key) await remember(tx, key.digest, 201, id);
  return theAttachment(tx, id);
}

/** The same upload sent again: what came the first time stands, what came now goes. */
async function earlier(tx: PracticeTx, shelf: Shelf, id: string | null): Promise<contract.AttachmentReply> {
  await clear(shelf);
  return theAttachment(tx, id ?? "");
}
