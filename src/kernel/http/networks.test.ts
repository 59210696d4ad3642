import { describe, expect, test } from "vitest";
import { isWithin, plainAddress } from "./networks.ts";

describe("an address", () => {
  const networks = ["192.0.2.0/24", "2001:db8::/32", "198.51.100.4"];

  test.each([
    ["192.0.2.1", true],
    ["::ffff:192.0.2.1", true],
    ["192.0.3.1", false],
    ["198.51.100.4", true],
    ["198.51.100.5", false],
    ["2001:db8:1::5", true],
    ["2001:db9::5", false],
    ["no address", false],
  ])("%s lies within: %s", (address, within) => expect(isWithin(networks, address)).toBe(within));

  test("lies within everything where no network is named, and within nothing named when it is not known", () => {
    expect(isWithin([], "203.0.113.9")).toBe(true);
    expect(isWithin([], null)).toBe(true);
    expect(isWithin(networks, null)).toBe(false);
  });

  test("is written as people know it", () => {
    expect(plainAddress("::ffff:192.0.2.1")).toBe("192.0.2.1");
    expect(plainAddress("fe80::1%eth0")).toBe("fe80::1");
    expect(plainAddress("2001:db8::1")).toBe("2001:db8::1");
  });
});
