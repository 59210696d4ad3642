import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Carried, type Carry, carriedOn, carryBy } from "./carry.ts";
import { sameTimes } from "./moving.ts";

const zone = "Europe/Madrid";
const held: Carried = {
  times: { startsAt: "2026-05-12T09:00:00Z", endsAt: "2026-05-12T09:50:00Z" },
  therapistId: "marta",
};
const days = { zone, therapistIds: null, weeks: false };
const beside = { zone, therapistIds: ["ana", "marta", "yael"], weeks: false };
const month = { zone, therapistIds: null, weeks: true };
const press = (key: string, shiftKey = false) => ({ key, code: "", shiftKey });

describe("a visit in the hand of the keyboard", () => {
  test("goes by quarters of an hour and by days", () => {
    expect(carriedOn(held, "down", days).times.startsAt).toBe("2026-05-12T09:15:00Z");
    expect(carriedOn(held, "before", days).times.startsAt).toBe("2026-05-11T09:00:00Z");
    expect(carriedOn(held, "longer", days).times).toEqual({ ...held.times, endsAt: "2026-05-12T10:05:00Z" });
  });

  test("goes to the next therapist where they stand beside each other, and no farther than the last", () => {
    const next = carriedOn(held, "after", beside);
    expect(next).toEqual({ ...held, therapistId: "yael" });
    expect(carriedOn(next, "after", beside)).toEqual(next);
    expect(carriedOn(held, "dayAfter", beside)).toMatchObject({
      therapistId: "marta",
      times: { startsAt: "2026-05-13T09:00:00Z" },
    });
  });

  test("goes by weeks in a month, at the same time of the wall's clock", () => {
    const saturday = { ...held, times: { startsAt: "2026-03-28T09:00:00Z", endsAt: "2026-03-28T09:50:00Z" } };
    expect(carriedOn(saturday, "down", month).times.startsAt).toBe("2026-04-04T08:00:00Z");
  });

  test("comes back by the opposite key", () => {
    const pairs = fc.constantFrom<[Carry, Carry]>(
      ["up", "down"],
      ["before", "after"],
      ["dayBefore", "dayAfter"],
      ["longer", "shorter"],
    );
    fc.assert(
      fc.property(pairs, fc.constantFrom(days, beside, month), ([there, back], around) => {
        const again = carriedOn(carriedOn(held, there, around), back, around);
        expect(sameTimes(again.times, held.times) && again.therapistId === held.therapistId).toBe(true);
      }),
    );
  });

  test("follows the arrows as the page runs", () => {
    expect(carryBy(press("ArrowRight"), false)).toBe("after");
    expect(carryBy(press("ArrowRight"), true)).toBe("before");
    expect(carryBy(press("ArrowLeft", true), true)).toBe("dayAfter");
    expect(carryBy({ ...press("ץ"), code: "BracketRight" }, true)).toBe("longer");
    expect([carryBy(press("Enter"), false), carryBy(press("Escape"), false), carryBy(press("x"), false)]).toEqual([
      "drop",
      "putBack",
      null,
    ]);
  });
});
