import type { PracticeTx } from "#kernel/db/practice.ts";
import { type Author, authorsOf } from "../../names/service.ts";
import type { AttachmentReply } from "../contract.ts";
import type { Attachment } from "../store.ts";

/** A file as the API shows it. */
export async function attachmentReply(tx: PracticeTx, file: Attachment): Promise<AttachmentReply> {
  const author = await authorsOf(tx, [file]);
  return shown(file, author(file.authorId));
}

export function shown(file: Attachment, author: Author): AttachmentReply {
  const { id, clientId, noteId, name, kind, mediaType, bytes, width, height, createdAt, version } = file;
  const hasPreview = file.previewId !== null;
  return { id, clientId, noteId, author, name, kind, mediaType, bytes, width, height, hasPreview, createdAt, version };
}
