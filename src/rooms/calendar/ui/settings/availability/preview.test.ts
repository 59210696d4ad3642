import { expect, test } from "vitest";
import { freshWish } from "./draft.ts";
import { previewWeek } from "./preview.ts";

test("what a calendar kept elsewhere holds of the therapist's time is not offered", () => {
  const zone = "Europe/Madrid";
  const margins = () => ({ bufferBeforeMinutes: 0, bufferAfterMinutes: 0, travelMinutes: 0 });
  const busy = (therapistId: string) => ({
    id: therapistId,
    therapistId,
    startsAt: "2026-05-12T07:00:00Z",
    endsAt: "2026-05-12T11:00:00Z",
    summary: null,
    time: { from: Date.parse("2026-05-12T07:00:00Z"), to: Date.parse("2026-05-12T11:00:00Z") },
  });
  const asked = {
    schedules: [freshWish("Hours", zone, 1)],
    timesOff: [],
    visits: [],
    therapistId: "marta",
    service: null,
    offer: { places: new Map(), margins },
    zone,
    from: "2026-05-11",
    now: Date.parse("2026-05-10T00:00:00Z"),
  };
  const tuesday = (from: string) => previewWeek({ ...asked, busy: [busy(from)] })[1]?.clocks ?? [];
  expect(tuesday("ana")).toContain("09:00");
  expect(tuesday("marta").filter((clock) => clock < "13:00")).toEqual([]);
  expect(tuesday("marta").length).toBeGreaterThan(0);
});
