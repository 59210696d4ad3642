import { z } from "zod";
import { byId, endpoint, id, instant, page, pageQuery, words } from "#kernel/http/contract.ts";
import { author } from "../contract.ts";

export const attachmentKind = z.enum(["image", "pdf", "audio", "video", "document"]);
export type AttachmentKind = z.output<typeof attachmentKind>;
export const contentSize = z.enum(["original", "preview", "thumbnail"]);
export type ContentSize = z.output<typeof contentSize>;

/** The `reason` of an `upload_refused` problem; the screen has a sentence for each. */
export const uploadRefusal = z.enum([
  "no_file",
  "empty",
  "too_large",
  "picture_too_large",
  "type_not_allowed",
  "too_many_pixels",
  "unreadable",
  "note_not_found",
  "note_signed",
  "storage_full",
  "infected",
  "scan_unavailable",
]);
export type UploadRefusal = z.output<typeof uploadRefusal>;

/** 100 MB for one file. */
export const uploadLimitBytes = 100 * 1024 * 1024;

const fileName = words(200).meta({ sealed: true });

export const attachmentShape = z
  .object({
    id,
    clientId: id,
    noteId: id.nullable(),
    author,
    name: fileName,
    kind: attachmentKind,
    mediaType: z.string(),
    bytes: z.int().describe("of the original"),
    width: z.int().nullable().describe("in pixels, as seen upright; null for what has no preview"),
    height: z.int().nullable(),
    hasPreview: z.boolean().describe("whether sizes preview and thumbnail can be asked for"),
    createdAt: instant,
    version: z.int(),
  })
  .meta({ id: "Attachment" });
export type AttachmentReply = z.input<typeof attachmentShape>;

export const exampleAttachment: AttachmentReply = {
  id: "0198c0de-0000-7000-8000-0000000000f1",
  clientId: "0198c0de-0000-7000-8000-0000000000c1",
  noteId: null,
  author: { id: "0198c0de-0000-7000-8000-0000000000aa", name: "Marta Ferrer" },
  name: "drawing.jpg",
  kind: "image",
  mediaType: "image/jpeg",
  bytes: 184_220,
  width: 1600,
  height: 1200,
  hasPreview: true,
  createdAt: "2026-05-12T08:57:00Z",
  version: 1,
};

export const addAttachment = endpoint({
  method: "POST",
  path: "/clients/{id}/attachments",
  summary:
    "Adds a file of at most 100 MB to a client's record: one part named `file`, before it optionally a field `noteId`. What cannot be taken is refused as `upload_refused` (409, 413, 422 or 503) with a `reason`. Over a line that breaks, use `POST /clients/{id}/uploads`.",
  params: byId,
  reply: attachmentShape,
  status: 201,
  refusals: { upload_refused: "The file cannot be taken; `reason` says why." },
  audit: "own",
  carries: "multipart",
  resource: "/attachments/{id}",
  bodyLimit: uploadLimitBytes + 64 * 1024,
  example: exampleAttachment,
});

export const listAttachments = endpoint({
  method: "GET",
  path: "/clients/{id}/attachments",
  summary: "The files of a client, or of one of the client's notes, newest first.",
  params: byId,
  query: z.object({ ...pageQuery, noteId: id.optional() }),
  reply: page(attachmentShape),
  audit: { action: "attachment.listed", subject: "client" },
  example: { items: [exampleAttachment], nextCursor: null },
});

export const readAttachment = endpoint({
  method: "GET",
  path: "/attachments/{id}",
  summary: "What is known of one file, without its content.",
  params: byId,
  reply: attachmentShape,
  audit: { action: "attachment.read", subject: "attachment" },
  example: exampleAttachment,
});

export const readAttachmentContent = endpoint({
  method: "GET",
  path: "/attachments/{id}/content",
  summary:
    "The file itself, or a smaller picture of it without metadata; answers byte ranges. Recordings and films are inline, so that they can be played.",
  params: byId,
  query: z.object({ size: contentSize.default("original") }),
  status: 200,
  audit: "own",
  carries: "binary",
});

export const changeAttachment = endpoint({
  method: "PATCH",
  path: "/attachments/{id}",
  summary: "Renames a file, or ties it to a note of the same client. Its author or an owner may.",
  params: byId,
  body: z.object({ name: fileName.optional(), noteId: id.nullable().optional() }),
  reply: attachmentShape,
  refusals: { note_signed: "The file belongs to a signed note, or would be added to one." },
  audit: { action: "attachment.changed", subject: "attachment" },
  ifMatch: "optional",
  resource: "/attachments/{id}",
  example: { ...exampleAttachment, version: 2 },
});

export const removeAttachment = endpoint({
  method: "DELETE",
  path: "/attachments/{id}",
  summary: "Removes a file and its content. Its author or an owner may.",
  params: byId,
  status: 204,
  refusals: { note_signed: "The file belongs to a signed note and stays with it." },
  audit: { action: "attachment.removed", subject: "attachment" },
  ifMatch: "optional",
});
