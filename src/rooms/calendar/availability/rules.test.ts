import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contains, type Interval, overlaps } from "#kernel/time/interval.ts";
import { blockedTime } from "../rules.ts";
import { openHours } from "./hours/rules.ts";
import { freeSlots, type Question, type Schedule } from "./rules.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const zones = ["Europe/Madrid", "Asia/Jerusalem", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe"];
const everyDay = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));
const clockText = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
const clockAt = (at: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
const timeAt = (at: number, zone: string) => clockAt(at, zone).toPlainTime().toString({ smallestUnit: "minute" });
const dateAt = (at: number, zone: string) => clockAt(at, zone).toPlainDate().toString();
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

const schedule: Schedule = {
  timeZone: "Europe/Madrid",
  weekly: everyDay("09:00", "12:00"),
  exceptions: [],
  inForceFrom: null,
  inForceUntil: null,
  locationId: null,
  minimumNoticeMinutes: 0,
  horizonDays: 730,
  stepMinutes: 60,
  maximumPerDay: null,
  travelMinutes: 0,
};
const question: Question = {
  schedules: [schedule],
  timesOff: [],
  bookings: [],
  busy: [],
  service: { durationMinutes: 50, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 },
  range: { from: at("2026-05-12T00:00:00+02:00"), to: at("2026-05-13T00:00:00+02:00") },
  now: at("2026-05-01T08:00:00Z"),
};
const starts = (asked: Partial<Question>, zone = "Europe/Madrid") =>
  freeSlots({ ...question, ...asked }).map(({ from }) => timeAt(from, zone));
const booking = (from: string, to: string) => {
  const blocked = { from: at(`2026-05-12T${from}:00+02:00`), to: at(`2026-05-12T${to}:00+02:00`) };
  return { startsAt: blocked.from, blocked };
};

describe("free times of a day", () => {
  test("begin every step from the beginning of the hours, and end within them", () => {
    expect(starts({})).toEqual(["09:00", "10:00", "11:00"]);
    expect(starts({ schedules: [{ ...schedule, stepMinutes: 45 }] })).toEqual(["09:00", "09:45", "10:30"]);
    expect(freeSlots(question)[0]).toEqual({
      from: at("2026-05-12T07:00:00Z"),
      to: at("2026-05-12T07:50:00Z"),
      locationId: null,
    });
  });

  test("a visit as long as the hours fits exactly; a minute longer does not", () => {
    expect(starts({ service: { ...question.service, durationMinutes: 180 } })).toEqual(["09:00"]);
    expect(starts({ service: { ...question.service, durationMinutes: 181 } })).toEqual([]);
  });

  test("are not where a booking or a busy time is; touching is no meeting", () => {
    expect(starts({ bookings: [booking("10:00", "10:50")] })).toEqual(["09:00", "11:00"]);
    expect(starts({ bookings: [booking("09:50", "11:00")] })).toEqual(["09:00", "11:00"]);
    expect(starts({ busy: [booking("09:49", "09:50").blocked] })).toEqual(["10:00", "11:00"]);
  });

  test("keep the service's buffers and the way clear of what is booked, not of the hours' edges", () => {
    const buffered = { ...question.service, bufferBeforeMinutes: 10, bufferAfterMinutes: 10 };
    expect(starts({ service: buffered })).toEqual(["09:00", "10:00", "11:00"]);
    expect(starts({ service: buffered, bookings: [booking("10:00", "10:50")] })).toEqual(["09:00", "11:00"]);
    const far = [{ ...schedule, travelMinutes: 5 }];
    expect(starts({ service: buffered, schedules: far, bookings: [booking("10:00", "10:50")] })).toEqual([]);
  });

  test("are not sooner than the notice says, nor already over", () => {
    const now = at("2026-05-12T08:30:00+02:00");
    expect(starts({ now })).toEqual(["09:00", "10:00", "11:00"]);
    expect(starts({ now, schedules: [{ ...schedule, minimumNoticeMinutes: 90 }] })).toEqual(["10:00", "11:00"]);
    expect(starts({ now: at("2026-05-12T10:30:00+02:00") })).toEqual(["11:00"]);
  });

  test("reach as many days ahead as the horizon says, whole days by the schedule's clock", () => {
    const now = at("2026-05-11T23:59:00+02:00");
    expect(starts({ now, schedules: [{ ...schedule, horizonDays: 1 }] })).toEqual(["09:00", "10:00", "11:00"]);
    const earlier = at("2026-05-10T23:59:00+02:00");
    expect(starts({ now: earlier, schedules: [{ ...schedule, horizonDays: 1 }] })).toEqual([]);
  });

  test("are none once as many visits begin that day as are wanted", () => {
    const busyDay = [booking("06:00", "07:00"), booking("20:00", "21:00")];
    const atMost = (maximumPerDay: number) =>
      starts({ bookings: busyDay, schedules: [{ ...schedule, maximumPerDay }] });
    expect(atMost(3)).toEqual(["09:00", "10:00", "11:00"]);
    expect(atMost(2)).toEqual([]);
  });
});

describe("several schedules", () => {
  const late = { ...schedule, weekly: everyDay("12:00", "13:30"), stepMinutes: 30 };

  test("are one at the same place: a visit may begin in one and end in the other", () => {
    const service = { ...question.service, durationMinutes: 90 };
    expect(starts({ schedules: [schedule, late], service })).toEqual(["09:00", "10:00", "11:00", "12:00"]);
  });

  test("at two places offer each its own, and no visit stretches over both", () => {
    const clinic = { ...late, locationId: "clinic" };
    const service = { ...question.service, durationMinutes: 90 };
    const found = freeSlots({ ...question, schedules: [schedule, clinic], service });
    expect(found.map(({ from, locationId }) => [timeAt(from, "Europe/Madrid"), locationId])).toEqual([
      ["09:00", null],
      ["10:00", null],
      ["12:00", "clinic"],
    ]);
  });

  test("that both offer a beginning offer it once", () => {
    expect(starts({ schedules: [schedule, { ...schedule, stepMinutes: 30 }] })).toEqual([
      "09:00",
      "09:30",
      "10:00",
      "10:30",
      "11:00",
    ]);
  });
});

describe("where the clock is changed", () => {
  const night = (date: string, weekly: Schedule["weekly"]) => {
    const range = { from: at(`${date}T00:00:00Z`) - 2 * hourMs, to: at(`${date}T12:00:00Z`) };
    const schedules = [{ ...schedule, weekly, stepMinutes: 30 }];
    return freeSlots({
      ...question,
      now: at("2026-01-01T00:00:00Z"),
      service: { ...question.service, durationMinutes: 30 },
      schedules,
      range,
    }).map(({ from }) =>
      clockAt(from, "Europe/Madrid").toString({ timeZoneName: "never", smallestUnit: "minute" }).slice(11),
    );
  };

  test("a time that is left out is not offered", () => {
    expect(night("2026-03-29", everyDay("01:30", "03:30"))).toEqual(["01:30+01:00", "03:00+02:00"]);
    expect(night("2026-03-29", everyDay("02:00", "03:00"))).toEqual([]);
  });

  test("a time that comes twice is offered the first time", () => {
    expect(night("2026-10-25", everyDay("01:30", "03:30"))).toEqual([
      "01:30+02:00",
      "02:00+02:00",
      "02:30+02:00",
      "03:00+01:00",
    ]);
  });
});

const minutes = (min: number, max: number, step = 5) =>
  fc.integer({ min: min / step, max: max / step }).map((steps) => steps * step);
const stretches = fc
  .uniqueArray(minutes(0, 1440), { maxLength: 6 })
  .map((edges) => edges.toSorted((a, b) => a - b))
  .map((edges) =>
    Array.from({ length: Math.floor(edges.length / 2) }, (_, i) => ({
      from: clockText(edges[2 * i]!),
      to: clockText(edges[2 * i + 1]!),
    })),
  );
/** Nights on which one of the zones changes its clocks, and an ordinary one. */
const dates = [
  "2026-03-07",
  "2026-03-26",
  "2026-03-28",
  "2026-04-04",
  "2026-06-10",
  "2026-10-03",
  "2026-10-24",
  "2026-10-31",
];
const anySchedule = fc.record<Schedule>({
  timeZone: fc.constantFrom(...zones),
  weekly: fc
    .tuple(...Array.from({ length: 7 }, () => stretches))
    .map((days) => days.flatMap((day, at) => day.map((one) => ({ weekday: at + 1, ...one })))),
  exceptions: fc.uniqueArray(fc.record({ onDate: fc.constantFrom(...dates), hours: stretches }), {
    maxLength: 2,
    selector: ({ onDate }) => onDate,
  }),
  inForceFrom: fc.constantFrom(null, null, "2026-03-29", "2026-10-05"),
  inForceUntil: fc.constantFrom(null, null, "2026-10-25"),
  locationId: fc.constantFrom(null, "clinic"),
  minimumNoticeMinutes: fc.constantFrom(0, 60, 1440),
  horizonDays: fc.integer({ min: 1, max: 60 }),
  stepMinutes: fc.constantFrom(5, 15, 20, 30, 45, 60),
  maximumPerDay: fc.constantFrom(null, null, 1, 2, 3),
  travelMinutes: fc.constantFrom(0, 0, 25),
});
const anyQuestion = fc
  .record({ date: fc.constantFrom(...dates), startHour: fc.nat(47), hours: fc.integer({ min: 1, max: 96 }) })
  .chain(({ date, startHour, hours }) => {
    const from = Date.parse(`${date}T00:00:00Z`) - 24 * hourMs + startHour * hourMs;
    const range = { from, to: from + hours * hourMs };
    const interval = fc
      .tuple(fc.nat((hours + 48) * 12), fc.integer({ min: 1, max: 40 }))
      .map(([begins, lasts]): Interval => {
        const begin = from - 24 * hourMs + begins * 5 * minuteMs;
        return { from: begin, to: begin + lasts * 5 * minuteMs };
      });
    return fc.record<Question>({
      schedules: fc.array(anySchedule, { minLength: 1, maxLength: 3 }),
      timesOff: fc.array(fc.constant({ startsOn: date, endsOn: date }), { maxLength: 1 }),
      bookings: fc.array(
        interval.map((blocked) => ({ startsAt: blocked.from, blocked })),
        { maxLength: 8 },
      ),
      busy: fc.array(interval, { maxLength: 5 }),
      service: fc.record({
        durationMinutes: minutes(15, 180),
        bufferBeforeMinutes: minutes(0, 30),
        bufferAfterMinutes: minutes(0, 30),
      }),
      range: fc.constant(range),
      now: fc.integer({ min: -40, max: 2 }).map((days) => from + days * dayMs),
    });
  });

describe("whatever the hours, the bookings and the zone", () => {
  test("no free time meets what is booked or busy, and none lies outside the hours", () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const wide = { from: asked.range.from - 2 * dayMs, to: asked.range.to + 2 * dayMs };
        const hours = openHours(asked.schedules, asked.timesOff, wide);
        const taken = [...asked.bookings.map(({ blocked }) => blocked), ...asked.busy];
        for (const slot of freeSlots(asked)) {
          const there = asked.schedules.filter(({ locationId }) => locationId === slot.locationId);
          const travelMinutes = Math.max(...there.map((one) => one.travelMinutes));
          const blocks = blockedTime(slot, { ...asked.service, travelMinutes });
          expect(taken.filter((one) => overlaps(one, blocks))).toEqual([]);
          const open = hours.filter(({ locationId }) => locationId === slot.locationId);
          expect(open.some((one) => contains(one, slot))).toBe(true);
        }
      }),
    );
  });

  test("the free times are exactly those a patient reader of the rules would find", () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const alone = { ...asked, schedules: asked.schedules.slice(0, 1) };
        const found = freeSlots(alone).map(({ from }) => from);
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect(found).toEqual(patiently(alone, alone.schedules[0]!));
      }),
    );
  });

  test("beginnings by the clock are the same every day of the year, whatever the clocks do", () => {
    const daytime = fc.tuple(minutes(300, 900), minutes(60, 500));
    fc.assert(
      fc.property(
        daytime,
        fc.constantFrom(...zones),
        fc.constantFrom(15, 20, 45),
        fc.constantFrom(...dates),
        (day, zone, stepMinutes, date) => {
          const weekly = everyDay(clockText(day[0]), clockText(day[0] + day[1]));
          const start = Temporal.PlainDate.from(date).subtract({ days: 5 }).toZonedDateTime(zone);
          const range = { from: start.epochMilliseconds, to: start.add({ days: 10 }).epochMilliseconds };
          const schedules = [{ ...schedule, weekly, timeZone: zone, stepMinutes }];
          const slots = freeSlots({
            ...question,
            now: 0,
            schedules: schedules.map((one) => ({ ...one, horizonDays: 1e6 })),
            range,
          });
          const days = Map.groupBy(slots, ({ from }) => dateAt(from, zone));
          const clocks = [...days.values()].map((all) => all.map(({ from }) => timeAt(from, zone)).join(" "));
          expect(days.size).toBe(day[1] >= 50 ? 10 : 0);
          expect(new Set(clocks).size).toBe(1);
        },
      ),
    );
  });
});

