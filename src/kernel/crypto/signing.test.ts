import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { isSignedBy, signingKeyOf } from "./signing.ts";

test("a secret always gives the same key, as RFC 8032 says", () => {
  // The first test of section 7.1: an empty text.
  const secret = Buffer.from("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "hex");
  const key = signingKeyOf(secret);
  expect(key.publicKey.toString("hex")).toBe("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
  expect(key.sign("").toString("hex")).toMatch(/^e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901/);
});

test("what was signed is known again, and nothing else is", () => {
  const [key, other] = [signingKeyOf(randomBytes(32)), signingKeyOf(randomBytes(32))];
  const signature = key.sign("erased");
  expect(isSignedBy(key.publicKey, "erased", signature)).toBe(true);
  expect(isSignedBy(key.publicKey, "erased.", signature)).toBe(false);
  expect(isSignedBy(other.publicKey, "erased", signature)).toBe(false);
  expect(isSignedBy(key.publicKey, "erased", Buffer.alloc(64))).toBe(false);
});
