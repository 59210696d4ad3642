import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlaps } from "#kernel/time/interval.ts";
import { wallChoice } from "#kernel/time/wall.ts";
import { appointmentStatuses } from "./contract.ts";
import {
  type Act,
  blockedTime,
  inTheWay,
  rangeMistake,
  type Standing,
  setAfter,
  standingOutside,
  stateAfter,
  timeMistake,
  visitOf,
} from "./rules.ts";

const now = Temporal.Instant.from("2026-05-12T09:00:00Z");

describe("what may be done in which state", () => {
  const possible = {
    scheduled: { attend: "attended", miss: "no_show", cancel: "cancelled", restore: null },
    attended: { attend: null, miss: null, cancel: null, restore: "scheduled" },
    no_show: { attend: null, miss: null, cancel: null, restore: "scheduled" },
    cancelled: { attend: null, miss: null, cancel: null, restore: "scheduled" },
  } as const;
  const cases = appointmentStatuses.flatMap((status) =>
    Object.entries(possible[status]).map((way) => [status, ...way]),
  );

  test.each(cases)("from %s, to %s leads to %s", (status, act, next) => {
    expect(stateAfter(act as Act, status as keyof typeof possible)).toBe(next);
  });

  test("whatever is done, restoring leads back to scheduled", () => {
    for (const act of ["attend", "miss", "cancel"] as const)
      expect(stateAfter("restore", stateAfter(act, "scheduled")!)).toBe("scheduled");
  });
});

describe("the times of a visit", () => {
  const mistake = (startsAt: string, endsAt: string) => timeMistake(visitOf(startsAt, endsAt), now)?.field ?? null;

  test("a visit of an hour is right, in whatever zone its times are written", () => {
    expect(mistake("2026-05-13T10:00:00+02:00", "2026-05-13T09:00:00Z")).toBeNull();
  });
  test("it ends after it starts", () => {
    expect(mistake("2026-05-13T10:00:00Z", "2026-05-13T10:00:00Z")).toBe("endsAt");
    expect(mistake("2026-05-13T10:00:00Z", "2026-05-13T09:00:00Z")).toBe("endsAt");
  });
  test("parts of a second do not make a visit", () => {
    expect(mistake("2026-05-13T10:00:00.100Z", "2026-05-13T10:00:00.900Z")).toBe("endsAt");
  });
  test("it lasts a day at most", () => {
    expect(mistake("2026-05-13T10:00:00Z", "2026-05-14T10:00:00Z")).toBeNull();
    expect(mistake("2026-05-13T10:00:00Z", "2026-05-14T10:00:01Z")).toBe("endsAt");
  });
  test("it may lie in the past, for a record, but within ten years either way", () => {
    expect(mistake("2016-05-13T10:00:00Z", "2016-05-13T11:00:00Z")).toBeNull();
    expect(mistake("2016-05-11T10:00:00Z", "2016-05-11T11:00:00Z")).toBe("startsAt");
    expect(mistake("2036-05-11T10:00:00Z", "2036-05-11T11:00:00Z")).toBeNull();
    expect(mistake("2036-05-13T10:00:00Z", "2036-05-13T11:00:00Z")).toBe("startsAt");
  });
  test("buffers and the way there and back are taken too", () => {
    const visit = visitOf("2026-05-13T10:00:00Z", "2026-05-13T11:00:00Z");
    const blocked = blockedTime(visit, { bufferBeforeMinutes: 5, bufferAfterMinutes: 10, travelMinutes: 20 });
    const time = visitOf("2026-05-13T09:35:00Z", "2026-05-13T11:30:00Z");
    expect(blocked).toEqual({ ...time, travelMinutes: 20 });
  });
  test.each([
    ["Europe/Madrid", "2026-03-29", "01:30", "03:30", 60],
    ["Europe/Madrid", "2026-10-25", "01:30", "03:30", 180],
    ["Australia/Lord_Howe", "2026-04-05", "01:00", "03:00", 150],
    ["Asia/Jerusalem", "2026-03-27", "01:00", "04:00", 120],
  ])("in %s on %s, from %s to %s, a visit lasts as long as it lasts: %i minutes", (zone, date, from, to, minutes) => {
    const visit = visitOf(
      wallChoice(date, from, zone).instant.toString(),
      wallChoice(date, to, zone).instant.toString(),
    );
    expect((visit.to - visit.from) / 60_000).toBe(minutes);
    expect(timeMistake(visit, now)).toBeNull();
  });
});

