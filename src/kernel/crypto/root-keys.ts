import { createHmac, hkdfSync } from "node:crypto";
import { keyFile, readOrCreateKeyFile } from "./root-key-file.ts";
import { HeldRootKeys } from "./root-keys-held.ts";
import { RootKeysUnusable } from "./root-keys-unusable.ts";

/** One root key: the name it is known by (in `DATA_KEYS` and beside whatever it wraps) and its 32 bytes. */
export interface RootKey {
  readonly id: string;
  readonly key: Buffer;
}

/** Every root key this process holds. New things are wrapped under `newest`; the older ones only open. */
export interface RootKeys {
  readonly newest: RootKey;
  readonly all: readonly RootKey[];
  byId(id: string): RootKey | undefined;
  /** Reads the key file again when it changed: keys may be rotated while this process serves. */
  refresh(): void;
  /** The keys for one purpose, that of the newest root key first; what older ones derived still verifies under theirs. */
  keysFor(purpose: string): readonly Buffer[];
  /** Adds what was derived for a purpose from a root key that is no longer there. */
  keep(purpose: string, key: Buffer): void;
}

/**
 * The root keys: from `dataKeys` (`id:base64` of 32 bytes, comma separated, newest first), or, when that is unset or
 * empty, from `<dataDir>/keys/root`, which is generated when it is missing and `mayCreate` is true. The file holds the
 * same text as `DATA_KEYS`, so a local start moves to a server by copying one line.
 * Throws RootKeysUnusable.
 */
export function readRootKeys(from: { dataKeys?: string; dataDir: string; mayCreate: boolean }): RootKeys {
  const given = from.dataKeys?.trim();
  if (given) return new HeldRootKeys(rootKeysFrom(given, "DATA_KEYS"), derive);
  const file = keyFile(from.dataDir);
  const first = rootKeysFrom(readOrCreateKeyFile(file, from.mayCreate), `The key file ${file}`);
  return new HeldRootKeys(first, derive, file, (text) => rootKeysFrom(text, `The key file ${file}`));
}

/**
 * A key for one purpose, from a root or any other key: HKDF-SHA256 with the purpose as its info. The same key and
 * purpose always give the same bytes; keys of different purposes tell nothing about each other or their parent.
 */
export function derive(key: Uint8Array, purpose: string, length = 32): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "therapist-os/1", purpose, length));
}

/** What the database keeps to know the newest root key by, `id:32 hex digits`. It does not lead back to the key. */
export function fingerprint(keys: RootKeys): string {
  return fingerprintOf(keys.newest);
}

/** Whether one of these keys, the newest or an older one, is the one that a stored fingerprint was taken from. */
export function holdsFingerprint(keys: RootKeys, stored: string): boolean {
  return keys.all.some((root) => fingerprintOf(root) === stored);
}

function fingerprintOf(root: RootKey): string {
  const mac = createHmac("sha256", derive(root.key, "fingerprint")).update(root.id).digest("hex");
  return `${root.id}:${mac.slice(0, 32)}`;
}

/** The root keys in a text as `DATA_KEYS` holds it, newest first. Throws RootKeysUnusable, naming the source. */
export function rootKeysFrom(text: string, source: string): readonly RootKey[] {
  const all = text.split(",").map((entry, at) => rootKeyFrom(entry.trim(), `${source}: entry ${at + 1}`));
  for (const [at, root] of all.entries()) {
    if (all.findIndex(({ id }) => id === root.id) < at)
      throw new RootKeysUnusable(`${source}: the id "${root.id}" stands there twice.`);
    if (all.some((other) => other !== root && other.key.equals(root.key))) {
      throw new RootKeysUnusable(`${source}: the same key stands there under two ids.`);
    }
  }
  return all;
}

// An id is at most 32 characters, shorter than any encoded key, so that a key pasted in its place is never printed.
const entryShape = /^([A-Za-z0-9_.-]{1,32}):([A-Za-z0-9+/_-]+={0,2})$/;

function rootKeyFrom(entry: string, where: string): RootKey {
  const parts = entryShape.exec(entry);
  if (!parts) {
    throw new RootKeysUnusable(
      `${where} is not of the form id:base64 (an id of at most 32 letters, digits, ".", "_" or "-", a colon, then 32 bytes in base64).`,
    );
  }
  const [, id, encoded] = parts as unknown as [string, string, string];
  const key = Buffer.from(encoded, "base64");
  if (key.length !== 32) {
    throw new RootKeysUnusable(
      `${where} ("${id}") holds ${key.length} bytes; a root key is exactly 32 bytes in base64.`,
    );
  }
  return { id, key };
}
