import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readEnv } from "#kernel/env.ts";
import { type ObjectStore, openObjectStore } from "#testing/object-store.ts";
import { type FileStore, StoreFull } from "../store.ts";
import { s3Store } from "./store.ts";

let bucket: ObjectStore;
let store: FileStore;
beforeAll(async () => {
  bucket = await openObjectStore();
});
afterAll(() => bucket.close());
beforeEach(() => {
  store = s3Store(readEnv({ ...bucket.env }).s3!);
  bucket.asked.length = 0;
});

const storeWith = (env: Record<string, string>) => s3Store(readEnv({ ...bucket.env, ...env }).s3!);
const long = randomBytes(12 * 1024 * 1024 + 7);

async function* inChunks(bytes: Buffer, length = 100_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function bytesOf(path: string, range?: { start: number; end: number }): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(await store.read(path, range)));
}

describe("a long file", () => {
  test("goes in parts, and comes back bit by bit", async () => {
    expect(await store.write("p/long", inChunks(long))).toEqual({ bytes: long.length });
    expect(bucket.asked.filter((line) => line.startsWith("PUT"))).toHaveLength(3);
    expect((await bytesOf("p/long")).equals(long)).toBe(true);
    const range = { start: 6_000_000, end: 9_000_000 };
    expect((await bytesOf("p/long", range)).equals(long.subarray(range.start, range.end))).toBe(true);
    expect(bucket.uploads.size).toBe(0);
  });

  test("of exactly one part, or two, is whole", async () => {
    for (const parts of [1, 2]) {
      const exact = long.subarray(0, parts * 5 * 1024 * 1024);
      await store.write("p/exact", inChunks(exact, 1 << 20));
      expect((await bytesOf("p/exact")).equals(exact)).toBe(true);
    }
  });

  test("that breaks off leaves neither an object nor parts", async () => {
    async function* broken() {
      yield* inChunks(long.subarray(0, 11_000_000));
      throw new Error("the other side hung up");
    }
    await expect(store.write("p/broken", broken())).rejects.toThrow("hung up");
    expect(bucket.objects.has("p/broken")).toBe(false);
    expect(bucket.uploads.size).toBe(0);
  });

  test("is taken up where the line broke", async () => {
    await store.write("p/long", inChunks(long));
    bucket.cutNext(3);
    expect((await bytesOf("p/long")).equals(long)).toBe(true);
    expect(bucket.asked.filter((line) => line.startsWith("GET")).length).toBeGreaterThan(3);
  });

  test("is not mixed from two versions when it changes while it is read", async () => {
    await store.write("p/long", inChunks(long));
    bucket.cutNext(1);
    const reading = (await store.read("p/long"))[Symbol.asyncIterator]();
    await reading.next();
    bucket.objects.set("p/long", randomBytes(long.length));
    const rest = async () => {
      while (!(await reading.next()).done);
    };
    await expect(rest()).rejects.toThrow(/answered 412/);
  });
});

describe("a store that", () => {
  test("is busy for a moment is asked again", async () => {
    bucket.failNext(2, 503);
    await store.write("a", inChunks(Buffer.from("once")));
    bucket.failNext(2, 500, "InternalError");
    expect((await bytesOf("a")).toString()).toBe("once");
  });

  test("stays busy is said to be away", { timeout: 20_000 }, async () => {
    bucket.failNext(5, 503);
    await expect(store.size("a")).rejects.toMatchObject({ code: "store_away" });
    bucket.failNext(0, 503);
  });

  test("is full says so, and nothing is kept", async () => {
    bucket.failNext(1, 507, "XMinioStorageFull");
    await expect(store.write("full", inChunks(Buffer.from("x")))).rejects.toThrow(StoreFull);
    expect(bucket.objects.has("full")).toBe(false);
  });

  test("does not know us is named, without a key", async () => {
    const wrong = storeWith({ S3_SECRET_KEY: "another secret" }).write("a", inChunks(Buffer.from("x")));
    await expect(wrong).rejects.toThrow(/refuses S3_ACCESS_KEY and S3_SECRET_KEY .* \(SignatureDoesNotMatch\)/);
    await expect(storeWith({ S3_ACCESS_KEY: "nobody" }).size("a")).rejects.toThrow(/refuses/);
    await expect(storeWith({ S3_BUCKET: "elsewhere" }).write("a", inChunks(Buffer.from("x")))).rejects.toThrow(
      /There is no bucket elsewhere at 127\.0\.0\.1/,
    );
  });

  test("is not there at all is named", { timeout: 20_000 }, async () => {
    const gone = storeWith({ S3_ENDPOINT: "http://127.0.0.1:9" });
    await expect(gone.size("a")).rejects.toThrow(/at 127\.0\.0\.1:9 does not answer/);
  });
});
