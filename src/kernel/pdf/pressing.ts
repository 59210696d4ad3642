import { buffer } from "node:stream/consumers";
import { compiled } from "./compile.ts";
import type { PrintedDocument } from "./document.ts";

/** What runs in the process that `press` starts: one document in, one PDF out. */
const document = JSON.parse((await buffer(process.stdin)).toString("utf8")) as PrintedDocument;
process.stdout.write(compiled(document));
