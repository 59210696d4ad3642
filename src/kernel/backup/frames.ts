/**
 * What a backup holds, before it is sealed: a row of frames, each a letter, a length (4 bytes) and so many bytes.
 *
 *   H what it is · L erasures · T a table's beginning · J jobs · F a file's beginning · D bytes of either · E its end · Z the end
 *
 * H, T, F, E and Z hold JSON; J and L a JSON list.
 */
export type Letter = "H" | "L" | "T" | "J" | "F" | "D" | "E" | "Z";

export interface Frame {
  readonly letter: Letter;
  readonly bytes: Buffer;
}

/** No frame is longer: rows of a table come in chunks, and a reader must not be made to hold more. */
const longest = 1 << 20;

/** A backup that is not one, or was cut, in a sentence. */
export class BackupUnusable extends Error {
  override readonly name = "BackupUnusable";
}

export function jsonFrame(letter: Letter, value: unknown): Buffer {
  return Buffer.concat([...rawFrames(letter, Buffer.from(JSON.stringify(value)))]);
}

/** The frames of some bytes, as many as it takes. */
export function* rawFrames(letter: Letter, bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at === 0 || at < bytes.length; at += longest) {
    const part = bytes.subarray(at, at + longest);
    const head = Buffer.alloc(5);
    head.write(letter, 0, "latin1");
    head.writeUInt32BE(part.length, 1);
    yield head;
    yield Buffer.from(part.buffer, part.byteOffset, part.length);
  }
}

/** The frames of a backup, in order. Throws BackupUnusable when it ends within one. */
export async function* framesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  let held = Buffer.alloc(0);
  for await (const chunk of source) {
    held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
    let at = 0;
    for (;;) {
      const length = held.length - at >= 5 ? held.readUInt32BE(at + 1) : undefined;
      if (length !== undefined && length > longest)
        throw new BackupUnusable("The backup holds what no backup of ours holds.");
      if (length === undefined || held.length - at - 5 < length) break;
      yield { letter: held.toString("latin1", at, at + 1) as Letter, bytes: held.subarray(at + 5, at + 5 + length) };
      at += 5 + length;
    }
    held = held.subarray(at);
  }
  if (held.length > 0) throw new BackupUnusable("The backup ends in the middle.");
}

export function jsonOf<T>(frame: Frame): T {
  return JSON.parse(frame.bytes.toString("utf8")) as T;
}
