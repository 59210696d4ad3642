import { describe, expect, test } from "vitest";
import type { TimelineEntry } from "../../timeline/contract.ts";
import { inMonths, shownOf, splitAt } from "./months.ts";

const therapist = { id: "0198c0de-0000-7000-8000-0000000000aa", name: "Marta Linden" };
const visit = (at: string, status: "scheduled" | "cancelled" = "scheduled"): TimelineEntry => ({
  kind: "appointment",
  id: at,
  at,
  endsAt: at,
  status,
  therapist,
});
const file = (at: string): TimelineEntry => ({
  kind: "file",
  id: `file ${at}`,
  at,
  name: "drawing",
  mediaType: "image/png",
  bytes: 1,
  fileKind: "image",
});
const inMadrid = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO("Europe/Madrid").toPlainDate().toString();
const now = Temporal.Instant.from("2026-05-12T09:00:00Z");
const ids = (entries: readonly TimelineEntry[]) => entries.map(({ id }) => id);

describe("under its months", () => {
  test("an entry stands in the month it has where the practice is", () => {
    const months = inMonths([visit("2026-04-30T22:30:00Z"), visit("2026-04-30T21:30:00Z")], inMadrid);
    expect(months.map(({ month }) => month)).toEqual(["2026-05", "2026-04"]);
  });

  test("a day is said once", () => {
    const [month] = inMonths(
      [file("2026-05-05T12:00:00Z"), visit("2026-05-05T09:00:00Z"), visit("2026-05-02T09:00:00Z")],
      inMadrid,
    );
    expect(month?.entries.map(({ first }) => first)).toEqual([true, false, true]);
  });
});

describe("what lies ahead", () => {
  const entries = [
    visit("2026-05-26T09:00:00Z"),
    visit("2026-05-19T09:00:00Z"),
    visit("2026-05-13T09:00:00Z", "cancelled"),
    visit("2026-05-12T08:00:00Z"),
    file("2026-05-05T09:00:00Z"),
  ];

  test("comes the nearest first", () => {
    expect(ids(splitAt(entries, now).ahead)).toEqual([
      "2026-05-13T09:00:00Z",
      "2026-05-19T09:00:00Z",
      "2026-05-26T09:00:00Z",
    ]);
  });

  test("shows only the nearest visit that stands, so that a series does not bury what has happened", () => {
    expect(ids(shownOf(entries, now, false))).toEqual([
      "2026-05-19T09:00:00Z",
      "2026-05-12T08:00:00Z",
      "file 2026-05-05T09:00:00Z",
    ]);
  });

  test("is all there when visits are asked for", () => {
    expect(ids(shownOf(entries, now, true))).toEqual(ids(entries));
  });
});
