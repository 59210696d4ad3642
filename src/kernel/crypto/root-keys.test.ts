import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { derive, fingerprint, holdsFingerprint, readRootKeys } from "./root-keys.ts";
import { RootKeysUnusable } from "./root-keys-unusable.ts";

const encoded = (byte: number, length = 32) => Buffer.alloc(length, byte).toString("base64");
const fromText = (dataKeys: string) => readRootKeys({ dataKeys, dataDir: "/nowhere", mayCreate: false });

describe("DATA_KEYS", () => {
  test("gives the newest key first and every key by its id", () => {
    const keys = fromText(`2026b:${encoded(2)}, 2026a:${encoded(1)}`);
    expect(keys.newest.id).toBe("2026b");
    expect(keys.byId("2026a")?.key).toEqual(Buffer.alloc(32, 1));
    expect(keys.byId("2025")).toBeUndefined();
  });

  test.each([
    ["a key without an id", encoded(1), "entry 1 is not of the form id:base64"],
    ["an entry that is not base64", "a:!!!", "entry 1 is not of the form id:base64"],
    ["a trailing comma", `a:${encoded(1)},`, "entry 2 is not of the form id:base64"],
    ["a key in the place of an id", `${encoded(1).replace("=", "")}:a`, "entry 1 is not of the form id:base64"],
    ["a key that is too short", `a:${encoded(1, 16)}`, 'entry 1 ("a") holds 16 bytes'],
    ["the same id twice", `a:${encoded(1)},a:${encoded(2)}`, 'the id "a" stands there twice'],
    ["the same key twice", `a:${encoded(1)},b:${encoded(1)}`, "the same key stands there under two ids"],
  ])("refuses %s with a sentence that holds no key", (_, dataKeys, sentence) => {
    expect(() => fromText(dataKeys)).toThrow(RootKeysUnusable);
    expect(() => fromText(dataKeys)).toThrow(sentence);
    try {
      fromText(dataKeys);
    } catch (error) {
      expect(String(error)).not.toContain(encoded(1).slice(0, 20));
    }
  });
});

describe("the local key file", () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), "root-keys-"));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));
  const read = (mayCreate = true, dataKeys?: string) => readRootKeys({ dataKeys, dataDir, mayCreate });
  const file = () => join(dataDir, "keys", "root");

  test("is generated once, readable by its owner alone, and then stays", () => {
    const first = read();
    expect(first.newest.key).toHaveLength(32);
    expect(read(false).newest).toEqual(first.newest);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, "keys")).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(dataDir, "keys"))).toEqual(["root"]);
  });

  test("holds what DATA_KEYS takes", () => {
    const local = read();
    expect(fromText(readFileSync(file(), "utf8")).newest).toEqual(local.newest);
  });

  test("is not made when data is there without it", () => {
    expect(() => read(false)).toThrow(/The root key is missing/);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test("counts for nothing when DATA_KEYS is set, and an empty DATA_KEYS counts as unset", () => {
    const local = read();
    expect(read(false, `a:${encoded(1)}`).newest.id).toBe("a");
    expect(read(false, "").newest).toEqual(local.newest);
  });

  test("is refused when it was cut short anywhere", () => {
    read();
    const whole = readFileSync(file(), "utf8");
    for (let length = 0; length < whole.length - 1; length++) {
      writeFileSync(file(), whole.slice(0, length));
      expect(() => read(), `${length} characters`).toThrow(RootKeysUnusable);
    }
  });

  test("is refused when other users may read it, or change its folder", () => {
    read();
    chmodSync(file(), 0o644);
    expect(() => read()).toThrow(/mode 644\) is open to other users\. Run: chmod 600/);
    chmodSync(file(), 0o600);
    chmodSync(join(dataDir, "keys"), 0o777);
    expect(() => read()).toThrow(/chmod 700/);
  });
});

describe("what is derived from a root key", () => {
  const keys = fromText(`b:${encoded(2)},a:${encoded(1)}`);

  test("is the same for the same purpose and differs by purpose, key and length", () => {
    const session = derive(keys.newest.key, "session");
    expect(session).toEqual(derive(keys.newest.key, "session"));
    expect(session).toHaveLength(32);
    expect(session).not.toEqual(derive(keys.newest.key, "audit"));
    expect(session).not.toEqual(derive(keys.byId("a")!.key, "session"));
    expect(derive(keys.newest.key, "session", 64)).toHaveLength(64);
  });

  test("the fingerprint names the newest key, and an older stored one is still recognised", () => {
    const older = fromText(`a:${encoded(1)}`);
    expect(fingerprint(keys)).toMatch(/^b:[0-9a-f]{32}$/);
    expect(holdsFingerprint(keys, fingerprint(older))).toBe(true);
    expect(holdsFingerprint(older, fingerprint(keys))).toBe(false);
    expect(holdsFingerprint(fromText(`b:${encoded(3)}`), fingerprint(keys))).toBe(false);
  });
});
