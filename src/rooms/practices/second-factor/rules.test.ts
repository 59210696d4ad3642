import { expect, test } from "vitest";
import { enrolmentUri, newSecret, stepOf } from "./authenticator/service.ts";
import { digitsOf } from "./rules.ts";

test.each([
  ["123456", "123456"],
  [" 123 456 ", "123456"],
  ["123-456", "123456"],
  ["１２３４５６", "123456"],
  ["12345", null],
  ["1234567", null],
  ["k7mq-3xzd", null],
])("%j is read as %j", (typed, digits) => {
  expect(digitsOf(typed)).toBe(digits);
});

test("the codes are those of RFC 6238", () => {
  // Appendix B, SHA-1, the last six of its eight digits.
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  expect(stepOf(secret, "287082", Temporal.Instant.from("1970-01-01T00:00:59Z"))).toBe(1);
  expect(stepOf(secret, "081804", Temporal.Instant.from("2005-03-18T01:58:29Z"))).toBe(37037036);
});

test("a code is taken one step early or late, not two", () => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  expect(stepOf(secret, "287082", Temporal.Instant.from("1970-01-01T00:00:15Z"))).toBe(1);
  expect(stepOf(secret, "287082", Temporal.Instant.from("1970-01-01T00:01:29Z"))).toBe(1);
  expect(stepOf(secret, "287082", Temporal.Instant.from("1970-01-01T00:01:31Z"))).toBeNull();
});

test("secrets are 160 bits and go to the authenticator with the account's name", () => {
  const secret = newSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(newSecret()).not.toBe(secret);
  const uri = new URL(enrolmentUri(secret, "marta@quietroom.example"));
  expect(uri.protocol).toBe("otpauth:");
  expect(decodeURIComponent(uri.pathname)).toContain("TherapistOS:marta@quietroom.example");
  expect(uri.searchParams.get("secret")).toBe(secret);
});
