import type { FastifyReply } from "fastify";
import { TooMuch } from "../aside/aside.ts";
import type { PrintedDocument } from "../pdf/document.ts";
import { pressed } from "../pdf/press.ts";
import { disposition } from "./disposition.ts";
import { Problem } from "./problem.ts";

/** What goes to the press, and the name the download is kept under. */
export interface ToPrint {
  readonly document: PrintedDocument;
  readonly name: string;
}

/** Sends what the press makes, once the transaction that read it is over. */
export async function sendPdf({ reply }: { reply: FastifyReply }, { document, name }: ToPrint): Promise<unknown> {
  const pdf = await pressed(document).catch((fault: unknown) => {
    throw fault instanceof TooMuch
      ? new Problem(503, "unavailable", "The press is busy. Try again shortly; nothing was changed.")
      : fault;
  });
  reply.code(200).headers({
    "Content-Type": "application/pdf",
    "Content-Length": String(pdf.length),
    "Content-Disposition": disposition("attachment", name),
    "X-Content-Type-Options": "nosniff",
  });
  reply.send(pdf);
  // The answer is on its way with its own status; whoever called us has nothing to add to it.
  return reply.hijack();
}
