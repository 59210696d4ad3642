import { describe, expect, test } from "vitest";
import { type Appointment, exampleAppointment } from "#rooms/calendar/contract.ts";
import { ageOn, lineOf, minutesUntil, nextBirthday, nextOf } from "./line.ts";

const visit = (from: string, to: string): Appointment => ({
  ...exampleAppointment,
  id: from,
  startsAt: `2026-05-12T${from}:00Z`,
  endsAt: `2026-05-12T${to}:00Z`,
  badges: {},
});
const at = (time: string) => Temporal.Instant.from(`2026-05-12T${time}:00Z`);
const said = (rows: ReturnType<typeof lineOf>) =>
  rows.map((row) =>
    row.kind === "visit"
      ? `${row.visit.id}${row.past ? " past" : ""}`
      : row.kind === "free"
        ? `free ${row.minutes}`
        : "now",
  );

describe("the line of a day", () => {
  const day = [visit("08:30", "09:20"), visit("11:00", "11:50"), visit("09:30", "10:20"), visit("14:30", "15:50")];

  test("shows visits in order, the free time to come, and now", () => {
    expect(said(lineOf(day, at("10:42")))).toEqual(["08:30 past", "09:30 past", "now", "11:00", "free 160", "14:30"]);
    expect(said(lineOf(day, at("07:00")))).toEqual(["now", "08:30", "09:30", "free 40", "11:00", "free 160", "14:30"]);
  });

  test("ends with now when all is over, and within a visit needs no mark", () => {
    expect(said(lineOf(day, at("16:00"))).at(-1)).toBe("now");
    expect(said(lineOf([visit("11:00", "11:50")], at("11:10")))).toEqual(["11:00"]);
    expect(said(lineOf([], at("11:10")))).toEqual([]);
  });

  test("leaves out what was cancelled", () => {
    const cancelled = { ...visit("11:00", "11:50"), status: "cancelled" as const };
    expect(said(lineOf([visit("08:30", "09:20"), cancelled], at("08:00")))).toEqual(["now", "08:30"]);
  });
});

describe("the next person", () => {
  test("is who is there, or who comes next and was not missed", () => {
    const missed = { ...visit("11:00", "11:50"), status: "no_show" as const };
    const day = [visit("09:30", "10:20"), missed, visit("12:00", "12:50")];
    expect(nextOf(day, at("10:00"))?.id).toBe("09:30");
    expect(nextOf(day, at("10:42"))?.id).toBe("12:00");
    expect(nextOf(day, at("13:00"))).toBeNull();
  });

  test("comes in so many minutes", () => {
    expect(minutesUntil("2026-05-12T11:00:00Z", at("10:42"))).toBe(18);
    expect(minutesUntil("2026-05-12T10:00:00Z", at("10:42"))).toBe(0);
  });

  test("has a birthday, in leap years and others", () => {
    expect(nextBirthday("1991-05-16", "2026-05-12")).toEqual({ date: "2026-05-16", age: 35 });
    expect(nextBirthday("1991-05-12", "2026-05-12")).toEqual({ date: "2026-05-12", age: 35 });
    expect(nextBirthday("1991-01-02", "2026-12-30")).toEqual({ date: "2027-01-02", age: 36 });
    expect(nextBirthday("1992-02-29", "2026-02-25")).toEqual({ date: "2026-02-28", age: 34 });
    expect(ageOn("1991-05-16", "2026-05-12")).toBe(34);
  });
});
