import fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { describe, expect, test } from "vitest";
import { type IcsEvent, icsText } from "./service.ts";

/** Two readers that share no code with us or with each other: RFC 5545 as others understand it. */
interface Read {
  readonly uid: string;
  readonly summary: string;
  readonly from: number;
  readonly to: number;
  readonly sequence: number;
  readonly status: string;
}

function byIcalJs(text: string): Read[] {
  // Only what the file itself says of its zones is believed.
  ICAL.TimezoneService.reset();
  const file = new ICAL.Component(ICAL.parse(text));
  const at = (time: ICAL.Time) => time.toUnixTime() * 1000;
  return file.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      from: at(event.startDate),
      to: at(event.endDate),
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue("status")),
    };
  });
}

function byNodeIcal(text: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) =>
    event?.type !== "VEVENT"
      ? []
      : [
          {
            uid: event.uid,
            summary: String(event.summary),
            from: event.start.getTime(),
            to: event.end!.getTime(),
            sequence: Number(event.sequence),
            status: String(event.status),
          },
        ],
  );
}

const at = (text: string) => Temporal.Instant.from(text);
const calendar = { domain: "the-quiet-room", name: "The Quiet Room", method: "PUBLISH" } as const;
const visit = (more: Partial<IcsEvent> = {}): IcsEvent => ({
  appointmentId: "01971a4c-5b7e-7c41-9d1f-5a1c6e2b7a10",
  startsAt: at("2026-05-12T08:00:00Z"),
  endsAt: at("2026-05-12T08:50:00Z"),
  zone: "Europe/Madrid",
  summary: "J. V.",
  location: "Lindengasse",
  cancelled: false,
  version: 1,
  changedAt: at("2026-05-04T15:12:09Z"),
  ...more,
});
const expected = (event: IcsEvent): Read => ({
  uid: `${event.appointmentId}@the-quiet-room`,
  summary: event.summary,
  from: event.startsAt.epochMilliseconds,
  to: event.endsAt.epochMilliseconds,
  sequence: event.version - 1,
  status: event.cancelled ? "CANCELLED" : "CONFIRMED",
});

