import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { entriesOf } from "#kernel/files/kinds/zip-entries.ts";

export interface Packed {
  readonly name: string;
  readonly text: string | Buffer;
  /** What the archive says of it, where that is not the truth. */
  readonly claims?: { size?: number; at?: number; flags?: number };
  readonly stored?: boolean;
}

/** A ZIP of these entries, as honest as they are. */
export function zipOf(entries: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, claims = {}, stored = false } of entries) {
    const plain = Buffer.from(text);
    const packed = stored ? plain : deflateRawSync(plain);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    // The bit that says a name is UTF-8, where it is more than ASCII.
    head.writeUInt16LE(claims.flags ?? (/^[ -~]*$/.test(name) ? 0 : 0x800), 2);
    head.writeUInt16LE(stored ? 0 : 8, 4);
    head.writeUInt32LE(crc32(plain), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims.size ?? plain.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(claims.at ?? at, 10);
    parts.push(Buffer.from("PK\x03\x04"), head, Buffer.from(name), packed);
    directory.push(Buffer.from("PK\x01\x02\x14\0"), head, tail, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, list, Buffer.from("PK\x05\x06"), end]);
}

export const docxOf = (text: string, more: readonly Packed[] = []): Buffer =>
  zipOf([{ name: "[Content_Types].xml", text: "<Types/>" }, { name: "word/document.xml", text }, ...more]);

export const odtOf = (text: string, type = "application/vnd.oasis.opendocument.text"): Buffer =>
  zipOf([
    { name: "mimetype", text: type, stored: true },
    { name: "content.xml", text },
  ]);

/** The entries of a ZIP by its own list, unfolded. */
export async function unzipped(zip: Buffer): Promise<Map<string, Buffer>> {
  const bytes = { size: zip.length, read: async (start: number, end: number) => zip.subarray(start, end) };
  const entries = await entriesOf({ ...bytes, all: () => Promise.reject(new Error("Not all of it.")) });
  return new Map(
    entries.map(({ name, at, compressedSize }) => {
      const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
      const packed = zip.subarray(from, from + compressedSize);
      return [name, zip.readUInt16LE(at + 8) === 8 ? inflateRawSync(packed) : packed];
    }),
  );
}
