import { describe, expect, test } from "vitest";
import { nextFree } from "./free.ts";
import type { Standing } from "./moving.ts";

const margins = () => ({ bufferBeforeMinutes: 0, bufferAfterMinutes: 0, travelMinutes: 0 });
const visit = { therapistId: "marta", serviceId: null, locationId: null };
const wish = (now: string, date = "2026-05-12") => ({
  now: Temporal.Instant.from(now),
  zone: "Europe/Madrid",
  date,
  durationMinutes: 50,
  visit,
});
const taken = (startsAt: string, endsAt: string): Standing => ({
  id: startsAt,
  status: "scheduled",
  ...visit,
  startsAt,
  endsAt,
});

describe("the hour a new appointment begins with", () => {
  test("is the coming full hour", () => {
    expect(nextFree(wish("2026-05-12T08:42:00Z"), [], margins).startsAt).toBe("2026-05-12T09:00:00Z");
    expect(nextFree(wish("2026-05-12T08:00:00Z"), [], margins).startsAt).toBe("2026-05-12T09:00:00Z");
  });

  test("passes over hours that are taken", () => {
    const busy = [
      taken("2026-05-12T09:00:00Z", "2026-05-12T09:50:00Z"),
      taken("2026-05-12T10:30:00Z", "2026-05-12T11:20:00Z"),
    ];
    expect(nextFree(wish("2026-05-12T08:42:00Z"), busy, margins).startsAt).toBe("2026-05-12T12:00:00Z");
  });

  test("is not before eight, and in the evening tomorrow morning", () => {
    expect(nextFree(wish("2026-05-12T03:10:00Z"), [], margins).startsAt).toBe("2026-05-12T06:00:00Z");
    expect(nextFree(wish("2026-05-12T17:30:00Z"), [], margins).startsAt).toBe("2026-05-13T07:00:00Z");
  });

  test("lies on the day in view when that is still to come", () => {
    expect(nextFree(wish("2026-05-12T08:42:00Z", "2026-05-20"), [], margins).startsAt).toBe("2026-05-20T07:00:00Z");
    expect(nextFree(wish("2026-05-12T08:42:00Z", "2026-05-04"), [], margins).startsAt).toBe("2026-05-12T09:00:00Z");
  });
});
