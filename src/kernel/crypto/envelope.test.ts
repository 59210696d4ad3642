import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyOf, open, type Place, SealBroken, type SealKey, seal } from "./envelope.ts";

const key: SealKey = { id: "0197f000-0000-7000-8000-00000000000a", version: 3, bytes: randomBytes(32) };
const place: Place = {
  practiceId: "0197f000-0000-7000-8000-000000000001",
  table: "clients",
  column: "name",
  rowId: "0197f000-0000-7000-8000-000000000002",
};
const text = Buffer.from("Nobody Inparticular");

describe("an envelope", () => {
  test("opens to what was sealed, for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (plain) => {
        expect(open(key, place, seal(key, place, plain))).toEqual(Buffer.from(plain));
      }),
    );
  });

  test("names its key and version, and costs 47 bytes", () => {
    const envelope = seal(key, place, text);
    expect(keyOf(envelope)).toEqual({ id: key.id, version: 3 });
    expect(envelope).toHaveLength(text.length + 47);
  });

  test("is never the same twice", () => {
    expect(seal(key, place, text)).not.toEqual(seal(key, place, text));
  });

  test("shows nothing of its text", () => {
    expect(seal(key, place, text).includes("Inparticular")).toBe(false);
  });

  test("does not open in another practice, table, column or row", () => {
    const envelope = seal(key, place, text);
    const elsewhere: Partial<Place>[] = [
      { practiceId: "0197f000-0000-7000-8000-000000000009" },
      { table: "leads" },
      { column: "address" },
      { rowId: "0197f000-0000-7000-8000-000000000003" },
    ];
    for (const other of elsewhere) expect(() => open(key, { ...place, ...other }, envelope)).toThrow(SealBroken);
  });

  test("does not open in a place whose names only run together to the same letters", () => {
    const envelope = seal(key, { ...place, column: "name", rowId: "1" }, text);
    expect(() => open(key, { ...place, column: "nam", rowId: "e1" }, envelope)).toThrow(SealBroken);
  });

  test("does not open under another key, another id or another version", () => {
    const envelope = seal(key, place, text);
    const others: SealKey[] = [
      { ...key, bytes: randomBytes(32) },
      { ...key, id: "0197f000-0000-7000-8000-00000000000b" },
      { ...key, version: 4 },
    ];
    for (const other of others) expect(() => open(other, place, envelope)).toThrow(SealBroken);
  });

  test("does not open once any bit of it is flipped", () => {
    const envelope = seal(key, place, text);
    for (let bit = 0; bit < envelope.length * 8; bit++) {
      const altered = Buffer.from(envelope);
      altered[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => open(key, place, altered), `bit ${bit}`).toThrow(SealBroken);
    }
  });

  test("does not open when cut or lengthened", () => {
    const envelope = seal(key, place, text);
    for (let length = 0; length < envelope.length; length++) {
      expect(() => open(key, place, envelope.subarray(0, length))).toThrow(SealBroken);
    }
    expect(() => open(key, place, Buffer.concat([envelope, Buffer.alloc(1)]))).toThrow(SealBroken);
  });

  test("breaks with an error that tells the place and nothing of the content", () => {
    const envelope = seal(key, place, text);
    try {
      open({ ...key, bytes: randomBytes(32) }, place, envelope);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SealBroken);
      expect(String(error)).toContain("clients.name");
      expect(JSON.stringify(error)).not.toContain(place.rowId);
      expect((error as Error).cause).toBeUndefined();
    }
  });

  test("is told from bytes that are none", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 46 }), (bytes) => {
        expect(() => keyOf(bytes)).toThrow(SealBroken);
      }),
    );
  });
});
