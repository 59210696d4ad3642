import { describe, expect, test } from "vitest";
import { challengeIn, knownTransports } from "./rules.ts";

const encoded = (text: string) => Buffer.from(text).toString("base64url");

describe("the challenge a device says it signed", () => {
  test("is read from what the browser wrote", () => {
    expect(challengeIn(encoded('{"type":"webauthn.get","challenge":"aB3-_x"}'))).toBe("aB3-_x");
  });

  test.each([
    ["no JSON", encoded("{")],
    ["no object", encoded("null")],
    ["no challenge", encoded("{}")],
    ["a number", encoded('{"challenge":7}')],
    ["an empty one", encoded('{"challenge":""}')],
    ["not base64url", encoded('{"challenge":"a b"}')],
    ["endless", encoded(`{"challenge":"${"x".repeat(201)}"}`)],
  ])("is none when there is %s", (_what, clientData) => {
    expect(challengeIn(clientData)).toBeNull();
  });
});

test("of the ways to a device those we know are kept", () => {
  expect(knownTransports(["usb", "telepathy", "internal", "usb"])).toEqual(["internal", "usb"]);
});
