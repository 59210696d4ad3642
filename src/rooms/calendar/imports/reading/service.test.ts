import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effortOf } from "#testing/effort.ts";
import { type Asked, readCalendar } from "./service.ts";

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const asked = {
  zone: "Europe/Madrid",
  email: "marta@quietroom.example",
  from: at("2026-01-01T00:00:00Z"),
  until: at("2027-01-01T00:00:00Z"),
  most: 5_000,
};
const file = (...components: string[]) => ["BEGIN:VCALENDAR", ...components, "END:VCALENDAR"].join("\r\n");
const vevent = (...properties: string[]) => ["BEGIN:VEVENT", "UID:one", ...properties, "END:VEVENT"].join("\r\n");

function read(text: string, more: Partial<Asked> = {}) {
  const reading = readCalendar({ ...asked, ...more, text });
  if (!reading.readable) throw new Error("It is not readable.");
  return reading;
}
const iso = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toString();
const timesIn = (text: string, more: Partial<Asked> = {}) =>
  read(text, more).spans.map(({ from, to }) => `${iso(from)}/${iso(to)}`);
const startsIn = (text: string) => read(text).spans.map(({ from }) => iso(from));
const skippedIn = (text: string) => read(text).skipped.map(({ code }) => code);

describe("a time in a calendar file", () => {
  test.each([
    ["in UTC", "DTSTART:20260512T080000Z", "2026-05-12T08:00:00Z"],
    ["in a place", "DTSTART;TZID=America/New_York:20260512T080000", "2026-05-12T12:00:00Z"],
    [
      "in a place under a longer name",
      "DTSTART;TZID=/mozilla.org/20050126_1/Asia/Jerusalem:20260512T080000",
      "2026-05-12T05:00:00Z",
    ],
    ["without a zone, in the practice's", "DTSTART:20260512T080000", "2026-05-12T06:00:00Z"],
    [
      "in a gap, as much later as the clock jumped",
      "DTSTART;TZID=Europe/Madrid:20260329T023000",
      "2026-03-29T01:30:00Z",
    ],
    ["in a fold, the first of the two", "DTSTART;TZID=Europe/Madrid:20261025T023000", "2026-10-25T00:30:00Z"],
  ])("%s", (_name, dtstart, start) => {
    expect(startsIn(file(vevent(dtstart, "DURATION:PT1H")))).toEqual([start]);
  });

  const vtimezone = [
    "BEGIN:VTIMEZONE",
    "TZID:W. Europe Standard Time",
    "BEGIN:STANDARD",
    "DTSTART:16010101T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010101T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
  ].join("\r\n");
  const outlook = vevent("DTSTART;TZID=W. Europe Standard Time:20260512T080000", "DURATION:PT1H");

  test("in a zone the file describes itself, summer and winter", () => {
    expect(startsIn(file(vtimezone, outlook))).toEqual(["2026-05-12T06:00:00Z"]);
    expect(startsIn(file(vtimezone, outlook.replace("202605", "202612")))).toEqual(["2026-12-12T07:00:00Z"]);
  });

  test("in a zone nobody describes is told, not guessed", () => {
    expect(skippedIn(file(outlook))).toEqual(["unknown_zone"]);
  });

  test("of a whole day is that day where the practice is, also when it has 23 hours", () => {
    expect(timesIn(file(vevent("DTSTART;VALUE=DATE:20260512")))).toEqual(["2026-05-11T22:00:00Z/2026-05-12T22:00:00Z"]);
    expect(timesIn(file(vevent("DTSTART;VALUE=DATE:20260329", "DTEND;VALUE=DATE:20260330")))).toEqual([
      "2026-03-28T23:00:00Z/2026-03-29T22:00:00Z",
    ]);
    expect(timesIn(file(vevent("DTSTART;VALUE=DATE:20260512", "DURATION:P2D")))).toEqual([
      "2026-05-11T22:00:00Z/2026-05-13T22:00:00Z",
    ]);
  });
});

