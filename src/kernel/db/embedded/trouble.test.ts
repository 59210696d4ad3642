import { expect, test } from "vitest";
import { explain, inWords, PostgresTrouble } from "./trouble.ts";

test.each([
  ["could not extend file: No space left on device", "disk is full"],
  [
    "FATAL: could not write lock file: Permission denied\ncould not open file: Permission denied",
    "may not read or write",
  ],
  ['FATAL: lock file "postmaster.pid" already exists', "Another program holds"],
  ["postgres: error while loading shared libraries: libxml2.so.2", "don't run on this machine"],
  ["PANIC: could not locate a valid checkpoint record", "damaged"],
])("what PostgreSQL says (%s) becomes a sentence", (output, sentence) => {
  expect(explain("PostgreSQL could not be started.", output, "/srv/logs").message).toContain(sentence);
});

test("words of its own that nobody foresaw are passed on, or the place where they are", () => {
  expect(explain("It failed.", "first\nlast words\n").message).toBe("It failed. last words");
  const tidied = "initdb: error: child process was ended\ninitdb: removing contents of data directory\n";
  expect(explain("It failed.", tidied).message).toBe("It failed. initdb: error: child process was ended");
  expect(explain("It failed.", "anything", "/srv/logs").message).toBe("It failed. Its own words are in /srv/logs.");
});

test("a full disk is said plainly wherever it shows, and a fault of the program stays one", () => {
  const full = Object.assign(new Error("write"), { code: "ENOSPC" });
  expect(inWords(full)).toBeInstanceOf(PostgresTrouble);
  expect((inWords(full) as Error).message).toContain("disk is full");
  const fault = new TypeError("x is undefined");
  expect(inWords(fault)).toBe(fault);
});
