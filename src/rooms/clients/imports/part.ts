import type { FastifyRequest } from "fastify";
import { tableRefused } from "./refusal.ts";
import { fileName, importLimits } from "./rules.ts";

export interface TableFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The part named `file` of a form, whole; what it is shows when it is read. Throws 413, 422. */
export async function tableFile(request: FastifyRequest): Promise<TableFile> {
  if (!request.isMultipart()) throw tableRefused("table_unreadable");
  const part = await request.file({ limits: { fileSize: importLimits.bytes }, throwFileSizeLimit: false });
  if (part?.fieldname !== "file") throw tableRefused("table_unreadable");
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw tableRefused("table_too_large");
  return { name: fileName(part.filename), bytes };
}
