import { describe, expect, test } from "vitest";
import { type Hours, openHours } from "./rules.ts";

const zone = "Europe/Madrid";
const always: Hours = {
  timeZone: zone,
  weekly: [],
  exceptions: [],
  inForceFrom: null,
  inForceUntil: null,
  locationId: null,
};
const everyDay = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));
const day = (date: string, days = 1, timeZone = zone) => {
  const start = Temporal.PlainDate.from(date).toZonedDateTime(timeZone);
  return { from: start.epochMilliseconds, to: start.add({ days }).epochMilliseconds };
};
const shown = (hours: readonly { from: number; to: number }[], timeZone = zone) =>
  hours.map(({ from, to }) => [from, to].map((at) => clockAt(at, timeZone)).join(" – "));
const clockAt = (at: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: "never", smallestUnit: "minute" });

describe("the hours of a week", () => {
  test("are those of each weekday by the clock of the schedule's zone", () => {
    const weekly = [
      { weekday: 1, from: "09:00", to: "13:00" },
      { weekday: 1, from: "16:00", to: "20:00" },
      { weekday: 7, from: "10:00", to: "11:00" },
    ];
    expect(shown(openHours([{ ...always, weekly }], [], day("2026-05-11", 7)))).toEqual([
      "2026-05-11T09:00+02:00 – 2026-05-11T13:00+02:00",
      "2026-05-11T16:00+02:00 – 2026-05-11T20:00+02:00",
      "2026-05-17T10:00+02:00 – 2026-05-17T11:00+02:00",
    ]);
  });

  test("of a day that ends at midnight go on into the next one's", () => {
    const weekly = [
      { weekday: 1, from: "22:00", to: "24:00" },
      { weekday: 2, from: "00:00", to: "02:00" },
    ];
    expect(shown(openHours([{ ...always, weekly }], [], day("2026-05-11", 2)))).toEqual([
      "2026-05-11T22:00+02:00 – 2026-05-12T02:00+02:00",
    ]);
  });

  test("are cut where the question begins and ends", () => {
    const range = { from: day("2026-05-12").from + 10 * 3_600_000, to: day("2026-05-12").from + 12 * 3_600_000 };
    expect(shown(openHours([{ ...always, weekly: everyDay("09:00", "13:00") }], [], range))).toEqual([
      "2026-05-12T10:00+02:00 – 2026-05-12T12:00+02:00",
    ]);
  });
});

describe("what changes single days", () => {
  const weekly = everyDay("09:00", "13:00");

  test("an exception takes the place of the weekly hours; one without hours is a day off", () => {
    const exceptions = [
      { onDate: "2026-05-12", hours: [] },
      { onDate: "2026-05-13", hours: [{ from: "18:00", to: "20:00" }] },
    ];
    expect(shown(openHours([{ ...always, weekly, exceptions }], [], day("2026-05-11", 3)))).toEqual([
      "2026-05-11T09:00+02:00 – 2026-05-11T13:00+02:00",
      "2026-05-13T18:00+02:00 – 2026-05-13T20:00+02:00",
    ]);
  });

  test("a time off closes its first and its last day, exceptions included", () => {
    const exceptions = [{ onDate: "2026-05-13", hours: [{ from: "18:00", to: "20:00" }] }];
    const off = [{ startsOn: "2026-05-12", endsOn: "2026-05-13" }];
    expect(shown(openHours([{ ...always, weekly, exceptions }], off, day("2026-05-11", 4)))).toEqual([
      "2026-05-11T09:00+02:00 – 2026-05-11T13:00+02:00",
      "2026-05-14T09:00+02:00 – 2026-05-14T13:00+02:00",
    ]);
  });

  test("a schedule counts from its first date to its last, both included, and so do its exceptions", () => {
    const exceptions = [{ onDate: "2026-05-15", hours: [{ from: "18:00", to: "20:00" }] }];
    const summer = { ...always, weekly, exceptions, inForceFrom: "2026-05-12", inForceUntil: "2026-05-13" };
    expect(shown(openHours([summer], [], day("2026-05-11", 7)))).toEqual([
      "2026-05-12T09:00+02:00 – 2026-05-12T13:00+02:00",
      "2026-05-13T09:00+02:00 – 2026-05-13T13:00+02:00",
    ]);
  });
});

describe("several schedules", () => {
  const mornings = { ...always, weekly: everyDay("09:00", "13:00") };

  test("are open when any of them is", () => {
    const late = { ...always, weekly: everyDay("12:00", "15:00") };
    expect(shown(openHours([mornings, late], [], day("2026-05-12")))).toEqual([
      "2026-05-12T09:00+02:00 – 2026-05-12T15:00+02:00",
    ]);
  });

  test("at two places stay apart", () => {
    const online = { ...always, weekly: everyDay("12:00", "15:00"), locationId: "online" };
    expect(openHours([mornings, online], [], day("2026-05-12")).map((one) => one.locationId)).toEqual([null, "online"]);
  });

  test("none at all are no hours", () => {
    expect(openHours([], [], day("2026-05-12", 30))).toEqual([]);
  });
});

describe("on the night clocks go forward", () => {
  test.each([
    ["02:00", "03:00", []],
    ["02:15", "02:45", []],
    ["01:00", "02:30", ["2026-03-29T01:00+01:00 – 2026-03-29T03:00+02:00"]],
    ["02:30", "04:00", ["2026-03-29T03:00+02:00 – 2026-03-29T04:00+02:00"]],
    ["01:00", "04:00", ["2026-03-29T01:00+01:00 – 2026-03-29T04:00+02:00"]],
  ])("hours from %s to %s in Madrid are as much as exists of them", (from, to, open) => {
    expect(shown(openHours([{ ...always, weekly: everyDay(from, to) }], [], day("2026-03-29")))).toEqual(open);
  });
});

describe("on the night clocks go back", () => {
  test.each([
    ["02:00", "03:00", ["2026-10-25T02:00+02:00 – 2026-10-25T03:00+01:00"]],
    ["02:00", "02:30", ["2026-10-25T02:00+02:00 – 2026-10-25T02:30+02:00"]],
    ["01:00", "02:00", ["2026-10-25T01:00+02:00 – 2026-10-25T02:00+02:00"]],
  ])("hours from %s to %s in Madrid begin and end at the first of two moments", (from, to, open) => {
    expect(shown(openHours([{ ...always, weekly: everyDay(from, to) }], [], day("2026-10-25")))).toEqual(open);
  });
});
