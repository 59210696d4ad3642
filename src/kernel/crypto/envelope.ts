import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { uuidBytes, uuidText } from "./uuid-bytes.ts";

/**
 * A sealed value, AES-256-GCM:
 *
 *   version 1 byte | key id 16 | key version 2, big endian | nonce 12 | ciphertext | tag 16
 *
 * Its additional data is everything before the nonce and the place where the value belongs, so that an envelope put
 * into another row, column, table or practice, or under another key, does not open.
 */

/** A key that seals: its id (UUID), its version (0 to 65,535) and its 32 bytes. */
export interface SealKey {
  readonly id: string;
  readonly version: number;
  readonly bytes: Uint8Array;
}

/** Where a sealed value stands. `rowId` is any text that names the row, taken as it is. */
export interface Place {
  readonly practiceId: string;
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** A sealed value was altered, cut, moved, or sealed under another key. Says where, never what. */
export class SealBroken extends Error {
  override readonly name = "SealBroken";
  readonly code = "seal_broken";
  constructor(where: string) {
    super(`A sealed value does not open (${where}): it was altered, moved, or sealed under another key.`);
  }
}

const format = 1;
const headLength = 19;
const nonceLength = 12;
const tagLength = 16;
const shortest = headLength + nonceLength + tagLength;
const algorithm = "aes-256-gcm";

/**
 * Seals bytes for one place. The nonce is random: one key may seal 2^32 values before two could share one, and a key
 * here belongs to one person.
 */
export function seal(key: SealKey, place: Place, plain: Uint8Array): Buffer {
  const head = headOf(key);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key.bytes, nonce, { authTagLength: tagLength });
  cipher.setAAD(additional(head, place));
  const text = cipher.update(plain);
  cipher.final();
  return Buffer.concat([head, nonce, text, cipher.getAuthTag()]);
}

/** Opens what `seal` made for this place under this key. Throws SealBroken. */
export function open(key: SealKey, place: Place, envelope: Uint8Array): Buffer {
  try {
    if (envelope.length < shortest) throw new RangeError("too short");
    const head = headOf(key);
    if (!head.equals(envelope.subarray(0, headLength))) throw new RangeError("another key");
    const nonce = envelope.subarray(headLength, headLength + nonceLength);
    const cipher = createDecipheriv(algorithm, key.bytes, nonce, { authTagLength: tagLength });
    cipher.setAAD(additional(head, place));
    cipher.setAuthTag(envelope.subarray(-tagLength));
    const plain = cipher.update(envelope.subarray(headLength + nonceLength, -tagLength));
    cipher.final();
    return plain;
  } catch {
    throw new SealBroken(`${place.table}.${place.column}`);
  }
}

/** The key an envelope asks for. Throws SealBroken when the bytes are no envelope. */
export function keyOf(envelope: Uint8Array): { id: string; version: number } {
  if (envelope.length < shortest || envelope[0] !== format) throw new SealBroken("not an envelope");
  const version = (envelope[17]! << 8) | envelope[18]!;
  return { id: uuidText(envelope.subarray(1, 17)), version };
}

function headOf(key: SealKey): Buffer {
  const head = Buffer.alloc(headLength);
  head[0] = format;
  uuidBytes(key.id).copy(head, 1);
  head.writeUInt16BE(key.version, 17);
  return head;
}

/** head | practice 16 | length of "table.column" 2 | "table.column" | row id: no two places give the same bytes. */
function additional(head: Buffer, place: Place): Buffer {
  if (place.column.includes(".")) throw new Error("A column's name holds no dot.");
  const name = Buffer.from(`${place.table}.${place.column}`);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(name.length);
  return Buffer.concat([head, uuidBytes(place.practiceId), length, name, Buffer.from(place.rowId)]);
}
