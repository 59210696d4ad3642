import { expect, test } from "vitest";
import { isoOf } from "./instant-text.ts";

test("an instant of a session in UTC becomes ISO 8601", () => {
  expect(isoOf("2026-05-12 09:00:00+00")).toBe("2026-05-12T09:00:00Z");
  expect(isoOf("2026-05-12 09:00:00.12+00")).toBe("2026-05-12T09:00:00.12Z");
});
