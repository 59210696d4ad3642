import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A picture of plain pixels, three bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

const mostMs = 30_000;
const heapFlag = "--max-old-space-size=96";
/** What a phone writes is a tenth of this. */
const mostSourceBytes = 20 * 1024 * 1024;
const program = fileURLToPath(new URL("./program.ts", import.meta.url));

/**
 * The pixels of a HEIC, by a decoder in WebAssembly: HEVC is under patents, so no other at hand reads it. It runs in a process
 * of its own. A thread would not do: what WebAssembly takes is outside a thread's bounds, and stays with the server (140 MB
 * for twelve megapixels). Null when it cannot be read: the file is kept all the same, without a preview.
 */
export async function heicPixels(source: Uint8Array, longEdge: number): Promise<Pixels | null> {
  if (source.length > mostSourceBytes) return null;
  const told = await toldBy([heapFlag, program, String(longEdge)], source, 8 + 3 * (2 * longEdge) ** 2);
  if (!told || told.length < 8) return null;
  const [width, height] = [told.readUInt32LE(0), told.readUInt32LE(4)];
  const data = told.subarray(8);
  return width > 0 && data.length === width * height * 3 ? { width, height, data } : null;
}

/** What the program writes when it is given this; null when it fails, takes too long, or writes more than `most`. */
function toldBy(words: string[], input: Uint8Array, most: number): Promise<Buffer | null> {
  return new Promise((resolve) => {
    // Nothing of our configuration is its business.
    const child = spawn(process.execPath, words, { env: {}, stdio: ["pipe", "pipe", "ignore"] });
    const chunks: Buffer[] = [];
    let length = 0;
    const timer = setTimeout(() => child.kill("SIGKILL"), mostMs);
    child.stdout.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) child.kill("SIGKILL");
    });
    child.stdin.on("error", () => {});
    child.once("error", () => resolve(null));
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? Buffer.concat(chunks) : null);
    });
    child.stdin.end(input);
  });
}
