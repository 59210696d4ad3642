import { inPieces } from "../pieces.ts";
import { type Ask, element } from "./wire.ts";

/** The least a part may be, and so what one write holds in memory; 10,000 parts are 52 GB. */
const partBytes = 5 * 1024 * 1024;

/**
 * Writes an object whole: in one go when it fits into a part, else part by part, put together at the end. Until then nobody
 * sees any of it, and when the source breaks off nothing stays. Answers its size.
 */
export async function writeObject(ask: Ask, path: string, source: AsyncIterable<Uint8Array>): Promise<number> {
  const pieces = inPieces(source, partBytes)[Symbol.asyncIterator]();
  try {
    const first = await nextOf(pieces);
    const second = first.length < partBytes ? Buffer.alloc(0) : await nextOf(pieces);
    if (second.length > 0) return await writeParts(ask, path, [first, second], pieces);
    await settled(ask({ method: "PUT", path, body: first }));
    return first.length;
  } finally {
    await pieces.return(undefined);
  }
}

/** Its own copy: a piece may be a view of what the source fills again. */
async function nextOf(pieces: AsyncIterator<Buffer>): Promise<Buffer<ArrayBuffer>> {
  const { value, done } = await pieces.next();
  return done ? Buffer.alloc(0) : Buffer.from(value);
}

async function writeParts(
  ask: Ask,
  path: string,
  begun: readonly Buffer<ArrayBuffer>[],
  pieces: AsyncIterator<Buffer>,
): Promise<number> {
  const opened = await ask({ method: "POST", path, query: { uploads: "" } });
  const uploadId = element(await opened.text(), "UploadId") ?? "";
  const tags: string[] = [];
  let bytes = 0;
  const put = async (body: Buffer<ArrayBuffer>) => {
    const query = { partNumber: String(tags.length + 1), uploadId };
    const answer = await ask({ method: "PUT", path, query, body });
    await answer.body?.cancel();
    tags.push(answer.headers.get("etag") ?? "");
    bytes += body.length;
  };
  try {
    for (const part of begun) await put(part);
    for (let part = await nextOf(pieces); part.length > 0; part = await nextOf(pieces)) await put(part);
    await putTogether(ask, path, uploadId, tags, bytes);
    return bytes;
  } catch (fault) {
    await settled(ask({ method: "DELETE", path, query: { uploadId }, expected: [404] })).catch(() => {});
    throw fault;
  }
}

/** The store may fail after it has said 200, in the text; and asked twice, it no longer knows what it has put together. */
async function putTogether(ask: Ask, path: string, uploadId: string, tags: readonly string[], bytes: number) {
  const parts = tags.map((tag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${tag}</ETag></Part>`);
  const body = Buffer.from(`<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`);
  const answer = await ask({ method: "POST", path, query: { uploadId }, body, expected: [404] });
  const text = await answer.text();
  if (answer.ok && !text.includes("<Error>")) return;
  const there = await ask({ method: "HEAD", path, expected: [404] });
  if (there.ok && Number(there.headers.get("content-length")) === bytes) return;
  throw new Error(`The object store did not put a file together (${element(text, "Code") ?? answer.status}).`);
}

async function settled(asked: Promise<Response>): Promise<void> {
  await (await asked).body?.cancel();
}
