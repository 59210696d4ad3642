import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDate } from "#web/i18n/format.ts";
import { locales } from "#web/i18n/locales.ts";
import { readSaying } from "./saying.ts";

// A Tuesday, 09:42.
const now = { date: "2026-05-12", minute: 9 * 60 + 42 };
const read = (text: string) => {
  const saying = readSaying(text, now);
  if (saying === null) return null;
  const { name, date, minute, durationMinutes } = saying;
  const time = minute === null ? "" : `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
  return [name, date ?? "", time, durationMinutes ?? ""].join(" ").trim().replace(/ +/g, " ");
};

describe("an appointment is said", () => {
  test.each([
    ["ana tue 10", "ana 2026-05-12 10:00"],
    ["ana tue 9", "ana 2026-05-19 9:00"],
    ["ana tomorrow 16:30 50m", "ana 2026-05-13 16:30 50"],
    ["martes 10 ana", "ana 2026-05-12 10:00"],
    ["dimarts a les 10 Ana", "Ana 2026-05-12 10:00"],
    ["domani alle 9 Ana", "Ana 2026-05-13 9:00"],
    ["מחר 10:00 אנה", "אנה 2026-05-13 10:00"],
    ["אנה ביום רביעי ב-10", "אנה 2026-05-13 10:00"],
    ["אנה יום ה' ב10:30", "אנה 2026-05-14 10:30"],
    ["15/6 9.30 ana", "ana 2026-06-15 9:30"],
    ["ana next thu 17h", "ana 2026-05-21 17:00"],
    ["ana thu 17h", "ana 2026-05-14 17:00"],
    ["María de la Cruz el jueves que viene a las 10 y media", "María de la Cruz 2026-05-14 10:30"],
    ["prossimo giovedì alle 10 e mezza Anna Bianchi", "Anna Bianchi 2026-05-14 10:30"],
    ["ana pasado mañana de 10 a 11", "ana 2026-05-14 10:00 60"],
    ["ana 15 de junio 10:00", "ana 2026-06-15 10:00"],
    ["ana 3 d’octubre a les 9", "ana 2026-10-03 9:00"],
    ["ana june 15 at 4pm", "ana 2026-06-15 16:00"],
    ["ana 4 may 11", "ana 2027-05-04 11:00"],
    ["ana mar 10", "ana 2026-05-12 10:00"],
    ["ana wed 4", "ana 2026-05-13 16:00"],
    ["ana wed 04:00", "ana 2026-05-13 4:00"],
    ["ana in 3 days noon", "ana 2026-05-15 12:00"],
    ["ana 1h30 fri 10", "ana 2026-05-15 10:00 90"],
    ["10-11 ana fri", "ana 2026-05-15 10:00 60"],
    ["ana 9", "ana 2026-05-13 9:00"],
    ["ana 11", "ana 2026-05-12 11:00"],
    ["ana friday", "ana 2026-05-15"],
    ["ana 2026-06-15", "ana 2026-06-15"],
    ["book ana on friday", "ana 2026-05-15"],
  ])("%s", (text, meant) => expect(read(text)).toBe(meant));

  test("by a name alone it is not", () => {
    for (const name of ["ana", "May Alder", "José de la Cruz", "תמר", "Sunny", ""]) expect(read(name)).toBeNull();
  });

  test("on a day that no calendar has, without that day", () =>
    expect(readSaying("ana 31/6 10:00", now)?.date).toBe("2026-05-12"));

  test("and read again as it is written, in every language and order", () => {
    const names = fc.constantFrom("Ana Alder", "José de la Cruz", "תמר אגדתי", "Núria Puig", "D’Angelo Bo");
    const day = fc.integer({ min: 0, max: 364 });
    const quarter = fc.integer({ min: 0, max: 95 });
    const length = fc.integer({ min: 1, max: 24 });
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        names,
        day,
        quarter,
        length,
        fc.boolean(),
        (locale, name, days, at, fives, last) => {
          const date = Temporal.PlainDate.from(now.date).add({ days }).toString();
          const [minute, durationMinutes] = [at * 15, fives * 5];
          const when = `${formatDate(locale, date, "long", now.date)}, ${clock(minute)}–${clock((minute + durationMinutes) % 1440)}`;
          const said = last ? `${when}, ${name}` : `${name}, ${when}`;
          expect(readSaying(said, now), said).toEqual({ name, date, minute, durationMinutes });
        },
      ),
      { numRuns: 500 },
    );
  });

  test("in any words at all without a fault", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void readSaying(text, now)));
    const words = fc.constantFrom(
      "ana",
      "mar",
      "10",
      "9.30",
      "15/6",
      "32/13",
      "next",
      "sun",
      "de",
      "may",
      "ב",
      "25:99",
      "'",
      "0h",
      "h",
    );
    fc.assert(fc.property(fc.array(words), (all) => void readSaying(all.join(" "), now)));
  });
});

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
