import { sniff, sniffBytes } from "#kernel/files/content.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { invalid, Problem } from "#kernel/http/problem.ts";
import { problemOf } from "../../adding/service.ts";
import { uploadRefused } from "../../upload/refusal.ts";
import * as contract from "../contract.ts";
import { Chunk, putPart, type SealedPart, sealedPart } from "../files.ts";
import { movedOn, removeUpload, theUpload, uploadReply } from "../service.ts";
import { addPart, type Upload } from "../store.ts";

type Sending = MemberCall<typeof contract.sendChunk>;

/**
 * Takes the next bytes of a file. They are sealed as they come and lie apart until the row says that they belong: of two
 * requests for the same place one is told where the upload stands by then. A line that breaks costs at most a quarter of a
 * megabyte, since what came before it is kept like a chunk that was meant to be so long.
 */
export async function sendChunk(call: Sending): Promise<contract.UploadReply> {
  const { house, actor, origin, params, query, request } = call;
  const { upload, part } = await house.db.inPractice(
    actor,
    async (tx) => {
      const upload = await theUpload(tx, params.id);
      if (upload.received !== query.offset || upload.attachmentId) throw movedOn(upload);
      return { upload, part: await sealedPart(tx, upload, tx.newId()) };
    },
    { origin, quickCommit: true },
  );
  const left = upload.bytes - upload.received;
  const chunk = new Chunk(request.raw, Math.min(left, contract.chunkBytes));
  try {
    await putPart(house.files, part, upload.received === 0 ? promising(chunk.bytes()) : chunk.bytes());
    refuseOddSize(chunk, left);
    return await take(call, part, { startsAt: query.offset, bytes: chunk.count });
  } catch (fault) {
    await house.files.remove(part.path);
    const problem = problemOf(fault);
    if (problem?.extra.reason === "type_not_allowed")
      await house.db.inPractice(actor, (tx) => removeUpload(tx, upload.id), { origin });
    throw problem ?? fault;
  }
}

async function take(
  { house, actor, origin, params }: Sending,
  part: SealedPart,
  { startsAt, bytes }: { startsAt: number; bytes: number },
): Promise<contract.UploadReply> {
  return house.db.inPractice(
    actor,
    async (tx) => {
      const added = bytes > 0 && (await addPart(tx, params.id, { id: part.id, startsAt, bytes }));
      const upload: Upload = await theUpload(tx, params.id);
      if (!added) throw movedOn(upload);
      return uploadReply(upload);
    },
    { origin },
  );
}

function refuseOddSize(chunk: Chunk, left: number): void {
  if (chunk.tooLong)
    throw new Problem(413, "too_large", "The chunk is longer than one may be, or than what is left of the file.");
  if (chunk.count < contract.leastChunkBytes && chunk.count < left)
    throw invalid("body", `A chunk holds at least ${contract.leastChunkBytes} bytes, unless it is the last one.`);
}

/** What begins like nothing that is taken is refused with its first chunk. */
async function* promising(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < sniffBytes) {
    const { value, done } = await chunks.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const begun = Buffer.concat(first);
  if (begun.length > 0 && !(await sniff(begun.subarray(0, sniffBytes)))) throw uploadRefused("type_not_allowed");
  yield begun;
  yield* chunks;
}
