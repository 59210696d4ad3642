import { describe, expect, test } from "vitest";
import type { BusyTime } from "./busy/queries.ts";
import { busyOver, leavesHours, meetingOf } from "./meeting.ts";
import type { Standing } from "./moving.ts";

const none = () => ({ bufferBeforeMinutes: 0, bufferAfterMinutes: 0, travelMinutes: 0 });
const at = (from: string, to: string, therapistId = "marta") => ({
  startsAt: `2026-05-12T${from}:00Z`,
  endsAt: `2026-05-12T${to}:00Z`,
  therapistId,
});
const visit = (from: string, to: string): Standing => ({
  id: "visit",
  ...at(from, to),
  serviceId: null,
  locationId: null,
  status: "scheduled",
});
const busy = (from: string, to: string, therapistId?: string): BusyTime => {
  const times = at(from, to, therapistId);
  const time = { from: Date.parse(times.startsAt), to: Date.parse(times.endsAt) };
  return { id: from, ...times, summary: null, time };
};
const day = { from: Date.parse("2026-05-12T00:00:00Z"), to: Date.parse("2026-05-13T00:00:00Z") };
const open = {
  items: [at("07:00", "09:00"), at("09:00", "11:00"), at("12:00", "15:00")],
  without: ["ana"],
  range: day,
};

describe("what a visit meets where it is held", () => {
  test("is what its therapist's other calendar holds, buffers and the way counted", () => {
    const elsewhere = [busy("08:00", "09:00"), busy("09:50", "10:30"), busy("09:00", "10:00", "ana")];
    expect(busyOver(visit("09:00", "09:50"), elsewhere, none)).toEqual([]);
    const pause = () => ({ ...none(), bufferAfterMinutes: 10 });
    expect(busyOver(visit("09:00", "09:50"), elsewhere, pause)).toEqual([elsewhere[1]]);
  });

  test("is the end of the hours, but not where two stretches of them touch", () => {
    expect(leavesHours(visit("08:30", "09:20"), open)).toBe(false);
    expect(leavesHours(visit("10:30", "11:20"), open)).toBe(true);
    expect(leavesHours(visit("11:00", "12:00"), open)).toBe(true);
  });

  test("is no end of hours for who keeps none, nor where they are not known", () => {
    expect(leavesHours(at("11:00", "12:00", "ana"), open)).toBe(false);
    const unknown = { ...open, range: { from: day.to, to: day.to + 1 } };
    expect(leavesHours(visit("11:00", "12:00"), unknown)).toBe(false);
    const around = { visits: [], margins: none, busy: [], open: null };
    expect(meetingOf(visit("11:00", "12:00"), around)).toEqual({ clashes: [], busy: [], outside: false });
  });
});
