import { buffer } from "node:stream/consumers";
import { compiled } from "./compile.ts";
import type { PrintedDocument } from "./document.ts";

/** What runs in the process that `press` starts: documents in, their PDFs out, each behind its length. */
const documents = JSON.parse((await buffer(process.stdin)).toString("utf8")) as PrintedDocument[];
for (const document of documents) {
  const pdf = compiled(document);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(pdf.length);
  process.stdout.write(Buffer.concat([length, pdf]));
}
