import { describe, expect, test } from "vitest";
import { initialsOf } from "./discreet.ts";

describe("a name while someone is looking", () => {
  test("is its initials", () => {
    expect(initialsOf("Juniper Vale")).toBe("J. V.");
    expect(initialsOf("Basil and Fern Thornberry")).toBe("B. A. F. T.");
    expect(initialsOf("anna-lena o’neill")).toBe("A. L. O.");
  });

  test("is written as its script abbreviates", () => {
    expect(initialsOf("דנה לוי")).toBe("ד׳ ל׳");
    expect(initialsOf("Ángel Ñuñez")).toBe("Á. Ñ.");
  });

  test("says nothing where there is no letter", () => {
    expect(initialsOf(" 12 ")).toBe("");
  });
});
