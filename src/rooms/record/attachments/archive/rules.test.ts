import fc from "fast-check";
import { expect, test } from "vitest";
import { archiveNames } from "./rules.ts";

test.each([
  [
    ["a.jpg", "A.JPG", "a.jpg"],
    ["a.jpg", "A (2).JPG", "a (3).jpg"],
  ],
  [
    ["../../etc/passwd", "C:\\x.pdf"],
    ["_.._etc_passwd", "C__x.pdf"],
  ],
  [
    ["con.txt", "COM1", "console.txt"],
    ["_con.txt", "_COM1", "console.txt"],
  ],
  [
    ["...", " x. ", ""],
    ["file", "x", "file (2)"],
  ],
  [
    ["a (2).jpg", "a.jpg", "a.jpg"],
    ["a (2).jpg", "a.jpg", "a (3).jpg"],
  ],
  [
    ["ציור.png", "exe\u202egpj"],
    ["ציור.png", "exe_gpj"],
  ],
])("%j lie in an archive as %j", (given, kept) => {
  expect(archiveNames(given)).toEqual(kept);
});

test("no two names are alike, and none leads out of the folder, whatever they were", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("a.jpg", "A.jpg", "á", "a\u0301"))),
      (given) => {
        const names = archiveNames(given);
        expect(new Set(names.map((name) => name.normalize("NFKD").toLowerCase())).size).toBe(given.length);
        for (const name of names) expect(name).not.toMatch(/[/\\:]|^\.|^$|[. ]$/);
      },
    ),
  );
});
