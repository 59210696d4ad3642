import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrange, type Box, hoursShown, stretchOn } from "./layout.ts";

const stretches = fc
  .array(fc.record({ from: fc.integer({ min: 0, max: 1439 }), length: fc.integer({ min: 1, max: 1440 }) }), {
    maxLength: 24,
  })
  .map((all) => all.map(({ from, length }, at) => ({ id: `v${at}`, from, to: Math.min(1440, from + length) })));
const least = fc.constantFrom(1, 15, 25, 30);

const share = (a: Box, b: Box) =>
  a.from < b.to &&
  b.from < a.to &&
  a.column < b.column + b.span &&
  b.column < a.column + a.span &&
  a.columns === b.columns;

describe("a day of visits", () => {
  test("never draws two boxes over each other", () => {
    fc.assert(
      fc.property(stretches, least, (day, minutes) => {
        const boxes = arrange(day, minutes);
        for (const [at, a] of boxes.entries()) for (const b of boxes.slice(at + 1)) expect(share(a, b)).toBe(false);
      }),
    );
  });

  test("draws every visit once, within the day and its columns, and never too low", () => {
    fc.assert(
      fc.property(stretches, least, (day, minutes) => {
        const boxes = arrange(day, minutes);
        expect(boxes.map(({ id }) => id).sort()).toEqual(day.map(({ id }) => id).sort());
        for (const { from, to, column, span, columns } of boxes) {
          expect(to - from).toBeGreaterThanOrEqual(minutes);
          expect(from >= 0 && to <= 1440 && column >= 0 && span >= 1 && column + span <= columns).toBe(true);
        }
      }),
    );
  });

  test("fills the width: each box reaches to the end, or to one that stands beside it", () => {
    fc.assert(
      fc.property(stretches, (day) => {
        const boxes = arrange(day);
        for (const a of boxes) {
          const end = a.column + a.span;
          const beside = boxes.some(
            (b) => b.from < a.to && a.from < b.to && b.column <= end && end < b.column + b.span,
          );
          expect(end === a.columns || beside).toBe(true);
        }
      }),
    );
  });

  test("keeps them in the order of their beginnings", () => {
    fc.assert(
      fc.property(stretches, (day) => {
        const boxes = arrange(day);
        for (const [at, box] of boxes.entries()) expect(box.from).toBeGreaterThanOrEqual(boxes[at - 1]?.from ?? 0);
      }),
    );
  });

  test("gives visits that overlap the same number of columns", () => {
    fc.assert(
      fc.property(stretches, (day) => {
        const boxes = arrange(day);
        for (const a of boxes)
          for (const b of boxes) if (a.from < b.to && b.from < a.to) expect(a.columns).toBe(b.columns);
      }),
    );
  });

  test("draws the same whatever the order they came in", () => {
    fc.assert(
      fc.property(stretches, (day) => {
        expect(arrange(day.toReversed())).toEqual(arrange(day));
      }),
    );
  });

  test("leaves visits that only touch their whole width", () => {
    const boxes = arrange([
      { id: "a", from: 540, to: 590 },
      { id: "b", from: 590, to: 640 },
    ]);
    expect(boxes.every(({ columns, span }) => columns === 1 && span === 1)).toBe(true);
  });

  test("lets a visit take the columns that are free at its end", () => {
    const boxes = arrange([
      { id: "long", from: 540, to: 720 },
      { id: "early", from: 540, to: 600 },
      { id: "third", from: 560, to: 600 },
      { id: "late", from: 620, to: 700 },
    ]);
    expect(boxes.find(({ id }) => id === "late")).toMatchObject({ column: 1, span: 2, columns: 3 });
  });

  test("shows 7 to 21, and what lies beyond", () => {
    expect(hoursShown([])).toEqual({ first: 7, last: 21 });
    expect(hoursShown([{ from: 330, to: 380 }])).toEqual({ first: 5, last: 21 });
    expect(hoursShown([{ from: 1410, to: 1440 }])).toEqual({ first: 7, last: 24 });
  });
});

describe("the place of a visit on a day", () => {
  const on = (startsAt: string, endsAt: string, date: string, zone = "Europe/Madrid") =>
    stretchOn({ id: "v", startsAt, endsAt }, date, zone);

  test("is what the clock on the practice's wall shows", () => {
    expect(on("2026-05-12T09:00:00Z", "2026-05-12T09:50:00Z", "2026-05-12")).toMatchObject({ from: 660, to: 710 });
    expect(on("2026-05-12T09:00:00Z", "2026-05-12T09:50:00Z", "2026-05-13")).toBeNull();
    expect(on("2026-05-12T05:15:00Z", "2026-05-12T06:00:00Z", "2026-05-12", "Asia/Kolkata")).toMatchObject({
      from: 645,
    });
  });

  test("is divided at midnight, and what ends at midnight stays on its day", () => {
    const [start, end] = ["2026-05-12T21:30:00Z", "2026-05-12T22:20:00Z"];
    expect(on(start, end, "2026-05-12")).toMatchObject({ from: 1410, to: 1440 });
    expect(on(start, end, "2026-05-13")).toMatchObject({ from: 0, to: 20 });
    expect(on("2026-05-12T21:00:00Z", "2026-05-12T22:00:00Z", "2026-05-12")).toMatchObject({ from: 1380, to: 1440 });
    expect(on("2026-05-12T21:00:00Z", "2026-05-12T22:00:00Z", "2026-05-13")).toBeNull();
  });

  test("follows the wall over the hour that is left out in spring", () => {
    expect(on("2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z", "2026-03-29")).toMatchObject({ from: 90, to: 210 });
    expect(on("2026-03-29T08:00:00Z", "2026-03-29T08:50:00Z", "2026-03-29")).toMatchObject({ from: 600, to: 650 });
  });

  test("keeps its length where the clock goes back in the midst of it", () => {
    // 02:45 summer time to 02:15 winter time in Madrid: half an hour.
    expect(on("2026-10-25T00:45:00Z", "2026-10-25T01:15:00Z", "2026-10-25")).toMatchObject({ from: 165, to: 195 });
    expect(on("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25")).toMatchObject({ from: 150, to: 210 });
  });

  test("always has some length, in whatever zone and season", () => {
    const zones = fc.constantFrom("Europe/Madrid", "Asia/Jerusalem", "America/New_York", "Australia/Lord_Howe");
    const minute = fc.integer({ min: 0, max: 366 * 1440 });
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 1440 }), zones, (at, length, zone) => {
        const start = Temporal.Instant.from("2026-01-01T00:00:00Z").add({ minutes: at });
        const end = start.add({ minutes: length });
        const date = start.toZonedDateTimeISO(zone).toPlainDate().toString();
        const stretch = on(start.toString(), end.toString(), date, zone);
        expect(stretch).not.toBeNull();
        expect((stretch?.to ?? 0) - (stretch?.from ?? 0)).toBeGreaterThan(0);
      }),
    );
  });
});
