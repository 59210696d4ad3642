import type { Bytes } from "../bytes.ts";
import { UploadRefused } from "../upload-refused.ts";

const mostHeadBytes = 1024 * 1024;
const ids = { segment: 0x18538067, tracks: 0x1654ae6b, track: 0xae, trackType: 0x83, cluster: 0x1f43b675 };

/** Whether a WebM has a picture track, or only sound: its tracks are listed before its first pictures. Throws UploadRefused. */
export async function webmOf(bytes: Bytes): Promise<boolean> {
  const head = await bytes.read(0, mostHeadBytes);
  const types = new Set(trackTypes(head));
  if (!types.has(1) && !types.has(2)) throw new UploadRefused("unreadable");
  return types.has(1);
}

/** Walks the elements, into the segment, its tracks and each track, past all others. */
function* trackTypes(head: Buffer): Generator<number> {
  for (let at = 0; at < head.length; ) {
    const id = numberAt(head, at, 4, true);
    const size = id && numberAt(head, at + id.length, 8, false);
    if (!size || id.value === ids.cluster) return;
    at += id.length + size.length;
    if (id.value === ids.trackType) yield head[at] ?? 0;
    if (id.value === ids.segment || id.value === ids.tracks || id.value === ids.track) continue;
    at += size.value;
  }
}

/** A number whose leading zeros say how many bytes it takes; an id keeps the mark that ends them. */
function numberAt(head: Buffer, at: number, most: number, keepMark: boolean): { value: number; length: number } | null {
  const first = head[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || length > most || at + length > head.length) return null;
  let value = keepMark ? first : first & (0xff >> length);
  for (let nth = 1; nth < length; nth++) value = value * 256 + (head[at + nth] ?? 0);
  return { value, length };
}
