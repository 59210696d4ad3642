import { describe, expect, test } from "vitest";
import { columnsOf } from "../columns.ts";
import { bandsByDate, bandsIn, clipped, isWholeDay } from "./bands.ts";
import type { BusyTime } from "./queries.ts";

const zone = "Europe/Madrid";
const busy = (id: string, startsAt: string, endsAt: string, more: Partial<BusyTime> = {}): BusyTime => ({
  id,
  startsAt,
  endsAt,
  therapistId: "marta",
  summary: null,
  time: { from: Date.parse(startsAt), to: Date.parse(endsAt) },
  ...more,
});

describe("busy time of a day", () => {
  test("that overlaps or touches is one stretch, each member's by itself", () => {
    const bands = bandsByDate(
      [
        busy("c", "2026-05-12T10:00:00Z", "2026-05-12T11:00:00Z", { summary: "Choir" }),
        busy("a", "2026-05-12T07:00:00Z", "2026-05-12T08:00:00Z", { summary: "Dentist" }),
        busy("b", "2026-05-12T07:30:00Z", "2026-05-12T09:00:00Z", { summary: "Dentist" }),
        busy("d", "2026-05-12T07:30:00Z", "2026-05-12T07:45:00Z", { therapistId: "ana" }),
      ],
      zone,
    ).get("2026-05-12");
    expect(bands).toEqual([
      { from: 540, to: 660, ids: ["a", "b"], therapistId: "marta", summaries: ["Dentist"] },
      { from: 570, to: 585, ids: ["d"], therapistId: "ana", summaries: [] },
      { from: 720, to: 780, ids: ["c"], therapistId: "marta", summaries: ["Choir"] },
    ]);
  });

  test("over several days is a whole day between the first and the last", () => {
    const days = bandsByDate([busy("away", "2026-05-12T16:00:00Z", "2026-05-14T08:00:00Z")], zone);
    expect([...days].map(([date, [band]]) => [date, band?.from, band?.to])).toEqual([
      ["2026-05-12", 1080, 1440],
      ["2026-05-13", 0, 1440],
      ["2026-05-14", 0, 600],
    ]);
    expect(days.get("2026-05-13")?.every(isWholeDay)).toBe(true);
  });

  test("is drawn in the column of its member, and no farther than the hours that are shown", () => {
    const byDate = bandsByDate([busy("away", "2026-05-12T03:00:00Z", "2026-05-12T08:00:00Z")], zone);
    const columns = bandsIn(columnsOf(["2026-05-12"], ["ana", "marta"]), byDate);
    expect(columns.get("2026-05-12_ana")).toEqual([]);
    const [band] = columns.get("2026-05-12_marta") ?? [];
    expect(band && clipped(band, { first: 7, last: 21 })).toMatchObject({ from: 420, to: 600 });
    expect(band && clipped(band, { first: 12, last: 21 })).toBeNull();
  });
});
