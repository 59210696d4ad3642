import { describe, expect, test } from "vitest";
import { nextFree } from "./free.ts";
import { intervalOf } from "./layout.ts";
import type { Around } from "./meeting.ts";
import type { Standing } from "./moving.ts";

const margins = () => ({ bufferBeforeMinutes: 0, bufferAfterMinutes: 0, travelMinutes: 0 });
const around = (visits: readonly Standing[] = [], open: Around["open"] = null) => ({ visits, margins, busy: [], open });
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
    expect(nextFree(wish("2026-05-12T08:42:00Z"), around()).startsAt).toBe("2026-05-12T09:00:00Z");
    expect(nextFree(wish("2026-05-12T08:00:00Z"), around()).startsAt).toBe("2026-05-12T09:00:00Z");
  });

  test("passes over hours that are taken", () => {
    const busy = [
      taken("2026-05-12T09:00:00Z", "2026-05-12T09:50:00Z"),
      taken("2026-05-12T10:30:00Z", "2026-05-12T11:20:00Z"),
    ];
    expect(nextFree(wish("2026-05-12T08:42:00Z"), around(busy)).startsAt).toBe("2026-05-12T12:00:00Z");
  });

  test("is not before eight, and in the evening tomorrow morning", () => {
    expect(nextFree(wish("2026-05-12T03:10:00Z"), around()).startsAt).toBe("2026-05-12T06:00:00Z");
    expect(nextFree(wish("2026-05-12T17:30:00Z"), around()).startsAt).toBe("2026-05-13T07:00:00Z");
  });

  test("lies on the day in view when that is still to come", () => {
    expect(nextFree(wish("2026-05-12T08:42:00Z", "2026-05-20"), around()).startsAt).toBe("2026-05-20T07:00:00Z");
    expect(nextFree(wish("2026-05-12T08:42:00Z", "2026-05-04"), around()).startsAt).toBe("2026-05-12T09:00:00Z");
  });

  test("lies within the hours that are kept, as long as one of them is free", () => {
    const hours = (startsAt: string, endsAt: string) => ({ therapistId: "marta", startsAt, endsAt });
    const range = intervalOf({ startsAt: "2026-05-11T00:00:00Z", endsAt: "2026-05-25T00:00:00Z" });
    const open = {
      items: [
        hours("2026-05-12T07:00:00Z", "2026-05-12T11:30:00Z"),
        hours("2026-05-12T13:00:00Z", "2026-05-12T16:00:00Z"),
      ],
      without: [],
      range,
    };
    const at = wish("2026-05-12T10:42:00Z");
    expect(nextFree(at, around([], open)).startsAt).toBe("2026-05-12T13:00:00Z");
    expect(nextFree(at, around([], { items: [], without: ["marta"], range })).startsAt).toBe("2026-05-12T11:00:00Z");
    const full = [taken("2026-05-12T13:00:00Z", "2026-05-12T16:00:00Z")];
    expect(nextFree(at, around(full, open)).startsAt).toBe("2026-05-12T11:00:00Z");
  });
});
