import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decoded, rowsOf } from "./text.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);

describe("The words of a text file", () => {
  test("are read by its mark, as UTF-8, or as Windows wrote them", () => {
    expect(decoded(bytes("Son, sueño, שינה"), "es")).toBe("Son, sueño, שינה");
    expect(decoded(bytes("\ufeffson"), "es")).toBe("son");
    expect(decoded(utf16("\ufeffשינה"), "he")).toBe("שינה");
    expect(decoded(new Uint8Array([0x73, 0x75, 0x65, 0xf1, 0x6f]), "es")).toBe("sueño");
    expect(decoded(new Uint8Array([0xf9, 0xe9, 0xf0, 0xe4]), "he")).toBe("שינה");
  });

  test("end before a character that was cut in two", () => {
    expect(decoded(bytes("שינה").subarray(0, 7), "he")).toBe("שינ");
  });
});

describe("Comma-separated values", () => {
  test("part by what their first line parts by", () => {
    expect(rowsOf("day;hours\r\nMonday;6,5\r\n").rows).toEqual([
      ["day", "hours"],
      ["Monday", "6,5"],
    ]);
    expect(rowsOf("day\thours\nMonday\t6").rows[1]).toEqual(["Monday", "6"]);
    expect(rowsOf("").rows).toEqual([]);
  });

  test("any cells come back as they were written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\t", "ש", " "), minLength: 1 });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const head = rows
          .map(() => "h")
          .slice(0, 1)
          .concat(Array((rows[0]?.length ?? 1) - 1).fill("h"));
        const written = [head, ...rows].map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","));
        expect(rowsOf(written.join("\r\n")).rows).toEqual([head, ...rows]);
      }),
    );
  });

  test("are shown to a bound, and say that there is more", () => {
    const { rows, cut } = rowsOf("a,b\n".repeat(2_000));
    expect([rows.length, cut]).toEqual([500, true]);
  });
});
