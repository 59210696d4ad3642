import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diskStore } from "./disk.ts";
import { FileMissing, type FileStore, StoreFull } from "./store.ts";

let folder: string;
let store: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "disk-store-"));
  store = await diskStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function textOf(source: AsyncIterable<Uint8Array>): Promise<string> {
  return Buffer.concat(await Array.fromAsync(source)).toString();
}

const remains = () => readdir(join(folder, ".incoming"));

test("a file comes back whole or in part, and tells its size", async () => {
  expect(await store.write("a/b-1", chunks("sealed ", "bytes"))).toEqual({ bytes: 12 });
  expect(await textOf(await store.read("a/b-1"))).toBe("sealed bytes");
  expect(await textOf(await store.read("a/b-1", { start: 3, end: 8 }))).toBe("led b");
  expect(await textOf(await store.read("a/b-1", { start: 7, end: 99 }))).toBe("bytes");
  expect(await textOf(await store.read("a/b-1", { start: 5, end: 5 }))).toBe("");
  expect(await store.size("a/b-1")).toBe(12);
  expect((await stat(join(folder, "a/b-1"))).mode & 0o777).toBe(0o600);
});

test("nobody sees a file before it is whole, and the old one stays until then", async () => {
  await store.write("a", chunks("old"));
  async function* slow() {
    yield Buffer.from("ne");
    expect(await textOf(await store.read("a"))).toBe("old");
    expect(await Array.fromAsync(store.list(""))).toEqual(["a"]);
    yield Buffer.from("w");
  }
  await store.write("a", slow());
  expect(await textOf(await store.read("a"))).toBe("new");
  expect(await remains()).toEqual([]);
});

test("an upload that breaks off leaves nothing", async () => {
  async function* broken() {
    yield Buffer.from("half");
    throw new Error("the other side hung up");
  }
  await expect(store.write("a", broken())).rejects.toThrow("hung up");
  expect(await remains()).toEqual([]);
  await expect(store.read("a")).rejects.toThrow(FileMissing);
});

test.each(["ENOSPC", "EDQUOT"])("a full store (%s) says so and keeps nothing", async (code) => {
  async function* untilFull() {
    yield Buffer.from("half");
    throw Object.assign(new Error("write"), { code });
  }
  await expect(store.write("a", untilFull())).rejects.toThrow(StoreFull);
  expect(await remains()).toEqual([]);
  await expect(store.size("a")).rejects.toThrow(FileMissing);
});

test("what a dead process left is cleaned at the next start, what another is writing is not", async () => {
  await writeFile(join(folder, ".incoming", "dead"), "x");
  await utimes(join(folder, ".incoming", "dead"), 1_000, 1_000);
  await writeFile(join(folder, ".incoming", "living"), "x");
  await diskStore(folder);
  expect(await remains()).toEqual(["living"]);
});

test("a folder is no file", async () => {
  await store.write("a/b", chunks("x"));
  await expect(store.size("a")).rejects.toThrow(FileMissing);
  await expect(store.size("a/b/c")).rejects.toThrow(FileMissing);
});
