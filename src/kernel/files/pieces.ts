/** The bytes of a source cut anew: every piece is exactly `length` bytes but the last, which has 1 to `length`. */
export async function* inPieces(source: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Buffer> {
  let piece = Buffer.allocUnsafe(length);
  let filled = 0;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      const taken = Math.min(length - filled, chunk.length - at);
      piece.set(chunk.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
      if (filled < length) continue;
      yield piece;
      piece = Buffer.allocUnsafe(length); // the reader may keep what it was given
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}
