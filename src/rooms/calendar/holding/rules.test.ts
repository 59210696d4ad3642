import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlaps } from "#kernel/time/interval.ts";
import { blockedTime, type Margins, visitOf } from "../rules.ts";
import { becauseOf, type Taken } from "./rules.ts";

const plain: Margins = { bufferBeforeMinutes: 0, bufferAfterMinutes: 0, travelMinutes: 0 };
const at = (from: string, to: string, margins: Partial<Margins> = {}): Taken => {
  const visit = visitOf(`2026-05-12T${from}:00Z`, `2026-05-12T${to}:00Z`);
  return { visit, blocked: blockedTime(visit, { ...plain, ...margins }) };
};

describe("why two visits meet", () => {
  test.each([
    ["both are at once", at("10:00", "11:00"), at("10:59", "12:00"), "visit"],
    [
      "the pause after one reaches the other",
      at("10:00", "11:00", { bufferAfterMinutes: 15 }),
      at("11:10", "12:00"),
      "buffer",
    ],
    [
      "the way to one begins during the other",
      at("10:00", "11:00"),
      at("11:20", "12:00", { travelMinutes: 25 }),
      "travel",
    ],
    [
      "the way to one begins in the pause of the other",
      at("10:00", "11:00", { bufferAfterMinutes: 15 }),
      at("11:30", "12:00", { travelMinutes: 20 }),
      "travel",
    ],
  ] as const)("%s", (_, one, other, because) => {
    expect(becauseOf(one, other)).toBe(because);
  });

  const minutes = (max: number) => fc.integer({ min: 0, max });
  const margins = fc.record({
    bufferBeforeMinutes: minutes(60),
    bufferAfterMinutes: minutes(60),
    travelMinutes: minutes(90),
  });
  const taken = (around: fc.Arbitrary<Margins>) =>
    fc.tuple(minutes(600), fc.integer({ min: 5, max: 120 }), around).map(([start, length, kept]): Taken => {
      const visit = { from: start * 60_000, to: (start + length) * 60_000 };
      return { visit, blocked: blockedTime(visit, kept) };
    });
  const meeting = (around: fc.Arbitrary<Margins>) =>
    fc.tuple(taken(around), taken(around)).filter(([a, b]) => overlaps(a.blocked, b.blocked));

  test("is the same for both", () => {
    fc.assert(fc.property(meeting(margins), ([a, b]) => becauseOf(a, b) === becauseOf(b, a)));
  });

  test("is the visits themselves exactly when these overlap", () => {
    fc.assert(fc.property(meeting(margins), ([a, b]) => (becauseOf(a, b) === "visit") === overlaps(a.visit, b.visit)));
  });

  test("is never the way where nobody travels, and never a buffer where none is kept", () => {
    const noWay = margins.map((kept) => ({ ...kept, travelMinutes: 0 }));
    fc.assert(fc.property(meeting(noWay), ([a, b]) => becauseOf(a, b) !== "travel"));
    const noBuffer = margins.map(({ travelMinutes }) => ({ ...plain, travelMinutes }));
    fc.assert(fc.property(meeting(noBuffer), ([a, b]) => becauseOf(a, b) !== "buffer"));
  });

  test("comes no closer to the visit when the way grows longer", () => {
    const rank = { visit: 0, buffer: 1, travel: 2 };
    fc.assert(
      fc.property(meeting(margins), minutes(60), ([a, b], more) => {
        const { visit, blocked } = a;
        const ms = more * 60_000;
        const travelMinutes = blocked.travelMinutes + more;
        const farther = { visit, blocked: { from: blocked.from - ms, to: blocked.to + ms, travelMinutes } };
        expect(rank[becauseOf(farther, b)]).toBe(rank[becauseOf(a, b)]);
      }),
    );
  });
});
