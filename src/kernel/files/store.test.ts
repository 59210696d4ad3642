import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readEnv } from "#kernel/env.ts";
import { openObjectStore } from "#testing/object-store.ts";
import { diskStore } from "./disk.ts";
import { s3Store } from "./s3/store.ts";
import { FileMissing, type FileStore } from "./store.ts";

/** What every store promises, asked of each of them: a folder, and a bucket over the wire. */
interface Kind {
  readonly store: FileStore;
  close(): Promise<void>;
}

async function onDisk(): Promise<Kind> {
  const folder = await mkdtemp(join(tmpdir(), "store-"));
  return { store: await diskStore(folder), close: () => rm(folder, { recursive: true }) };
}

async function inBucket(): Promise<Kind> {
  const bucket = await openObjectStore();
  return { store: s3Store(readEnv({ ...bucket.env }).s3!), close: bucket.close };
}

async function* chunks(...parts: (string | Buffer)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function textOf(source: AsyncIterable<Uint8Array>): Promise<string> {
  return Buffer.concat(await Array.fromAsync(source)).toString();
}

describe.each([
  ["on disk", onDisk],
  ["in a bucket", inBucket],
])("a file store %s", (_, open) => {
  let kind: Kind;
  let store: FileStore;
  beforeEach(async () => {
    kind = await open();
    store = kind.store;
  });
  afterEach(() => kind.close());

  test("gives a file whole or in part, and tells its size", async () => {
    expect(await store.write("a/b-1", chunks("sealed ", "bytes"))).toEqual({ bytes: 12 });
    expect(await textOf(await store.read("a/b-1"))).toBe("sealed bytes");
    expect(await textOf(await store.read("a/b-1", { start: 3, end: 8 }))).toBe("led b");
    expect(await textOf(await store.read("a/b-1", { start: 7, end: 99 }))).toBe("bytes");
    expect(await textOf(await store.read("a/b-1", { start: 5, end: 5 }))).toBe("");
    expect(await textOf(await store.read("a/b-1", { start: 12, end: 20 }))).toBe("");
    expect(await store.size("a/b-1")).toBe(12);
  });

  test("holds a file of nothing", async () => {
    expect(await store.write("empty", chunks())).toEqual({ bytes: 0 });
    expect(await textOf(await store.read("empty"))).toBe("");
    expect(await store.size("empty")).toBe(0);
  });

  test("reads a long file in bounded chunks", async () => {
    await store.write("long", chunks("x".repeat(200_000)));
    const lengths = (await Array.fromAsync(await store.read("long"))).map((chunk) => chunk.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(65_536);
    expect(lengths.reduce((a, b) => a + b)).toBe(200_000);
  });

  test("shows nobody a file before it is whole, and keeps the old one until then", async () => {
    await store.write("a", chunks("old"));
    async function* slow() {
      yield Buffer.from("ne");
      expect(await textOf(await store.read("a"))).toBe("old");
      expect(await Array.fromAsync(store.list(""))).toEqual(["a"]);
      yield Buffer.from("w");
    }
    await store.write("a", slow());
    expect(await textOf(await store.read("a"))).toBe("new");
  });

  test("keeps nothing of an upload that breaks off", async () => {
    async function* broken() {
      yield Buffer.from("half");
      throw new Error("the other side hung up");
    }
    await expect(store.write("a", broken())).rejects.toThrow("hung up");
    await expect(store.read("a")).rejects.toThrow(FileMissing);
    await expect(store.size("a")).rejects.toThrow(FileMissing);
    expect(await Array.fromAsync(store.list(""))).toEqual([]);
  });

  test("has no removed file any more, and removing it again is no error", async () => {
    await store.write("a/b", chunks("x"));
    await store.remove("a/b");
    await store.remove("a/b");
    await store.remove("never/there");
    await expect(store.size("a/b")).rejects.toThrow(FileMissing);
  });

  test("lists files by the beginning of their path", async () => {
    const paths = ["p1/a", "p1/b/c", "p10/a", "p2/a", "p2/b", "p2/c", "p2/d"];
    for (const path of paths) await store.write(path, chunks("x"));
    const listed = async (prefix: string) => (await Array.fromAsync(store.list(prefix))).sort();
    expect(await listed("")).toEqual(paths);
    expect(await listed("p1/")).toEqual(["p1/a", "p1/b/c"]);
    expect(await listed("p1")).toEqual(["p1/a", "p1/b/c", "p10/a"]);
    expect(await listed("none/")).toEqual([]);
  });

  test.each(["", "/a", "a/", "a//b", "../a", "a/../b", "A", "a.b", ".incoming/a", "a\\b", "a\0", "é", "a".repeat(401)])(
    "refuses a path that leads elsewhere: %j",
    async (path) => {
      await expect(store.write(path, chunks("x"))).rejects.toThrow("A path in the file store");
      await expect(store.read(path)).rejects.toThrow("A path in the file store");
      await expect(store.size(path)).rejects.toThrow("A path in the file store");
      await expect(store.remove(path)).rejects.toThrow("A path in the file store");
    },
  );
});
