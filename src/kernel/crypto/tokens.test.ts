import { describe, expect, test } from "vitest";
import { backupCodeHashes, backupCodes, hashBackupCode, normaliseBackupCode } from "./backup-codes.ts";
import { readRootKeys } from "./root-keys.ts";
import { hashToken, newToken, sameBytes } from "./tokens.ts";

const rootText = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString("base64")}`;
const rootsFrom = (dataKeys: string) => readRootKeys({ dataKeys, dataDir: "/nowhere", mayCreate: false });

test("a token is 256 random bits that a link can carry, and its hash finds it again", () => {
  const token = newToken();
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(newToken()).not.toBe(token);
  expect(sameBytes(hashToken(token), hashToken(token))).toBe(true);
  expect(sameBytes(hashToken(token), hashToken(newToken()))).toBe(false);
  expect(sameBytes(hashToken(token), Buffer.alloc(3))).toBe(false);
});

describe("backup codes", () => {
  test("are ten different ones without letters that are misread", () => {
    const codes = backupCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[2-9a-hjkmnp-tv-z]{4}-[2-9a-hjkmnp-tv-z]{4}$/);
  });

  test("are understood as people type them", () => {
    for (const typed of ["k7mq-3xzd", "K7MQ3XZD", " k7mq 3xzd ", "k7mq – 3xzd", "ｋ７ｍｑ-3xzd"]) {
      expect(normaliseBackupCode(typed)).toBe("k7mq-3xzd");
    }
    for (const typed of ["", "k7mq-3xz", "k7mq-3xzdd", "k7mq-3xz0", "123456"]) {
      expect(normaliseBackupCode(typed)).toBeNull();
    }
  });

  test("are found by their hash also after a rotation, for their user only and never without the root key", () => {
    const before = rootsFrom(rootText("a", 1));
    const stored = hashBackupCode(before, "user-1", "k7mq-3xzd");
    const matches = (keys: typeof before, user: string, typed: string) =>
      backupCodeHashes(keys, user, typed).some((hash) => sameBytes(hash, stored));
    expect(matches(before, "user-1", "K7MQ 3XZD")).toBe(true);
    expect(matches(rootsFrom(`${rootText("b", 2)},${rootText("a", 1)}`), "user-1", "k7mq-3xzd")).toBe(true);
    expect(matches(before, "user-2", "k7mq-3xzd")).toBe(false);
    expect(matches(before, "user-1", "k7mq-3xze")).toBe(false);
    expect(matches(before, "user-1", "nonsense")).toBe(false);
    expect(matches(rootsFrom(rootText("b", 2)), "user-1", "k7mq-3xzd")).toBe(false);
  });
});
