import { expect, test } from "vitest";
import { isolated, oneLine } from "./isolate.ts";

test("a Latin name in a Hebrew sentence is isolated, a Hebrew one is not", () => {
  expect(isolated("he", "Quiet Room")).toBe("\u2068Quiet Room\u2069");
  expect(isolated("he", "רותם")).toBe("רותם");
  expect(isolated("en", "רותם")).toBe("\u2068רותם\u2069");
  expect(isolated("ca", "Núria")).toBe("Núria");
});

test("a name cannot bring marks that turn the text around it, nor a second line", () => {
  expect(isolated("en", "Ana\u202E\u2069\r\nBcc: x")).toBe("Ana Bcc: x");
  expect(oneLine("  a\u0000b\u0007\tc\u2066 ")).toBe("ab c");
});
