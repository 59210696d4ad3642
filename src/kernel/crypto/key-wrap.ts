import { createHash } from "node:crypto";
import { open, type SealKey, seal } from "./envelope.ts";
import { KeyGone, type WrappedPersonKey, type WrappedPracticeKey } from "./key-table.ts";
import { derive, type RootKey, type RootKeys } from "./root-keys.ts";
import { RootKeysUnusable } from "./root-keys-unusable.ts";
import { uuidText } from "./uuid-bytes.ts";

/** The row of a practice key, wrapped under the newest root key there is by now. */
export function wrapPracticeKey(roots: RootKeys, practiceId: string, key: SealKey): WrappedPracticeKey {
  roots.refresh();
  const root = roots.newest;
  const wrapped = seal(rootSealKey(root, "practice-keys"), practicePlace(practiceId, key.id), key.bytes);
  return { id: key.id, version: key.version, wrapped, rootKeyId: root.id };
}

/** Throws RootKeysUnusable when this process does not hold the root key that wrapped the row, or holds another. */
export function unwrapPracticeKey(roots: RootKeys, practiceId: string, row: WrappedPracticeKey): SealKey {
  const root = roots.byId(row.rootKeyId);
  if (!root) {
    throw new RootKeysUnusable(`The root key "${row.rootKeyId}" is needed to open a practice and is not at hand.`);
  }
  try {
    const bytes = open(rootSealKey(root, "practice-keys"), practicePlace(practiceId, row.id), row.wrapped);
    return { id: row.id, version: row.version, bytes: unpooled(bytes) };
  } catch {
    throw new RootKeysUnusable(
      `The root key "${root.id}" does not open a practice's key: it is not the key of that name which sealed it, or the row was altered.`,
    );
  }
}

/** A person key's bytes, sealed for its row under the practice's key. */
export function wrapPersonKey(practice: SealKey, practiceId: string, id: string, bytes: Uint8Array): Buffer {
  return seal(practice, personPlace(practiceId, id), bytes);
}

/** Throws KeyGone when that version of the practice's key is not there, SealBroken when the row was altered or moved. */
export function unwrapPersonKey(practiceKeys: readonly SealKey[], practiceId: string, row: WrappedPersonKey): Buffer {
  const practice = practiceKeys.find((key) => key.version === row.practiceKeyVersion);
  if (!practice) throw new KeyGone("practice");
  return unpooled(open(practice, personPlace(practiceId, row.id), row.wrapped));
}

/**
 * A root key as an envelope's key: bytes derived for the purpose, and a UUID made from the root key's id, so that an
 * envelope names its root key though root ids are words.
 */
export function rootSealKey(root: RootKey, purpose: string): SealKey {
  const digest = createHash("sha256").update(`root key ${root.id}`).digest().subarray(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x80; // UUID version 8: of our own making
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  return { id: uuidText(digest), version: 1, bytes: derive(root.key, purpose) };
}

function practicePlace(practiceId: string, rowId: string) {
  return { practiceId, table: "practice_keys", column: "wrapped", rowId };
}

function personPlace(practiceId: string, rowId: string) {
  return { practiceId, table: "person_keys", column: "wrapped", rowId };
}

/** Cached keys get memory of their own: 32 bytes cut from Node's pool would keep 8 KiB alive each. */
function unpooled(bytes: Buffer): Buffer {
  const copy = Buffer.alloc(bytes.length);
  bytes.copy(copy);
  return copy;
}
