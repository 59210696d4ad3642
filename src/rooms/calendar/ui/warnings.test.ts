import { describe, expect, test } from "vitest";
import { warningsIn } from "./warnings.ts";

const now = Temporal.Instant.from("2026-02-01T09:00:00Z");
const form = { clientId: "a", serviceId: null, locationId: null, therapistId: "b", notes: "", reason: "" };
const warned = (date: string | null, start: string | null, end: string | null, zone = "Europe/Madrid") =>
  warningsIn({ ...form, date, start, end }, zone, now);

describe("an appointment as it is typed is warned about", () => {
  test("when it is in the past", () => {
    expect(warned("2026-01-12", "10:00", "10:50")).toEqual([{ code: "in_the_past" }]);
  });

  test("when the clock leaps over its beginning or its end, saying what is meant", () => {
    expect(warned("2026-03-29", "02:30", "03:20")).toEqual([{ code: "after_gap", time: "02:30", meant: "03:30" }]);
    expect(warned("2026-03-29", "01:30", "02:20")).toEqual([{ code: "after_gap", time: "02:20", meant: "03:20" }]);
    expect(warned("2026-03-28", "23:30", "02:20")).toEqual([{ code: "after_gap", time: "02:20", meant: "03:20" }]);
    const lordHowe = warned("2026-10-04", "02:15", "03:00", "Australia/Lord_Howe");
    expect(lordHowe).toEqual([{ code: "after_gap", time: "02:15", meant: "02:45" }]);
  });

  test("when a time comes twice", () => {
    const both = [
      { code: "first_of_two", time: "02:00" },
      { code: "first_of_two", time: "02:50" },
    ];
    expect(warned("2026-10-25", "02:00", "02:50")).toEqual(both);
  });

  test("and otherwise not, nor while a time is missing", () => {
    expect(warned("2026-05-12", "10:00", "10:50")).toEqual([]);
    expect(warned("2026-01-12", "10:00", null)).toEqual([]);
  });
});
