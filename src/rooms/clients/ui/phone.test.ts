import { expect, test } from "vitest";
import { callable, readable, whatsAppOf } from "./phone.ts";

test("a number is read in groups after its country's code", () => {
  expect(readable("+34612345678")).toBe("+34 612 345 678");
  expect(readable("+972501234567")).toBe("+972 501 234 567");
  expect(readable("+12025550142")).toBe("+1 202 555 0142");
  expect(readable("934123456;ext=9")).toBe("934 123 456 · 9");
});

test("an extension is dialled after a pause, and is nothing to WhatsApp", () => {
  expect(callable("+34934123456;ext=9")).toBe("tel:+34934123456,9");
  expect(whatsAppOf("+34934123456;ext=9")).toBe("https://wa.me/34934123456");
});