/** The rules read slowly: every round time of every day asked by itself, with the calendar's own arithmetic. */
function patiently(asked: Question, one: Schedule): number[] {
  const zone = one.timeZone;
  const taken = [...asked.bookings.map(({ blocked }) => blocked), ...asked.busy];
  const hours = openHours([one], asked.timesOff, {
    from: asked.range.from - 3 * dayMs,
    to: asked.range.to + 3 * dayMs,
  });
  const lastDay = clockAt(asked.now, zone).toPlainDate().add({ days: one.horizonDays });
  const found: number[] = [];
  let date = clockAt(asked.range.from, zone).toPlainDate().subtract({ days: 1 });
  for (; date.toZonedDateTime(zone).epochMilliseconds < asked.range.to; date = date.add({ days: 1 })) {
    const text = date.toString();
    if (asked.timesOff.some(({ startsOn, endsOn }) => startsOn <= text && text <= endsOn)) continue;
    if ((one.inForceFrom ?? text) > text || (one.inForceUntil ?? text) < text) continue;
    if (Temporal.PlainDate.compare(date, lastDay) > 0) continue;
    const begun = asked.bookings.filter(({ startsAt }) => dateAt(startsAt, zone) === text).length;
    if (one.maximumPerDay !== null && begun >= one.maximumPerDay) continue;
    const special = one.exceptions.find(({ onDate }) => onDate === text);
    for (const { from, to } of special?.hours ?? one.weekly.filter(({ weekday }) => weekday === date.dayOfWeek)) {
      for (let minute = minuteOfText(from); minute < minuteOfText(to); minute += one.stepMinutes) {
        const clock = date.toPlainDateTime(clockText(minute));
        const instant = clock.toZonedDateTime(zone, { disambiguation: "earlier" });
        if (!instant.toPlainDateTime().equals(clock)) continue;
        const slot = {
          from: instant.epochMilliseconds,
          to: instant.epochMilliseconds + asked.service.durationMinutes * minuteMs,
        };
        const blocks = blockedTime(slot, { ...asked.service, travelMinutes: one.travelMinutes });
        const soon = slot.from < asked.now + one.minimumNoticeMinutes * minuteMs;
        const asksFor = asked.range.from <= slot.from && slot.from < asked.range.to;
        if (soon || !asksFor || taken.some((other) => overlaps(other, blocks))) continue;
        if (hours.some((open) => contains(open, slot))) found.push(slot.from);
      }
    }
  }
  return found;
}

const minuteOfText = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