describe("an event that repeats", () => {
  const weekly = ["DTSTART;TZID=Europe/Madrid:20260316T090000", "DTEND;TZID=Europe/Madrid:20260316T100000"];

  test("keeps its hour on the wall when the clocks change", () => {
    expect(startsIn(file(vevent(...weekly, "RRULE:FREQ=WEEKLY;COUNT=3")))).toEqual([
      "2026-03-16T08:00:00Z",
      "2026-03-23T08:00:00Z",
      "2026-03-30T07:00:00Z",
    ]);
  });

  test("ends where its rule says, the end in UTC or as a day", () => {
    for (const until of ["20260330T070000Z", "20260330T090000", "20260330"])
      expect(startsIn(file(vevent(...weekly, `RRULE:FREQ=WEEKLY;UNTIL=${until}`)))).toHaveLength(3);
    expect(startsIn(file(vevent(...weekly, "RRULE:FREQ=WEEKLY;UNTIL=20260330T065959Z")))).toHaveLength(2);
  });

  test("leaves out what is excepted, adds what is added, and moves what was moved", () => {
    const series = vevent(
      ...weekly,
      "RRULE:FREQ=WEEKLY;COUNT=4",
      "EXDATE;TZID=Europe/Madrid:20260323T090000",
      "RDATE:20260401T080000Z",
    );
    const moved = vevent(
      "RECURRENCE-ID;TZID=Europe/Madrid:20260330T090000",
      "DTSTART;TZID=Europe/Madrid:20260331T150000",
      "DURATION:PT1H",
    );
    const cancelled = vevent(
      "RECURRENCE-ID:20260406T070000Z",
      "DTSTART:20260406T070000Z",
      "DURATION:PT1H",
      "STATUS:CANCELLED",
    );
    const { spans, skipped } = read(file(series, moved, cancelled));
    expect(spans.map(({ from }) => iso(from)).sort()).toEqual([
      "2026-03-16T08:00:00Z",
      "2026-03-31T13:00:00Z",
      "2026-04-01T08:00:00Z",
    ]);
    expect(skipped).toEqual([{ event: 3, code: "cancelled" }]);
  });

  test("began long ago and goes on counts from the day that is asked for", () => {
    const starts = startsIn(file(vevent("DTSTART:19000101T080000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY")));
    expect([starts.length, starts.at(0), starts.at(-1)]).toEqual([365, "2026-01-01T08:00:00Z", "2026-12-31T08:00:00Z"]);
  });

  test.each([
    "FREQ=SECONDLY",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MINUTELY;INTERVAL=1",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO",
    "FREQ=DAILY;INTERVAL=999999999",
    "FREQ=YEARLY;BYSECOND=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYHOUR=0,1,2,3,4,5,6,7,8,9",
  ])("by the rule %s is bounded", (rule) => {
    const text = file(vevent("DTSTART:20260101T000000Z", "DURATION:PT1S", `RRULE:${rule}`));
    let spans = 0;
    const effort = effortOf(() => {
      spans = read(text).spans.length;
    });
    expect(spans).toBeLessThanOrEqual(5_000);
    expect(effort).toBeLessThan(5_000);
  });
});

describe("an event that holds no time", () => {
  const times = ["DTSTART:20260512T080000Z", "DTEND:20260512T090000Z"];
  test.each([
    ["is free", [...times, "TRANSP:TRANSPARENT"], "free"],
    ["is free as Outlook writes it", [...times, "X-MICROSOFT-CDO-BUSYSTATUS:FREE"], "free"],
    ["is cancelled", [...times, "STATUS:CANCELLED"], "cancelled"],
    ["was declined by the member", [...times, "ATTENDEE;PARTSTAT=DECLINED:mailto:Marta@QuietRoom.example"], "declined"],
    ["is long past", ["DTSTART:20190512T080000Z", "DURATION:PT1H"], "outside"],
    ["is far ahead", ["DTSTART:20990512T080000Z", "DURATION:PT1H"], "outside"],
    ["has no start", ["DURATION:PT1H"], "no_start"],
    ["begins on no day", ["DTSTART:20261350T080000Z", "DURATION:PT1H"], "no_start"],
    ["has no length", ["DTSTART:20260512T080000Z"], "no_length"],
    ["ends before it begins", ["DTSTART:20260512T080000Z", "DTEND:20260512T070000Z"], "no_length"],
  ])("because it %s is passed over, by its number and the reason", (_name, properties, code) => {
    expect(read(file(vevent(...times), vevent(...properties))).skipped).toEqual([{ event: 2, code }]);
  });

  test("is not one that somebody else declined", () => {
    expect(skippedIn(file(vevent(...times, "ATTENDEE;PARTSTAT=DECLINED:mailto:noa@quietroom.example")))).toEqual([]);
  });
});

test("what reaches over the edge of the time asked for is cut there", () => {
  expect(timesIn(file(vevent("DTSTART:20251231T220000Z", "DTEND:20260101T020000Z")))).toEqual([
    "2026-01-01T00:00:00Z/2026-01-01T02:00:00Z",
  ]);
});

test("whatever is sent, it is read or it is not readable, and every stretch has a length and lies within", () => {
  const piece = fc.constantFrom(
    "BEGIN:VEVENT",
    "END:VEVENT",
    "DTSTART:20260512T080000Z",
    "DTSTART;VALUE=DATE:20260512",
    "DTSTART;TZID=Nowhere/Land:20260512T080000",
    "DTEND:20260512T070000Z",
    "DURATION:-PT1H",
    "DURATION:P1W",
    "RRULE:FREQ=DAILY;COUNT=3",
    "RRULE:FREQ=MONTHLY;BYDAY=5MO;UNTIL=20270101",
    "EXDATE:20260513T080000Z",
    "RDATE;VALUE=PERIOD:20260514T080000Z/PT1H",
    "RECURRENCE-ID:20260513T080000Z",
    "SUMMARY:x",
    "UID:one",
    "BEGIN:VTIMEZONE",
    "END:VTIMEZONE",
    "\u0000",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const reading = readCalendar({ ...asked, text: file(...pieces) });
      if (!reading.readable) return;
      for (const { from, to } of reading.spans) {
        expect(to).toBeGreaterThan(from);
        expect([from >= asked.from, to <= asked.until]).toEqual([true, true]);
      }
    }),
    { numRuns: 1_000 },
  );
});
