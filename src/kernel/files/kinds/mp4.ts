import type { Bytes } from "../bytes.ts";
import { UploadRefused } from "../upload-refused.ts";

const mostBoxes = 100_000;
const mostMovieBytes = 4 * 1024 * 1024;

/**
 * Whether an MP4 has a picture track, or only sound. Walks its outermost boxes: one that reaches beyond the end of the file
 * was cut off. Throws UploadRefused.
 */
export async function filmOf(bytes: Bytes): Promise<boolean> {
  let film: boolean | undefined;
  let at = 0;
  for (let boxes = 0; at + 8 <= bytes.size && boxes < mostBoxes; boxes++) {
    const { type, size } = await boxAt(bytes, at);
    // What follows the tracks and is no box, some cameras leave behind.
    if (size < 8 && film !== undefined) return film;
    if (size < 8 || at + size > bytes.size) throw new UploadRefused("unreadable");
    if (type === "moov") film = hasPicture(await bytes.read(at, at + Math.min(size, mostMovieBytes)));
    at += size;
  }
  if (film === undefined) throw new UploadRefused("unreadable");
  return film;
}

async function boxAt(bytes: Bytes, at: number): Promise<{ type: string; size: number }> {
  const head = await bytes.read(at, at + 16);
  const type = head.toString("latin1", 4, 8);
  const short = head.readUInt32BE(0);
  if (short === 0) return { type, size: bytes.size - at };
  if (short !== 1) return { type, size: short };
  return { type, size: head.length < 16 ? 0 : Number(head.readBigUInt64BE(8)) };
}

/** Each track names its handler: `vide` for pictures, `soun` for sound. Throws UploadRefused when there is neither. */
function hasPicture(movie: Buffer): boolean {
  const handlers = new Set<string>();
  for (let at = movie.indexOf("hdlr"); at >= 0; at = movie.indexOf("hdlr", at + 4))
    handlers.add(movie.toString("latin1", at + 12, at + 16));
  if (!handlers.has("vide") && !handlers.has("soun")) throw new UploadRefused("unreadable");
  return handlers.has("vide");
}
