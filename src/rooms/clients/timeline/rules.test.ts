import fc from "fast-check";
import { expect, test } from "vitest";
import type { TimelineEntry } from "./contract.ts";
import { cursorOf, kindsWanted, newestFirst, positionIn } from "./rules.ts";

const id = (n: number) => `0198c0de-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
const entry = (n: number, at: string): TimelineEntry => ({
  kind: "appointment",
  id: id(n),
  at,
  endsAt: at,
  status: "scheduled",
  therapist: { id: id(0), name: "Marta Linden" },
});

test("entries come newest first, those of one instant by id, however the instant is written", () => {
  const entries = [
    entry(1, "2026-05-12T09:00:00Z"),
    entry(2, "2026-05-12T09:00:00.5Z"),
    entry(3, "2026-05-12T11:00:00+02:00"),
    entry(4, "2026-05-11T09:00:00Z"),
  ];
  expect(newestFirst(entries).map((one) => one.id)).toEqual([id(2), id(3), id(1), id(4)]);
});

test("a cursor names its place again", () => {
  const instant = fc
    .integer({ min: 0, max: 2 ** 41 })
    .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms).toString());
  fc.assert(
    fc.property(instant, fc.nat(), (at, n) => {
      expect(positionIn(cursorOf({ at, id: id(n) }))).toEqual({ at, id: id(n) });
    }),
  );
});

test("what is no cursor names none", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(positionIn(text)).toBeNull();
    }),
  );
});

test("of the kinds asked for only those are given that may be seen", () => {
  expect(kindsWanted(undefined, ["appointment"])).toEqual(["appointment"]);
  expect(kindsWanted("note,file", ["appointment"])).toEqual([]);
  expect(kindsWanted("note,appointment", ["note", "file", "appointment"])).toEqual(["note", "appointment"]);
});
