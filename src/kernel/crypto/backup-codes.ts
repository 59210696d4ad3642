import { createHmac, randomInt } from "node:crypto";
import type { RootKeys } from "./root-keys.ts";

// No i, l, o, u, 0, 1: nothing that is misread from a printed sheet. 30^8 codes are 39 bits.
const letters = "23456789abcdefghjkmnpqrstvwxyz";

const purpose = "backup-codes";

/** New backup codes for a second factor, like `k7mq-3xzd`, all different. */
export function backupCodes(howMany = 10): string[] {
  const codes = new Set<string>();
  while (codes.size < howMany) codes.add(`${fourLetters()}-${fourLetters()}`);
  return [...codes];
}

/** A code as a person types it (capitals, blanks, any or no hyphen) in the form we gave it; null when it is none. */
export function normaliseBackupCode(typed: string): string | null {
  const bare = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, "");
  if (bare.length !== 8 || [...bare].some((letter) => !letters.includes(letter))) return null;
  return `${bare.slice(0, 4)}-${bare.slice(4)}`;
}

/**
 * What is stored of a backup code, 32 bytes: HMAC-SHA256 under a key derived from the newest root key, over the user
 * and the normalised code. 39 bits are few: whoever holds a copy of the database would try all codes of a plain hash
 * in minutes and of scrypt in days, while ten scrypt hashes for each attempt would let a stranger keep our two cores
 * busy. Without the root key, which is not in the database, the HMAC cannot be tried at all.
 */
export function hashBackupCode(keys: RootKeys, userId: string, code: string): Buffer {
  return hashUnder(keys.keysFor(purpose)[0]!, userId, code);
}

/**
 * The hashes a typed code may be stored as, newest root key first, for `where hash = any(…)`: codes made before a
 * rotation keep working. Empty when what was typed is no code.
 */
export function backupCodeHashes(keys: RootKeys, userId: string, typed: string): Buffer[] {
  const code = normaliseBackupCode(typed);
  return code === null ? [] : keys.keysFor(purpose).map((key) => hashUnder(key, userId, code));
}

function hashUnder(key: Buffer, userId: string, code: string): Buffer {
  return createHmac("sha256", key).update(`${userId}\n${code}`).digest();
}

function fourLetters(): string {
  return Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
}
