import { describe, expect, it } from "vitest";
import type { Form } from "../../appointment-form.ts";
import { daysOf, leavingOut, oneDate, overlapIn, timesOfAll, withAnother, withPattern } from "./dates.ts";

const zone = "Europe/Madrid";
const form: Form = {
  clientId: null,
  serviceId: null,
  locationId: null,
  therapistId: "t",
  date: "2026-10-22",
  start: "19:00",
  end: "20:30",
  notes: "",
  reason: "",
};
const weekly = { ...oneDate, pattern: "weekly", count: 3 } as const;

describe("the dates of a group", () => {
  it("is one until more are wanted", () => {
    expect(daysOf(form, oneDate)).toEqual([{ date: "2026-10-22", start: "19:00", end: "20:30" }]);
  });

  it("keeps the clock time week after week, over a change of the clocks too", () => {
    expect(timesOfAll(form, weekly, zone)?.map(({ startsAt }) => startsAt)).toEqual([
      "2026-10-22T17:00:00Z",
      "2026-10-29T18:00:00Z",
      "2026-11-05T18:00:00Z",
    ]);
  });

  it("has the days of a retreat one after the other", () => {
    const retreat = withPattern(form, oneDate, "daily");
    expect(daysOf(form, retreat).map(({ date }) => date)).toEqual(["2026-10-22", "2026-10-23", "2026-10-24"]);
  });

  it("keeps the dates that were meant when each is chosen by itself", () => {
    const each = withPattern(form, weekly, "each");
    expect(daysOf(form, each)).toEqual(daysOf(form, weekly));
  });

  it("adds a date at the distance of the last two, and a week after a single one", () => {
    expect(daysOf(form, withAnother(form, oneDate)).at(-1)?.date).toBe("2026-10-29");
    const days = { ...oneDate, pattern: "daily", count: 2 } as const;
    expect(daysOf(form, withAnother(form, days)).at(-1)?.date).toBe("2026-10-24");
  });

  it("leaves out what is taken, the first date too, and says so when nothing is left", () => {
    const kept = leavingOut(form, weekly, new Set([0]));
    expect(kept?.first.date).toBe("2026-10-29");
    expect(kept && daysOf(kept.first, kept.dates).map(({ date }) => date)).toEqual(["2026-10-29", "2026-11-05"]);
    expect(leavingOut(form, weekly, new Set([0, 1, 2]))).toBeNull();
  });

  it("is not whole while one date is missing", () => {
    const each = { ...oneDate, pattern: "each", more: [{ date: null, start: "19:00", end: "20:30" }] } as const;
    expect(timesOfAll(form, each, zone)).toBeNull();
  });

  it("finds two dates that overlap each other", () => {
    const same = { ...oneDate, pattern: "each", more: [{ date: "2026-10-22", start: "20:00", end: "21:00" }] } as const;
    expect(overlapIn(timesOfAll(form, same, zone) ?? [])).toBe(1);
    expect(overlapIn(timesOfAll(form, weekly, zone) ?? [])).toBeNull();
  });
});
