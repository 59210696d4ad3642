import type { Readable } from "node:stream";
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { Problem } from "#kernel/http/problem.ts";
import { scannedShape } from "../contract.ts";
import { scanLimitBytes } from "./contract.ts";
import { scanRefused } from "./refusal.ts";

interface ScannedPart {
  readonly said: z.output<typeof scannedShape>;
  readonly stream: Readable & { truncated?: boolean };
}

/** What was agreed to, and the scan behind it, its content not yet read. Throws upload_refused, 422. */
export async function scannedPart(request: FastifyRequest): Promise<ScannedPart> {
  if (!request.isMultipart()) throw scanRefused("no_file");
  const limits = { fileSize: scanLimitBytes, fieldSize: 8 * 1024 };
  const part = await request.file({ limits, throwFileSizeLimit: false });
  if (!part) throw scanRefused("no_file");
  try {
    if (part.fieldname !== "file") throw scanRefused("no_file");
    const field = part.fields.consent;
    if (!field || Array.isArray(field) || field.type !== "field") throw scanRefused("no_consent");
    return { said: saidIn(String(field.value)), stream: part.file };
  } catch (fault) {
    drain(request, part.file);
    throw fault;
  }
}

function saidIn(text: string): z.output<typeof scannedShape> {
  const known = scannedShape.safeParse(jsonIn(text));
  if (known.success) return known.data;
  throw new Problem(422, "invalid_request", "Something in the request is not as it should be.", {
    issues: known.error.issues.map(({ path, message }) => ({ path: ["consent", ...path].join("."), message })),
  });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw scanRefused("no_consent");
  }
}

/** Lets what is left of the request run to nowhere, so that a browser that is still sending hears the answer. */
export function drain(request: FastifyRequest, part: Readable): void {
  part.on("error", () => {});
  if (part.closed) request.raw.resume();
  else part.once("close", () => request.raw.resume());
  part.destroy();
}
