import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleAppointment } from "../contract.ts";
import {
  changesOf,
  endsNextDay,
  type Form,
  formOf,
  lengthOf,
  mistakesIn,
  timesOf,
  withService,
  withStart,
} from "./appointment-form.ts";
import { clockOf } from "./minutes.ts";

const zone = "Europe/Madrid";
const form: Form = {
  clientId: "juniper",
  serviceId: null,
  locationId: null,
  therapistId: "marta",
  date: "2026-05-12",
  start: "10:00",
  end: "10:50",
  notes: "",
  reason: "",
};
const couple = { id: "couple", durationMinutes: 80 } as Parameters<typeof withService>[1];

describe("an appointment as it is typed", () => {
  test("means the times of the practice's clock", () => {
    expect(timesOf(form, zone)).toEqual({ startsAt: "2026-05-12T08:00:00Z", endsAt: "2026-05-12T08:50:00Z" });
    expect(timesOf({ ...form, end: null }, zone)).toBeNull();
  });

  test("that ends before it starts ends on the next day", () => {
    const late = { ...form, start: "23:30", end: "00:20" };
    expect(timesOf(late, zone)).toEqual({ startsAt: "2026-05-12T21:30:00Z", endsAt: "2026-05-12T22:20:00Z" });
    expect([endsNextDay(late), endsNextDay({ ...late, end: "00:00" }), endsNextDay(form)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("lasts as long where the clock leaps over its beginning", () => {
    const gap = { ...form, date: "2026-03-29", start: "02:30", end: "03:20" };
    expect(timesOf(gap, zone)).toEqual({ startsAt: "2026-03-29T01:30:00Z", endsAt: "2026-03-29T02:20:00Z" });
  });

  test("ends after it starts, whatever the clock does in between", () => {
    const date = fc.constantFrom("2026-03-29", "2026-10-25", "2026-05-12");
    const clock = fc.integer({ min: 0, max: 287 }).map((step) => clockOf(step * 5));
    fc.assert(
      fc.property(date, clock, clock, (day, start, end) => {
        const times = timesOf({ ...form, date: day, start, end }, zone);
        expect(Date.parse(times?.endsAt ?? "")).toBeGreaterThan(Date.parse(times?.startsAt ?? ""));
      }),
    );
  });

  test("keeps its length when it begins at another time", () => {
    const clock = fc.integer({ min: 0, max: 1439 }).map(clockOf);
    fc.assert(
      fc.property(clock, clock, clock, (start, end, other) => {
        const before = { ...form, start, end };
        expect(lengthOf(withStart(before, other))).toBe(lengthOf(before));
      }),
    );
  });

  test("takes its length and its place from the service", () => {
    expect(withService(form, couple, "room1")).toMatchObject({
      serviceId: "couple",
      end: "11:20",
      locationId: "room1",
    });
    expect(withService(form, null, null)).toMatchObject({ serviceId: null, end: "10:50" });
  });

  test("says what is missing", () => {
    expect(mistakesIn(form)).toEqual([]);
    expect(mistakesIn({ ...form, clientId: null, end: null })).toEqual(["clientId", "end"]);
  });

  test("sends only what was changed", () => {
    const before = { ...exampleAppointment, notes: null, badges: {} };
    const same = formOf(before, zone);
    expect(changesOf(same, before, zone)).toEqual({});
    expect(changesOf({ ...same, notes: " Bring the diary " }, before, zone)).toEqual({ notes: "Bring the diary" });
    expect(changesOf(withStart(same, "11:00"), before, zone)).toEqual({
      startsAt: "2026-05-12T09:00:00Z",
      endsAt: "2026-05-12T09:50:00Z",
    });
  });
});
