/** A member's key on this device. The page holds it, its worker holds it for a reload; no disk ever does. */
export interface KeptKey {
  readonly memberId: string;
  /** What the rows sealed under it are marked with: it says nothing to whoever has not the key. */
  readonly shelf: string;
  readonly seal: CryptoKey;
}

const encoder = new TextEncoder();

/** Makes the key from the bytes the server gave, which are wiped; nothing can be read out of it again. */
export async function keyFrom(memberId: string, bytes: Uint8Array<ArrayBuffer>): Promise<KeptKey> {
  const { subtle } = crypto;
  const whole = await subtle.importKey("raw", bytes, "HKDF", false, ["deriveKey", "deriveBits"]);
  bytes.fill(0);
  const by = (info: string) => ({
    name: "HKDF",
    hash: "SHA-256",
    salt: new Uint8Array(),
    info: encoder.encode(`therapist-os/drafts/${info}`),
  });
  const seal = await subtle.deriveKey(by("seal"), whole, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
  const shelf = hexOf(new Uint8Array(await subtle.deriveBits(by("shelf"), whole, 128)));
  return { memberId, shelf, seal };
}

const hexOf = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Texts are filled up to a multiple of this, so that their length tells little. */
const blockBytes = 4_096;
const nonceBytes = 12;

/** Seals a value for one row: moved to another row, it is not opened. */
export async function sealed({ seal }: KeptKey, rowId: string, value: unknown): Promise<ArrayBuffer> {
  const text = encoder.encode(JSON.stringify(value));
  const filled = new Uint8Array(Math.ceil((text.length + 1) / blockBytes) * blockBytes).fill(32);
  filled.set(text);
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const bytes = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: encoder.encode(rowId) },
    seal,
    filled,
  );
  const row = new Uint8Array(nonceBytes + bytes.byteLength);
  row.set(iv);
  row.set(new Uint8Array(bytes), nonceBytes);
  return row.buffer;
}

/** What was sealed for a row; null when it was sealed under another key, or is damaged. */
export async function opened<T>({ seal }: KeptKey, rowId: string, row: ArrayBuffer): Promise<T | null> {
  try {
    const iv = new Uint8Array(row, 0, nonceBytes);
    const bytes = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv, additionalData: encoder.encode(rowId) },
      seal,
      new Uint8Array(row, nonceBytes),
    );
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch {
    return null;
  }
}
