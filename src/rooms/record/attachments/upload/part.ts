import type { Readable } from "node:stream";
import type { FastifyRequest } from "fastify";
import { sniff, sniffBytes } from "#kernel/files/content.ts";
import { id } from "#kernel/http/contract.ts";
import { uploadLimitBytes } from "../contract.ts";
import { fileName } from "../rules.ts";
import { uploadRefused } from "./refusal.ts";

/** The part named `file` of a form, its content not yet read. */
export interface FilePart {
  readonly name: string;
  readonly noteId: string | null;
  readonly stream: Readable;
}

/** Waits for the part named `file`; fields that come before it are known by then. Throws upload_refused. */
export async function filePart(request: FastifyRequest): Promise<FilePart> {
  if (!request.isMultipart()) throw uploadRefused("no_file");
  const part = await request.file({ limits: { fileSize: uploadLimitBytes }, throwFileSizeLimit: false });
  if (!part) throw uploadRefused("no_file");
  const { noteId } = part.fields;
  const given = noteId && !Array.isArray(noteId) && noteId.type === "field" ? noteId.value : undefined;
  const known = given === undefined || given === "" ? null : id.safeParse(given);
  if (part.fieldname !== "file" || known?.success === false) {
    drain(request, part.file);
    throw uploadRefused(known?.success === false ? "note_not_found" : "no_file");
  }
  return { name: fileName(part.filename), noteId: known?.data ?? null, stream: part.file };
}

/**
 * The bytes of a part, after a look at the first ones: what begins like nothing that is taken is refused before it is
 * carried anywhere. Throws upload_refused, and when the connection breaks, so that nothing cut short is ever kept.
 */
export async function promising(stream: Readable & { truncated?: boolean }): Promise<AsyncGenerator<Uint8Array>> {
  const chunks = stream.iterator({ destroyOnReturn: false });
  const first = await beginning(chunks);
  if (first.length === 0) throw uploadRefused("empty");
  if (!(await sniff(first.subarray(0, sniffBytes)))) throw uploadRefused("type_not_allowed");
  return (async function* () {
    yield first;
    for await (const chunk of chunks) yield chunk;
    if (stream.truncated) throw uploadRefused("too_large");
  })();
}

/**
 * Lets what is left of the request run to nowhere: a browser that is still sending would not hear the answer before it
 * is done, and the connection would stay half read.
 */
export function drain(request: FastifyRequest, part: Readable): void {
  part.on("error", () => {});
  // The form's parser lets go of the request when its part closes; only then can it run on by itself.
  if (part.closed) request.raw.resume();
  else part.once("close", () => request.raw.resume());
  part.destroy();
}

export async function beginning(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const read: Buffer[] = [];
  for (let length = 0; length < sniffBytes; ) {
    const { value, done } = await chunks.next();
    if (done) break;
    read.push(value);
    length += value.length;
  }
  return Buffer.concat(read);
}
