import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A new secret for a link, a cookie or a feed: base64url, 256 bits unless told otherwise. */
export function newToken(bytes = 32): string {
  return randomBytes(bytes).toString("base64url");
}

/**
 * What is stored of a token, 32 bytes. Plain SHA-256 does: a token is random and 256 bits long, so there is nothing to
 * guess and a slow hash would only slow us.
 */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** Compares secrets in a time that does not tell where they differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
