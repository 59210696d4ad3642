import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { TooMuch } from "../aside/aside.ts";
import type { PrintedDocument } from "./document.ts";

/** One at a time, since each takes a processor for all its time; so many may wait. */
const mostWaiting = 8;
const longestMs = 30_000;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * The PDF of a document. It is made in a process of its own and not in a thread: the compiler is native code, which no
 * limit of a thread reaches and nobody can interrupt, and what it keeps for a second time it would keep here for good.
 * Whatever a text does to it, requests go on, and after its time it is ended. Throws TooMuch.
 */
export async function pressed(document: PrintedDocument, bounds = { ms: longestMs }): Promise<Buffer> {
  const [pdf] = await pressedTogether([document], bounds);
  return pdf as Buffer;
}

/** The PDFs of some documents, made in one process: to start it takes longer than most documents do. Throws TooMuch. */
export async function pressedTogether(
  documents: readonly PrintedDocument[],
  bounds = { ms: longestMs },
): Promise<Buffer[]> {
  if (waiting >= mostWaiting) throw new TooMuch("Too many wait.");
  waiting += 1;
  const turn = last
    .then(() => inProcess(JSON.stringify(documents), bounds.ms))
    .then((bytes) => pdfsIn(bytes, documents.length))
    .finally(() => {
      waiting -= 1;
    });
  last = turn.catch(() => {});
  return turn;
}

function pdfsIn(bytes: Buffer, count: number): Buffer[] {
  let at = 0;
  return Array.from({ length: count }, () => {
    const from = at + 4;
    at = from + bytes.readUInt32LE(at);
    return bytes.subarray(from, at);
  });
}

const program = fileURLToPath(new URL("./pressing.ts", import.meta.url));

async function inProcess(input: string, ms: number): Promise<Buffer> {
  // Nothing of the configuration is its business, and the text travels through a pipe: no disk ever sees it.
  const child = spawn(process.execPath, [program], { env: {}, stdio: ["pipe", "pipe", "ignore"] });
  const timer = setTimeout(() => child.kill("SIGKILL"), ms);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code));
  });
  child.stdin.on("error", () => {}); // It ended before it read everything; its code says so.
  child.stdin.end(input);
  try {
    const [pdfs, code] = await Promise.all([buffer(child.stdout), ended]);
    if (code === null) throw new TooMuch("It took too long.");
    if (code !== 0) throw new Error("The document could not be set.");
    return pdfs;
  } finally {
    clearTimeout(timer);
  }
}
