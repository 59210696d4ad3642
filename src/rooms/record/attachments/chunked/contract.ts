import { z } from "zod";
import { byId, endpoint, id, instant } from "#kernel/http/contract.ts";
import { attachmentShape, exampleAttachment, uploadLimitBytes } from "../contract.ts";

/** At most so much in one request: what a phone sends in a minute on a poor line, and what is sent again after a break. */
export const chunkBytes = 8 * 1024 * 1024;
/** At least so much, but for the end of a file: a file of single bytes would be a hundred million rows. */
export const leastChunkBytes = 256 * 1024;

const givenName = z.string().min(1).max(1_000).describe("folders and marks are taken off").meta({ sealed: true });

export const uploadShape = z
  .object({
    id,
    clientId: id,
    noteId: id.nullable(),
    name: z.string().meta({ sealed: true }),
    bytes: z.int().describe("of the whole file"),
    offset: z.int().describe("how much has come; the next chunk begins here"),
    chunkBytes: z.int().describe("the most one chunk may hold"),
    leastChunkBytes: z.int().describe("the least, but for the last one"),
    attachmentId: id.nullable().describe("what became of it, once it is finished"),
    expiresAt: instant.describe("what was not finished by then is removed"),
  })
  .meta({ id: "Upload" });
export type UploadReply = z.input<typeof uploadShape>;

const exampleUpload: UploadReply = {
  id: "0198c0de-0000-7000-8000-0000000000e1",
  clientId: "0198c0de-0000-7000-8000-0000000000c1",
  noteId: null,
  name: "session.m4a",
  bytes: 41_220_113,
  offset: 8_388_608,
  chunkBytes,
  leastChunkBytes,
  attachmentId: null,
  expiresAt: "2026-05-15T08:57:00Z",
};

const refusedFile = { upload_refused: "The file cannot be taken; `reason` says why." };
const movedOn = {
  upload_moved_on: "The upload does not stand where the chunk begins, or is finished; `offset` says where it stands.",
};

export const beginUpload = endpoint({
  method: "POST",
  path: "/clients/{id}/uploads",
  summary:
    "Begins a file that comes in chunks and may be taken up again after a break, by its author, on any device, for three days.",
  params: byId,
  body: z.object({
    name: givenName,
    bytes: z
      .int()
      .min(0)
      .max(2 ** 53 - 1),
    noteId: id.nullable().optional(),
  }),
  reply: uploadShape,
  status: 201,
  refusals: refusedFile,
  audit: "own",
  resource: "/uploads/{id}",
  example: { ...exampleUpload, offset: 0 },
});

export const readUpload = endpoint({
  method: "GET",
  path: "/uploads/{id}",
  summary: "How much of a file has come.",
  params: byId,
  reply: uploadShape,
  audit: { action: "upload.read", subject: "upload" },
  example: exampleUpload,
});

export const sendChunk = endpoint({
  method: "PATCH",
  path: "/uploads/{id}",
  summary:
    "The next bytes of a file, as application/octet-stream. What came of a chunk that breaks off is kept; `offset` then says how much.",
  params: byId,
  query: z.object({ offset: z.coerce.number().int().min(0).max(uploadLimitBytes) }),
  reply: uploadShape,
  status: 200,
  refusals: { ...movedOn, ...refusedFile },
  audit: "own",
  carries: "octets",
  bodyLimit: chunkBytes,
  example: exampleUpload,
});

export const finishUpload = endpoint({
  method: "POST",
  path: "/uploads/{id}/finish",
  summary:
    "Looks at the whole file and adds it to the record. Asked again, it answers the same file. A file that cannot be taken is removed; while the virus scanner is away (503) it is kept, to be finished later.",
  params: byId,
  reply: attachmentShape,
  status: 201,
  refusals: { upload_incomplete: "Some of the file has not come; `offset` says how much has.", ...refusedFile },
  audit: "own",
  example: exampleAttachment,
});

export const dropUpload = endpoint({
  method: "DELETE",
  path: "/uploads/{id}",
  summary: "Gives up a file that is not finished, and removes what came of it.",
  params: byId,
  status: 204,
  audit: { action: "upload.dropped", subject: "upload" },
});
