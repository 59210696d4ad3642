import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  becauseBetween,
  clashesOf,
  lengthened,
  minutesOf,
  movedTo,
  type Standing,
  sameTimes,
  seen,
  sharedMinutes,
  shifted,
} from "./moving.ts";

const zone = "Europe/Madrid";
const visit = { startsAt: "2026-05-12T09:00:00Z", endsAt: "2026-05-12T09:50:00Z" };
const none = () => ({ bufferBeforeMinutes: 0, bufferAfterMinutes: 0, travelMinutes: 0 });

describe("moving a visit", () => {
  test("by a day keeps the time on the wall through a change of the clocks", () => {
    const saturday = { startsAt: "2026-03-28T09:00:00Z", endsAt: "2026-03-28T09:50:00Z" };
    expect(shifted(saturday, { days: 1 }, zone)).toEqual({
      startsAt: "2026-03-29T08:00:00Z",
      endsAt: "2026-03-29T08:50:00Z",
    });
  });

  test("by a quarter of an hour and back leads to where it was", () => {
    const minutes = fc.integer({ min: 0, max: 366 * 96 }).map((quarters) => quarters * 15);
    fc.assert(
      fc.property(minutes, fc.constantFrom(15, -15), (at, step) => {
        const start = Temporal.Instant.from("2026-01-01T00:00:00Z").add({ minutes: at });
        const before = { startsAt: start.toString(), endsAt: start.add({ minutes: 50 }).toString() };
        const there = shifted(before, { minutes: step }, zone);
        expect(minutesOf(there)).toBe(50);
        expect(sameTimes(shifted(there, { minutes: -step }, zone), before)).toBe(true);
      }),
    );
  });

  test("to a spot of the grid keeps its length", () => {
    expect(movedTo(visit, "2026-05-15", 690, zone)).toEqual({
      startsAt: "2026-05-15T09:30:00Z",
      endsAt: "2026-05-15T10:20:00Z",
    });
  });

  test("never makes it shorter than a step or longer than a day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), (minutes) => {
        const length = minutesOf(lengthened(visit, minutes));
        expect(length >= 15 && length <= 1440).toBe(true);
      }),
    );
  });
});

describe("what a visit would meet", () => {
  const standing = (id: string, from: string, to: string, more: Partial<Standing> = {}): Standing => ({
    id,
    startsAt: `2026-05-12T${from}:00Z`,
    endsAt: `2026-05-12T${to}:00Z`,
    therapistId: "marta",
    serviceId: null,
    locationId: null,
    status: "scheduled",
    ...more,
  });
  const moved = standing("moved", "09:30", "10:20");

  test("are visits of the same therapist that hold their time", () => {
    const all = [
      moved,
      standing("meets", "10:00", "10:50"),
      standing("touches", "10:20", "11:10"),
      standing("cancelled", "09:30", "10:20", { status: "cancelled" }),
      standing("missed", "09:00", "09:40", { status: "no_show" }),
      standing("another's", "09:30", "10:20", { therapistId: "ana" }),
    ];
    expect(clashesOf(moved, all, none).map(({ id }) => id)).toEqual(["missed", "meets"]);
    expect(sharedMinutes(moved, standing("meets", "10:00", "10:50"), none)).toBe(20);
  });

  test("a cancelled visit is drawn until its time is taken again", () => {
    const cancelled = standing("cancelled", "09:30", "10:20", { status: "cancelled" });
    const later = standing("later", "10:20", "11:10");
    expect(seen([cancelled, later])).toEqual([cancelled, later]);
    expect(seen([cancelled, moved])).toEqual([moved]);
    expect(seen([cancelled, { ...moved, therapistId: "ana" }])).toHaveLength(2);
  });

  test("counts the way to a home visit and the pause after a session", () => {
    const margins = ({ locationId }: Pick<Standing, "locationId">) => ({
      ...none(),
      travelMinutes: locationId === "home" ? 25 : 0,
    });
    const home = standing("home", "10:40", "11:30", { locationId: "home" });
    expect(clashesOf(moved, [home], margins)).toEqual([home]);
    expect(clashesOf(moved, [home], none)).toEqual([]);
    expect(becauseBetween(moved, home, margins)).toBe("travel");
    expect(becauseBetween(moved, standing("meets", "10:00", "10:50"), margins)).toBe("visit");
  });
});