describe("the range of a list", () => {
  const from = "2026-05-01T00:00:00Z";
  test("needs both ends, unless a client is named", () => {
    expect(rangeMistake({})?.field).toBe("from");
    expect(rangeMistake({ from })?.field).toBe("to");
    expect(rangeMistake({ clientId: "x" })).toBeNull();
    expect(rangeMistake({ clientId: "x", from })).toBeNull();
  });
  test("spans 62 days at most, unless a client is named", () => {
    expect(rangeMistake({ from, to: "2026-07-02T00:00:00Z" })).toBeNull();
    expect(rangeMistake({ from, to: "2026-07-02T00:00:01Z" })?.field).toBe("to");
    expect(rangeMistake({ from, to: "2028-07-02T00:00:00Z", clientId: "x" })).toBeNull();
  });
  test("ends after it starts", () => {
    expect(rangeMistake({ from, to: from })?.field).toBe("to");
    expect(rangeMistake({ from, to: "2026-04-01T00:00:00Z", clientId: "x" })?.field).toBe("to");
  });
});

describe("who stands outside the constraint", () => {
  const at = (id: string, from: number, to: number, setAt: number, overridden = false): Standing => ({
    id,
    from,
    to,
    setAt,
    overridden,
  });
  const outside = (...visits: Standing[]) => [...standingOutside(visits)].sort();

  test("nobody, while nothing overlaps", () => {
    expect(outside(at("a", 10, 11, 1), at("b", 11, 12, 2), at("c", 12, 13, 3, true))).toEqual([]);
  });
  test("the one that was booked over the other", () => {
    expect(outside(at("a", 10, 12, 1), at("b", 11, 13, 2, true))).toEqual(["b"]);
  });
  test("the one that was set last, when it was moved onto one that had been booked over it", () => {
    expect(outside(at("a", 10, 12, 3, true), at("b", 11, 13, 2, true))).toEqual(["a"]);
  });
  test("of a chain whose first has gone, the second comes back and the third stays", () => {
    const [a, b, c] = [at("a", 10, 12, 1), at("b", 11, 13, 2, true), at("c", 12, 14, 3, true)];
    expect(outside(a, b, c)).toEqual(["b", "c"]);
    expect(outside(b, c)).toEqual(["c"]);
    expect(outside(a, c)).toEqual([]);
  });

  test("through any run of bookings, moves, cancellings and restorings, what stands inside never overlaps", () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), playsTrue), { numRuns: 300 });
  });
});

/** One therapist's day, as the verbs work on it: claim over what is there, write, settle what was freed. */
const step = fc.record({
  which: fc.nat(7),
  from: fc.nat(20),
  lasts: fc.integer({ min: 1, max: 6 }),
  override: fc.boolean(),
  act: fc.constantFrom("set", "set", "cancel"),
  clock: fc.nat(3),
});

interface Row extends Standing {
  outside: boolean;
}

function playsTrue(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]): void {
  const day = new Map<string, Row>();
  for (const { which, from, lasts, override, act, clock } of steps) {
    const id = `visit ${which}`;
    const freed = day.get(id);
    if (act === "cancel") day.delete(id);
    else {
      const time = { from, to: from + lasts };
      const met = inTheWay(
        time,
        [...day.values()].filter((other) => other.id !== id),
      );
      if (met.length > 0 && !override) continue;
      const overridden = met.length > 0;
      day.set(id, { id, ...time, overridden, setAt: setAfter(clock, met), outside: overridden });
    }
    if (freed) settle(day, freed);
    holdsTrue([...day.values()]);
  }
}

function settle(day: Map<string, Row>, freed: Row): void {
  const outside = standingOutside([...day.values()]);
  for (const visit of day.values()) if (visit.outside && overlaps(visit, freed)) visit.outside = outside.has(visit.id);
}

function holdsTrue(rows: Row[]): void {
  const inside = rows.filter((row) => !row.outside);
  for (const a of inside) for (const b of inside) expect(a === b || !overlaps(a, b)).toBe(true);
  for (const row of rows.filter((each) => each.outside)) {
    expect(row.overridden).toBe(true);
    expect(rows.some((other) => other !== row && overlaps(other, row))).toBe(true);
  }
  const whole = standingOutside(rows);
  expect(standingOutside(rows.toReversed())).toEqual(whole);
  expect(new Set(rows.filter((row) => row.outside).map((row) => row.id))).toEqual(whole);
}