describe("an appointment in a calendar file", () => {
  test("says who, when, where and how often it changed", () => {
    const text = icsText(calendar, [visit()]);
    expect(text).toContain("UID:01971a4c-5b7e-7c41-9d1f-5a1c6e2b7a10@the-quiet-room\r\n");
    expect(text).toContain("DTSTART;TZID=Europe/Madrid:20260512T100000\r\n");
    expect(text).toContain("DTSTAMP:20260504T151209Z\r\n");
    expect(text).toContain("LAST-MODIFIED:20260504T151209Z\r\n");
    expect(text).toContain("LOCATION:Lindengasse\r\n");
    expect(text).toContain("TRANSP:OPAQUE\r\n");
    expect(text).toContain("METHOD:PUBLISH\r\n");
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  test("keeps its UID while it changes, and its SEQUENCE grows", () => {
    const before = byIcalJs(icsText(calendar, [visit()]))[0]!;
    const after = byIcalJs(icsText(calendar, [visit({ version: 4, startsAt: at("2026-05-12T07:00:00Z") })]))[0]!;
    expect(after.uid).toBe(before.uid);
    expect([before.sequence, after.sequence]).toEqual([0, 3]);
  });

  test("stays when it is cancelled, says so, and gives its time free", () => {
    const text = icsText(calendar, [visit({ cancelled: true, version: 2 })]);
    for (const read of [byIcalJs, byNodeIcal]) expect(read(text)).toMatchObject([{ status: "CANCELLED" }]);
    expect(text).toContain("TRANSP:TRANSPARENT\r\n");
  });

  test("does not let the practice's name write lines of its own", () => {
    const text = icsText({ ...calendar, name: "Quiet\r\nBEGIN:VEVENT\r\nSUMMARY:x" }, [visit()]);
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(byIcalJs(text)).toEqual([expected(visit())]);
  });

  test("none at all is a calendar all the same", () => {
    expect(byIcalJs(icsText(calendar, []))).toEqual([]);
  });
});

const zones = [
  "Europe/Madrid",
  "Australia/Sydney",
  "Australia/Lord_Howe",
  "Asia/Jerusalem",
  "America/New_York",
  "America/Sao_Paulo",
  "Africa/Casablanca",
  "Europe/Dublin",
  "Asia/Kolkata",
  "Asia/Tokyo",
  "UTC",
];
const starts = ["00:30", "01:30", "02:00", "02:30", "03:00", "07:00", "12:30", "13:00", "23:30"];

describe.each(zones)("in %s", (zone) => {
  test("two parsers that know nothing of us read every instant as we meant it, over both changes of the clocks", () => {
    const events = daysAround(zone).flatMap((day) =>
      starts.map((start, n) => {
        const startsAt = day.toZonedDateTime({ timeZone: zone, plainTime: start }).toInstant();
        const appointmentId = `${day}-${n}`;
        return visit({ appointmentId, zone, startsAt, endsAt: startsAt.add({ minutes: 50 }) });
      }),
    );
    const text = icsText(calendar, events);
    for (const read of [byIcalJs, byNodeIcal]) expect(read(text)).toEqual(events.map(expected));
  });

  test("the second of two equal hours is told from the first", () => {
    const events = foldsOf(zone).flatMap((fold, n) =>
      [-90, -60, -30, -15, 0, 15, 30].map((minutes) => {
        const startsAt = fold.add({ minutes });
        return visit({ appointmentId: `fold-${n}-${minutes}`, zone, startsAt, endsAt: startsAt.add({ minutes: 50 }) });
      }),
    );
    const text = icsText(calendar, events);
    for (const read of [byIcalJs, byNodeIcal]) expect(read(text)).toEqual(events.map(expected));
  });
});

describe("words", () => {
  const letter = fc.constantFrom(..."aZ9 ,;:\\\"'\n\tñüרות👩‍🚀é‏‮⁦⁩…", "BEGIN:VEVENT", "\\n", "=", "^");
  const name = fc.array(letter, { minLength: 1, maxLength: 120 }).map((letters) => letters.join(""));

  test("come through both parsers as they were: commas, line breaks, emoji, Hebrew and marks of direction", () => {
    fc.assert(
      fc.property(name, name, (summary, location) => {
        const text = icsText(calendar, [visit({ summary, location })]);
        expect(byIcalJs(text)[0]!.summary).toBe(summary);
        expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
        // node-ical trims what it reads, takes a backslash before an n for a line break, and quotes around all for its own.
        const plain = !summary.includes("\\") && !/^".*"$/s.test(summary.trim());
        if (plain) expect(byNodeIcal(text)[0]!.summary.trim()).toBe(summary.trim());
      }),
      { numRuns: 300 },
    );
  });

  test("fill no line beyond 75 octets, and no letter is cut in two", () => {
    fc.assert(
      fc.property(name, (summary) => {
        const text = icsText(calendar, [visit({ summary })]);
        for (const line of text.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

/** The days on and around which the clocks of a zone change in 2026, and two quiet ones. */
function daysAround(zone: string): Temporal.PlainDate[] {
  const changes = changesOf(zone).map((change) => change.toPlainDate());
  const quiet = ["2026-01-15", "2026-07-15"].map((day) => Temporal.PlainDate.from(day));
  const days = [...quiet, ...changes.flatMap((day) => [-1, 0, 1].map((days) => day.add({ days })))];
  return days.sort(Temporal.PlainDate.compare);
}

/** The instants of 2026 at which an hour begins to come a second time. */
const foldsOf = (zone: string) => changesOf(zone).map((change) => change.toInstant());

function changesOf(zone: string): Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  let next = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${zone}]`).getTimeZoneTransition("next");
  for (; next && next.year < 2027; next = next.getTimeZoneTransition("next")) changes.push(next);
  return changes;
}
