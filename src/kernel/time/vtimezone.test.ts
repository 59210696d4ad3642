import { describe, expect, test } from "vitest";
import { isPlainIn, vtimezone } from "./vtimezone.ts";

const at = (text: string) => Temporal.Instant.from(text);
const year = [at("2026-01-01T00:00:00Z"), at("2026-12-31T00:00:00Z")] as const;

describe("a zone in an iCalendar file", () => {
  test("says each change of the clocks at the wall clock it happens on", () => {
    expect(vtimezone("Europe/Madrid", ...year).split("\r\n")).toEqual([
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Madrid",
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0100",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:20260329T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "END:DAYLIGHT",
      "BEGIN:STANDARD",
      "DTSTART:20261025T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "END:STANDARD",
      "END:VTIMEZONE",
    ]);
  });

  test("begins with summer where it is summer in January", () => {
    const text = vtimezone("Australia/Sydney", ...year);
    expect(text).toMatch(
      /^BEGIN:VTIMEZONE\r\nTZID:Australia\/Sydney\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:\+1100/,
    );
    expect(text).toContain("BEGIN:STANDARD\r\nDTSTART:20260405T030000\r\nTZOFFSETFROM:+1100\r\nTZOFFSETTO:+1000");
    expect(text).toContain("BEGIN:DAYLIGHT\r\nDTSTART:20261004T020000\r\nTZOFFSETFROM:+1000\r\nTZOFFSETTO:+1100");
  });

  test("changes by half an hour on Lord Howe", () => {
    const text = vtimezone("Australia/Lord_Howe", ...year);
    expect(text).toContain("DTSTART:20260405T020000\r\nTZOFFSETFROM:+1100\r\nTZOFFSETTO:+1030");
    expect(text).toContain("DTSTART:20261004T020000\r\nTZOFFSETFROM:+1030\r\nTZOFFSETTO:+1100");
  });

  test("has one offset where clocks never change", () => {
    expect(vtimezone("Asia/Kolkata", ...year).match(/BEGIN:(STANDARD|DAYLIGHT)/g)).toEqual(["BEGIN:STANDARD"]);
    expect(vtimezone("Asia/Kolkata", ...year)).toContain("TZOFFSETTO:+0530");
  });
});

test("a wall clock says an instant without a doubt, but in the hour that comes twice", () => {
  const plain = ["2026-10-24T23:59:59Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T02:00:00Z"];
  expect(plain.map((text) => isPlainIn("Europe/Madrid", at(text)))).toEqual([true, false, false, true]);
});
