import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { SealBroken } from "#kernel/crypto/envelope.ts";
import { uuidBytes } from "#kernel/crypto/uuid-bytes.ts";

/**
 * The form of a sealed file:
 *
 *   "TOSF" | version 1 byte | key id 16 | nonce prefix 8 | segment | segment | …
 *
 * A segment is up to 64 KiB of the file under AES-256-GCM and its 16 bytes of tag. Its nonce is the prefix and its
 * number (4 bytes); its additional data are the header, the practice, the file, the number, and whether it is the last.
 * So no segment opens in another place, and a file cut at a segment's end lacks its last one. There is always at least
 * one segment; only the segment of an empty file is empty.
 */

export interface SealedFileIds {
  readonly practiceId: string;
  readonly fileId: string;
}

export const segmentBytes = 65_536;
export const headerBytes = 29;
const tagBytes = 16;
export const sealedSegmentBytes = segmentBytes + tagBytes;

const magic = Buffer.from("TOSF\x01");
const algorithm = "aes-256-gcm";

/** The size of a file once sealed. */
export function sealedSize(plainBytes: number): number {
  return headerBytes + plainBytes + tagBytes * segmentsOf(plainBytes);
}

/** The size of a file before it was sealed. Throws SealBroken when no file seals to that size. */
export function plainSize(sealedBytes: number): number {
  const segments = Math.ceil((sealedBytes - headerBytes) / sealedSegmentBytes);
  const plain = sealedBytes - headerBytes - tagBytes * segments;
  if (!(plain >= 0) || sealedSize(plain) !== sealedBytes) throw new SealBroken("a file of an impossible size");
  return plain;
}

/** How many segments hold so many bytes. */
export function segmentsOf(plainBytes: number): number {
  return Math.max(1, Math.ceil(plainBytes / segmentBytes));
}

/** A header with a fresh nonce prefix. */
export function newHeader(keyId: string): Buffer {
  return Buffer.concat([magic, uuidBytes(keyId), randomBytes(8)]);
}

/** Throws SealBroken unless these bytes are the header of a file sealed under that key. */
export function checkHeader(header: Uint8Array, keyId: string): void {
  const expected = Buffer.concat([magic, uuidBytes(keyId)]);
  if (header.length !== headerBytes || !expected.equals(header.subarray(0, expected.length))) {
    throw new SealBroken("a file's header");
  }
}

/** Seals and opens single segments of one file. */
export class SegmentSeal {
  readonly #key: Uint8Array;
  readonly #header: Buffer;
  readonly #ids: Buffer;

  constructor(key: Uint8Array, header: Buffer, ids: SealedFileIds) {
    this.#key = key;
    this.#header = header;
    this.#ids = Buffer.concat([header, uuidBytes(ids.practiceId), uuidBytes(ids.fileId)]);
  }

  seal(plain: Uint8Array, number: number, last: boolean): Buffer {
    const cipher = createCipheriv(algorithm, this.#key, this.#nonce(number), { authTagLength: tagBytes });
    cipher.setAAD(this.#additional(number, last));
    const sealed = cipher.update(plain);
    cipher.final();
    return Buffer.concat([sealed, cipher.getAuthTag()]);
  }

  /** Throws SealBroken. */
  open(sealed: Uint8Array, number: number, last: boolean): Buffer {
    try {
      const cipher = createDecipheriv(algorithm, this.#key, this.#nonce(number), { authTagLength: tagBytes });
      cipher.setAAD(this.#additional(number, last));
      cipher.setAuthTag(sealed.subarray(-tagBytes));
      const plain = cipher.update(sealed.subarray(0, -tagBytes));
      cipher.final();
      return plain;
    } catch {
      throw new SealBroken(`segment ${number} of a file`);
    }
  }

  #nonce(number: number): Buffer {
    const nonce = Buffer.alloc(12);
    this.#header.copy(nonce, 0, headerBytes - 8);
    nonce.writeUInt32BE(number, 8);
    return nonce;
  }

  #additional(number: number, last: boolean): Buffer {
    const place = Buffer.alloc(5);
    place.writeUInt32BE(number);
    place[4] = last ? 1 : 0;
    return Buffer.concat([this.#ids, place]);
  }
}
