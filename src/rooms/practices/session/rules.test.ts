import { expect, test } from "vitest";
import { callerOf, claimsOf, passSeconds } from "./rules.ts";

const now = Temporal.Instant.from("2026-05-12T09:00:00Z");
const caller = { sessionId: "s", userId: "u", stage: "full", actor: null, networks: [] } as const;
const livesFor = (chance: number) => claimsOf(caller, now, chance).exp - now.epochMilliseconds / 1000;

test("passes given in the same second run out within a quarter of their minute, never after it", () => {
  expect([0, 0.5, 0.999].map(livesFor)).toEqual([passSeconds, passSeconds - 7, passSeconds - 14]);
});

test("a pass names its bearer until it runs out", () => {
  const claims = claimsOf(caller, now, 0);
  expect(callerOf(claims, now.add({ seconds: passSeconds - 1 }))).toEqual(caller);
  expect(callerOf(claims, now.add({ seconds: passSeconds }))).toBeNull();
});
