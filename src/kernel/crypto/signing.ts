import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";

/** A signing key of Ed25519, and the 32 bytes by which anybody checks what it signed. */
export interface SigningKey {
  readonly publicKey: Buffer;
  sign(text: string): Buffer;
}

/** What stands before 32 bytes in the forms that node:crypto reads: PKCS #8 and SubjectPublicKeyInfo of Ed25519 (RFC 8410). */
const privateHead = Buffer.from("302e020100300506032b657004220420", "hex");
const publicHead = Buffer.from("302a300506032b6570032100", "hex");

/** The signing key of a secret of 32 bytes: the same secret always gives the same key. */
export function signingKeyOf(secret: Uint8Array): SigningKey {
  const key = createPrivateKey({ key: Buffer.concat([privateHead, secret]), format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(publicHead.length);
  return { publicKey: Buffer.from(publicKey), sign: (text) => sign(null, Buffer.from(text), key) };
}

/** Whether the key with these public bytes signed exactly this text. */
export function isSignedBy(publicKey: Uint8Array, text: string, signature: Uint8Array): boolean {
  return verify(null, Buffer.from(text), publicKeyOf(publicKey), signature);
}

const publicKeyOf = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([publicHead, bytes]), format: "der", type: "spki" });
