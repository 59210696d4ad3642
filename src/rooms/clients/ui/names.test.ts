import { describe, expect, test } from "vitest";
import { fullName, splitName } from "./names.ts";

describe("a name typed in one line", () => {
  test("has its first word for the first name and the rest for the last", () => {
    expect(splitName("Juniper Vale")).toEqual({ firstName: "Juniper", lastName: "Vale" });
    expect(splitName("  Ana   García López ")).toEqual({ firstName: "Ana", lastName: "García López" });
  });

  test("may be a single word", () => {
    expect(splitName("Ana")).toEqual({ firstName: "Ana", lastName: "" });
  });

  test("is turned round at a comma", () => {
    expect(splitName("García López, Ana María")).toEqual({ firstName: "Ana María", lastName: "García López" });
  });

  test("gets its capitals when it was typed in small letters only", () => {
    expect(splitName("àngels puig-mir")).toEqual({ firstName: "Àngels", lastName: "Puig-Mir" });
    expect(splitName("Juan de la Cruz")).toEqual({ firstName: "Juan", lastName: "de la Cruz" });
  });

  test("stays as it is in Hebrew", () => {
    expect(splitName("תמר אגדתי")).toEqual({ firstName: "תמר", lastName: "אגדתי" });
  });
});

test("someone with one name is called by it, without a blank after it", () => {
  expect(fullName({ firstName: "Ana", lastName: "" })).toBe("Ana");
  expect(fullName({ firstName: "Juniper", lastName: "Vale" })).toBe("Juniper Vale");
});
