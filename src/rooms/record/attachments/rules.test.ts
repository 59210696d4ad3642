import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disposition } from "#kernel/http/disposition.ts";
import { fileName, givenName, pictureName, rangeOf, savedName } from "./rules.ts";

describe("Ranges", () => {
  test.each([
    [undefined, null],
    ["bytes=0-99", { start: 0, end: 100 }],
    ["bytes=900-", { start: 900, end: 1000 }],
    ["bytes=900-5000", { start: 900, end: 1000 }],
    ["bytes=-100", { start: 900, end: 1000 }],
    ["bytes=-5000", { start: 0, end: 1000 }],
    ["bytes=1000-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=5-2", null],
    ["bytes=0-1,5-6", null],
    ["bytes=-", null],
    ["lines=1-2", null],
    ["bytes=99999999999999999999-", null],
  ])("of 1,000 bytes, %j asks for %j", (header, range) => {
    expect(rangeOf(header, 1000)).toEqual(range);
  });

  test("a range lies within the file and is never empty", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 1e9 }), (a, b, size) => {
        const range = rangeOf(`bytes=${a}-${b}`, size);
        if (range === null || range === "unsatisfiable") return;
        expect(range.start).toBe(a);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(size);
      }),
    );
  });
});

describe("Names of files", () => {
  test.each([
    ["C:\\Users\\x\\drawing.jpg", "drawing.jpg"],
    ["../../etc/passwd", "passwd"],
    ["photo\u202egpj.exe", "photogpj.exe"],
    ["  ", "file"],
    ["..", "file"],
    [undefined, "file"],
    ["ציור.png", "ציור.png"],
    [`${"a".repeat(300)}.pdf`, `${"a".repeat(196)}.pdf`],
  ])("%j is kept as %j", (given, kept) => {
    expect(fileName(given)).toBe(kept);
  });

  test("a picture made from a file bears its name with its own ending", () => {
    expect(pictureName("drawing.jpeg")).toBe("drawing.webp");
    expect(pictureName("drawing")).toBe("drawing.webp");
  });

  test.each([
    ["Report 3/4.pdf", "Report 3-4.pdf"],
    ["exe\u202egpj", "exegpj"],
    ["\\", "-"],
    ["\u200f", "file"],
  ])("%j, given by a member, is kept as %j", (given, kept) => {
    expect(givenName(given)).toBe(kept);
  });

  test.each([
    ["photo.JPEG", "image/jpeg", "photo.JPEG"],
    ["letter.js", "text/plain", "letter.js.txt"],
    ["page.html", "image/png", "page.html.png"],
    ["Report 12.5", "application/pdf", "Report 12.5.pdf"],
    ["voice", "audio/webm", "voice.webm"],
  ])("%s, which is %s, is saved as %s", (name, mediaType, saved) => {
    expect(savedName(name, mediaType)).toBe(saved);
  });

  test("a header says the name in ASCII and as it is", () => {
    expect(disposition("attachment", 'Anà "x";.pdf')).toBe(
      "attachment; filename=\"Ana _x_;.pdf\"; filename*=UTF-8''An%C3%A0%20%22x%22%3B.pdf",
    );
  });

  test("any name makes a header of printable ASCII that says the same name again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 100 }), (given) => {
        const name = fileName(given);
        const header = disposition("inline", name);
        expect(header).toMatch(/^[ -~]+$/);
        expect(header).toMatch(/^inline; filename="[^"\\]*"; filename\*=UTF-8''[^']*$/);
        expect(decodeURIComponent(header.split("''")[1]!)).toBe(name);
        expect(fileName(name)).toBe(name);
      }),
    );
  });
});
