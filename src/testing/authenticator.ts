import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import type { JsonBody } from "./actors.ts";

/** How a signature is spoiled, one part at a time. */
interface Twist {
  origin?: string;
  challenge?: string;
  verified?: boolean;
  counter?: number;
  rpId?: string;
}

/** A device that keeps one passkey, as WebAuthn has it: it signs what it is asked to and counts its signatures. */
export class Authenticator {
  readonly #keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  readonly #id = randomBytes(24);
  readonly #origin: string;
  #userHandle: string | null = null;
  #counter = 0;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** What `POST /auth/passkeys` takes, made for the options it was given. */
  make(options: JsonBody, name: string, twist: Twist = {}) {
    this.#userHandle = options.user.id;
    const data = Buffer.concat([
      this.#data(options.rp.id, 0x40, twist),
      Buffer.alloc(16),
      uint16(this.#id.length),
      this.#id,
      coseKey(this.#keys.publicKey),
    ]);
    const attestation = cborMap([
      [text("fmt"), text("none")],
      [text("attStmt"), cborMap([])],
      [text("authData"), cborBytes(data)],
    ]);
    return {
      name,
      id: this.#id.toString("base64url"),
      clientDataJSON: this.#client("webauthn.create", options.challenge, twist),
      attestationObject: attestation.toString("base64url"),
      transports: ["internal", "telepathy"],
    };
  }

  /** What signing in takes. */
  sign(options: JsonBody, twist: Twist = {}) {
    this.#counter = twist.counter ?? this.#counter + 1;
    const data = this.#data(options.rpId, 0, twist);
    const client = this.#client("webauthn.get", options.challenge, twist);
    const hash = createHash("sha256").update(Buffer.from(client, "base64url")).digest();
    const signature = createSign("sha256").update(data).update(hash).sign(this.#keys.privateKey);
    return {
      id: this.#id.toString("base64url"),
      clientDataJSON: client,
      authenticatorData: data.toString("base64url"),
      signature: signature.toString("base64url"),
      userHandle: this.#userHandle,
    };
  }

  #data(rpId: string, more: number, twist: Twist): Buffer {
    const present = 0x01;
    const verified = twist.verified === false ? 0 : 0x04;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    const hash = createHash("sha256")
      .update(twist.rpId ?? rpId)
      .digest();
    return Buffer.concat([hash, Buffer.from([present | verified | more]), counter]);
  }

  #client(type: string, challenge: string, twist: Twist): string {
    const said = { type, challenge: twist.challenge ?? challenge, origin: twist.origin ?? this.#origin };
    return Buffer.from(JSON.stringify(said)).toString("base64url");
  }
}

/** COSE: kty EC2, alg ES256, curve P-256, x, y. */
function coseKey(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: "jwk" }) as { x: string; y: string };
  const point = (part: string) => cborBytes(Buffer.from(part, "base64url"));
  const int = (value: number) => Buffer.from([value >= 0 ? value : 0x20 + (-1 - value)]);
  return cborMap([
    [int(1), int(2)],
    [int(3), int(-7)],
    [int(-1), int(1)],
    [int(-2), point(x)],
    [int(-3), point(y)],
  ]);
}

const uint16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const text = (words: string) => Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)]);
const cborBytes = (bytes: Buffer) => Buffer.concat([Buffer.from([0x58, bytes.length]), bytes]);
const cborMap = (pairs: [Buffer, Buffer][]) => Buffer.concat([Buffer.from([0xa0 + pairs.length]), ...pairs.flat()]);
