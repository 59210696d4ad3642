import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SealBroken } from "#kernel/crypto/envelope.ts";
import { diskStore } from "./disk.ts";
import { openRange, sealStream } from "./sealed.ts";
import { headerBytes, plainSize, sealedSegmentBytes, sealedSize } from "./segment.ts";
import type { FileStore } from "./store.ts";

const key = { keyId: randomUUID(), bytes: randomBytes(32) };
const ids = { practiceId: randomUUID(), fileId: randomUUID() };
const lengths = [0, 1, 65_535, 65_536, 65_537, 131_072, 131_073, 200_000];
const content = randomBytes(300_000);

let folder: string;
let store: FileStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sealed-"));
  store = await diskStore(folder);
});
afterAll(() => rm(folder, { recursive: true }));

async function* inChunks(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function sealed(plain: Uint8Array, path = "f", chunk = 10_000): Promise<Buffer> {
  await store.write(path, sealStream(key, ids, inChunks(plain, chunk)));
  return readFile(join(folder, path));
}

async function opened(start?: number, end?: number, path = "f", under = key, as = ids): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(await openRange(under, as, store, path, start, end)));
}

describe("a sealed file", () => {
  test.each(lengths)("of %i bytes opens whole, and its sizes follow from each other", async (length) => {
    const plain = content.subarray(0, length);
    const bytes = await sealed(plain);
    expect(await opened()).toEqual(plain);
    expect(bytes.length).toBe(sealedSize(length));
    expect(plainSize(bytes.length)).toBe(length);
  });

  test("opens to the slice of the plain file, for any length, range and chunking", async () => {
    const offset = fc.oneof(fc.integer({ min: 0, max: 300_001 }), fc.constantFrom(...lengths));
    const any = fc.tuple(offset, offset, offset, fc.integer({ min: 1, max: 150_000 }));
    await fc.assert(
      fc.asyncProperty(any, async ([length, start, end, chunk]) => {
        const plain = content.subarray(0, length);
        await sealed(plain, "any", chunk);
        expect((await opened(start, end, "any")).equals(plain.subarray(start, Math.max(start, end)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("shows nothing of its content and is never the same twice", async () => {
    const plain = Buffer.alloc(70_000, "Nobody Inparticular ");
    const first = await sealed(plain);
    expect(first.includes("Inparticular")).toBe(false);
    expect((await sealed(plain)).equals(first)).toBe(false);
  });

  test("is read only where it is needed: the range's segments and the last", async () => {
    await sealed(content);
    let read = 0;
    const counting: FileStore = {
      ...store,
      read: async (path, range) => {
        read += Math.min(range?.end ?? Number.POSITIVE_INFINITY, sealedSize(content.length)) - (range?.start ?? 0);
        return store.read(path, range);
      },
    };
    const part = Buffer.concat(await Array.fromAsync(await openRange(key, ids, counting, "f", 70_000, 70_010)));
    expect(part).toEqual(content.subarray(70_000, 70_010));
    const lastSegment = sealedSize(content.length) - headerBytes - 4 * sealedSegmentBytes;
    expect(read).toBe(headerBytes + sealedSegmentBytes + lastSegment);
  });

  test("does not open as another file, in another practice or under another key", async () => {
    await sealed(content);
    const attempts = [
      () => opened(0, 1, "f", key, { ...ids, fileId: randomUUID() }),
      () => opened(0, 1, "f", key, { ...ids, practiceId: randomUUID() }),
      () => opened(0, 1, "f", { ...key, bytes: randomBytes(32) }),
      () => opened(0, 1, "f", { ...key, keyId: randomUUID() }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(SealBroken);
  });
});

describe("a sealed file that was tampered with", () => {
  /** A file of three segments, the last a short one. */
  async function tampered(change: (header: Buffer, segments: Buffer[]) => Buffer[]): Promise<Promise<Buffer>> {
    const bytes = await sealed(content.subarray(0, 150_000), "t");
    const at = (number: number) => headerBytes + number * sealedSegmentBytes;
    const segments = [0, 1, 2].map((number) => bytes.subarray(at(number), at(number + 1)));
    await writeFile(join(folder, "t"), Buffer.concat(change(bytes.subarray(0, headerBytes), segments)));
    return opened(undefined, undefined, "t");
  }

  test.each<[string, (header: Buffer, segments: Buffer[]) => Buffer[]]>([
    ["lacks its last segment", (h, [a, b]) => [h, a!, b!]],
    ["lacks its first segment", (h, [, b, c]) => [h, b!, c!]],
    ["has its segments swapped", (h, [a, b, c]) => [h, b!, a!, c!]],
    ["has a segment twice", (h, [a, b, c]) => [h, a!, a!, b!, c!]],
    ["has one in another's place", (h, [a, , c]) => [h, a!, a!, c!]],
    ["has its last segment twice", (h, [a, b, c]) => [h, a!, b!, c!, c!]],
    ["has bytes after its end", (h, [a, b, c]) => [h, a!, b!, c!, Buffer.alloc(1)]],
    ["is a header alone", (h) => [h]],
    ["is empty", () => []],
  ])("does not open when it %s", async (_, change) => {
    await expect(tampered(change)).rejects.toThrow(SealBroken);
  });

  test("gives out nothing, for any range, once it was cut at a segment's end", async () => {
    const bytes = await sealed(content, "cut");
    await writeFile(join(folder, "cut"), bytes.subarray(0, headerBytes + 3 * sealedSegmentBytes));
    await expect(openRange(key, ids, store, "cut", 0, 10)).rejects.toThrow(SealBroken);
  });

  test("does not open when a segment comes from another version of the same file", async () => {
    const before = await sealed(content.subarray(0, 150_000), "v");
    const after = await sealed(content.subarray(0, 150_000), "v");
    before.copy(after, headerBytes, headerBytes, headerBytes + sealedSegmentBytes);
    await writeFile(join(folder, "v"), after);
    await expect(opened(undefined, undefined, "v")).rejects.toThrow(SealBroken);
  });

  test("does not open once any bit of it is flipped, or when it is cut anywhere", async () => {
    const bytes = await sealed(content.subarray(0, 66_000), "bits");
    const bit = fc.oneof(fc.nat(headerBytes * 8 - 1), fc.nat(bytes.length * 8 - 1));
    await fc.assert(
      fc.asyncProperty(bit, fc.nat(bytes.length - 1), async (flipped, length) => {
        const altered = Buffer.from(bytes);
        altered[flipped >> 3]! ^= 1 << (flipped & 7);
        await writeFile(join(folder, "bits"), altered);
        await expect(opened(undefined, undefined, "bits")).rejects.toThrow(SealBroken);
        await writeFile(join(folder, "bits"), bytes.subarray(0, length));
        await expect(opened(undefined, undefined, "bits")).rejects.toThrow(SealBroken);
      }),
      { numRuns: 150 },
    );
  });
});

test("a size that no sealed file has is refused", () => {
  for (const size of [0, 28, 29, 44, headerBytes + sealedSegmentBytes + 16]) {
    expect(() => plainSize(size)).toThrow(SealBroken);
  }
  fc.assert(fc.property(fc.maxSafeNat(), (size) => size > 2 ** 46 || plainSize(sealedSize(size)) === size));
});
