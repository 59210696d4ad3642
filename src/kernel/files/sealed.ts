import { SealBroken } from "#kernel/crypto/envelope.ts";
import type { FileKey } from "#kernel/crypto/sealer.ts";
import { inPieces } from "./pieces.ts";
import {
  checkHeader,
  headerBytes,
  newHeader,
  plainSize,
  type SealedFileIds,
  SegmentSeal,
  sealedSegmentBytes,
  segmentBytes,
  segmentsOf,
} from "./segment.ts";
import type { FileStore } from "./store.ts";

/** Seals a file as it streams by, for `store.write`. Holds two segments (128 KiB) at a time, however long the file. */
export async function* sealStream(
  key: FileKey,
  ids: SealedFileIds,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const header = newHeader(key.keyId);
  const segments = new SegmentSeal(key.bytes, header, ids);
  yield header;
  let number = 0;
  let waiting: Buffer | undefined; // whether a segment is the last shows only when the next one comes
  for await (const piece of inPieces(source, segmentBytes)) {
    if (waiting) yield segments.seal(waiting, number++, false);
    waiting = piece;
  }
  yield segments.seal(waiting ?? Buffer.alloc(0), number, true);
}

/**
 * The bytes of a sealed file from `start` up to, not including, `end` (both are cut to the file's size, as in
 * `slice`; without them, the whole file). Reads and opens only the segments that hold them, one at a time, and the last
 * one, always and first: a file that was shortened is refused before any of it is given out.
 * Throws FileMissing, and SealBroken at once or while streaming.
 */
export async function openRange(
  key: FileKey,
  ids: SealedFileIds,
  store: FileStore,
  path: string,
  start = 0,
  end = Number.POSITIVE_INFINITY,
): Promise<AsyncIterable<Buffer>> {
  const size = plainSize(await store.size(path));
  const header = await bytesOf(store, path, 0, headerBytes);
  checkHeader(header, key.keyId);
  const segments = new SegmentSeal(key.bytes, header, ids);
  const last = segmentsOf(size) - 1;
  const lastAt = headerBytes + last * sealedSegmentBytes;
  const tail = segments.open(await bytesOf(store, path, lastAt, lastAt + sealedSegmentBytes), last, true);
  const range = { from: Math.max(0, start), to: Math.min(size, end) };
  return slices(open(segments, store, path, range, { number: last, tail }), range);
}

/**
 * Opens a sealed file as it streams by, from its beginning to its end. What was given out is genuine; that nothing was cut off
 * is known with the last piece. Throws SealBroken.
 */
export async function* openStream(
  key: FileKey,
  ids: SealedFileIds,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const { header, rest } = await headOf(source);
  checkHeader(header, key.keyId);
  const segments = new SegmentSeal(key.bytes, header, ids);
  let number = 0;
  let waiting: Buffer | undefined;
  for await (const piece of inPieces(rest, sealedSegmentBytes)) {
    if (waiting) yield segments.open(waiting, number++, false);
    waiting = Buffer.from(piece); // a piece holds only until the next is asked for
  }
  yield segments.open(waiting ?? Buffer.alloc(0), number, true);
}

/** The header of a sealed file, and what follows it. */
async function headOf(source: AsyncIterable<Uint8Array>) {
  const chunks = source[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < headerBytes) {
    const { value, done } = await chunks.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  const rest = async function* () {
    if (head.length > headerBytes) yield head.subarray(headerBytes);
    yield* { [Symbol.asyncIterator]: () => chunks };
  };
  return { header: head.subarray(0, headerBytes), rest: rest() };
}

/** How many segments are read at once: 512 KiB. */
const mostAtOnce = 8;

/** A segment's number and its plain bytes. */
type Segment = [number: number, plain: Buffer];
type Range = { from: number; to: number };

/** The segments that touch the range, the last of the file being open already. */
async function* open(
  segments: SegmentSeal,
  store: FileStore,
  path: string,
  range: Range,
  end: { number: number; tail: Buffer },
): AsyncGenerator<Segment> {
  if (range.from >= range.to) return;
  let number = Math.floor(range.from / segmentBytes);
  const final = Math.floor((range.to - 1) / segmentBytes);
  const until = Math.min(final + 1, end.number); // the first one not to be read
  if (number < until) {
    const [start, end] = [headerBytes + number * sealedSegmentBytes, headerBytes + until * sealedSegmentBytes];
    const into = Buffer.allocUnsafeSlow(Math.min(mostAtOnce * sealedSegmentBytes, end - start));
    for await (const sealed of inPieces(await store.read(path, { start, end, into }), sealedSegmentBytes)) {
      yield [number, segments.open(sealed, number, false)];
      number++;
    }
    if (number < until) throw new SealBroken(`segment ${number} of a file`); // it shrank while we read
  }
  if (final === end.number) yield [end.number, end.tail];
}

async function* slices(segments: AsyncIterable<Segment>, range: Range): AsyncGenerator<Buffer> {
  for await (const [number, plain] of segments) {
    const at = number * segmentBytes;
    yield plain.subarray(Math.max(0, range.from - at), range.to - at);
  }
}

async function bytesOf(store: FileStore, path: string, start: number, end: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await store.read(path, { start, end })) chunks.push(chunk);
  return Buffer.concat(chunks);
}
