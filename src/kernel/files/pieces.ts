/**
 * The bytes of a source cut anew: every piece is exactly `length` bytes but the last, which has 1 to `length`. A piece that
 * lies within one chunk of the source is a view of it, and so holds as long as the chunk does.
 */
export async function* inPieces(source: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Buffer> {
  let begun: Buffer | undefined;
  let filled = 0;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      const taken = Math.min(length - filled, chunk.length - at);
      const part = Buffer.from(chunk.buffer, chunk.byteOffset + at, taken);
      at += taken;
      if (taken === length) {
        yield part;
        continue;
      }
      begun ??= Buffer.allocUnsafe(length);
      begun.set(part, filled);
      filled += taken;
      if (filled < length) continue;
      yield begun;
      begun = undefined;
      filled = 0;
    }
  }
  if (begun && filled > 0) yield begun.subarray(0, filled);
}
