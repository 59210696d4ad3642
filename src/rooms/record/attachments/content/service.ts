import { Readable } from "node:stream";
import { audit } from "#kernel/audit/trail.ts";
import { KeyGone } from "#kernel/crypto/key-table.ts";
import type { FileKey } from "#kernel/crypto/sealer.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { openRange } from "#kernel/files/sealed.ts";
import { plainSize } from "#kernel/files/segment.ts";
import { disposition } from "#kernel/http/disposition.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { notFound, Problem } from "#kernel/http/problem.ts";
import type * as contract from "../contract.ts";
import type { ContentSize } from "../contract.ts";
import { type ByteRange, pictureName, rangeOf, savedName } from "../rules.ts";
import { type Attachment, findAttachment } from "../store.ts";
import { pathOf } from "../upload/files.ts";

type Read = MemberCall<typeof contract.readAttachmentContent>;

/** One of the files of an attachment, and the key that opens it. */
interface Opening {
  readonly fileId: string;
  readonly key: FileKey;
  readonly mediaType: string;
  readonly disposition: string;
}

/**
 * Streams a file or one of its smaller pictures, or a range of it, in constant memory. The reading is in the audit trail
 * before the first byte leaves. Originals are saved rather than shown, since they are a stranger's bytes and could be
 * something else than they seem; but for sound and film, which a browser only ever plays, a stretch at a time. Throws 404, 416.
 */
export async function readContent(call: Read): Promise<unknown> {
  const { house, actor, origin, params, query, request, reply } = call;
  const file = await house.db.inPractice(actor, (tx) => opening(tx, params.id, query.size), {
    origin,
    quickCommit: true,
  });
  const path = pathOf(actor.practiceId, file.fileId);
  const size = plainSize(await house.files.size(path));
  const etag = `"${file.fileId}"`;
  // Bytes under one id never change. No browser keeps them (no-store), but other programs may.
  if (request.headers["if-none-match"] === etag) return reply.code(304).header("ETag", etag).send();
  const range =
    request.headers["if-range"] === undefined || request.headers["if-range"] === etag
      ? request.headers.range
      : undefined;
  const asked = rangeOf(range, size);
  if (asked === "unsatisfiable") {
    reply.header("Content-Range", `bytes */${size}`);
    throw new Problem(416, "range_not_satisfiable", "The file is shorter than that.");
  }
  const { start, end } = asked ?? { start: 0, end: size };
  const ids = { practiceId: actor.practiceId, fileId: file.fileId };
  const bytes = await openRange(file.key, ids, house.files, path, start, end);
  reply.code(asked ? 206 : 200).headers(headersOf(file, etag, { start, end }));
  if (asked) reply.header("Content-Range", `bytes ${start}-${end - 1}/${size}`);
  reply.send(Readable.from(bytes, { objectMode: false }));
  // The answer is on its way with its own status; whoever called us has nothing to add to it.
  return reply.hijack();
}

async function opening(tx: PracticeTx, id: string, size: ContentSize): Promise<Opening> {
  const file = await findAttachment(tx, id);
  const fileId = file && fileIdOf(file, size);
  if (!fileId) throw notFound(file ? "This size" : "This file");
  const key = await tx.sealer.fileKey(file.keyId, fileId).catch((fault: unknown) => {
    throw fault instanceof KeyGone ? notFound("This file") : fault;
  });
  audit(tx, { action: "attachment.content_read", subject: { kind: "attachment", id }, detail: { size } });
  if (size !== "original")
    return { fileId, key, mediaType: "image/webp", disposition: disposition("inline", pictureName(file.name)) };
  const { mediaType, kind } = file;
  const how = kind === "audio" || kind === "video" ? "inline" : "attachment";
  return { fileId, key, mediaType, disposition: disposition(how, savedName(file.name, mediaType)) };
}

function fileIdOf(file: Attachment, size: ContentSize): string | null {
  if (size === "original") return file.id;
  return size === "preview" ? file.previewId : file.thumbnailId;
}

const headersOf = (file: Opening, etag: string, { start, end }: ByteRange): Record<string, string> => ({
  "Content-Type": file.mediaType,
  "Content-Length": String(end - start),
  "Content-Disposition": file.disposition,
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "X-Content-Type-Options": "nosniff",
  "Accept-Ranges": "bytes",
  ETag: etag,
});
