import { dateIn } from "#web/i18n/format.ts";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { useMe } from "#web/me.ts";

/** Moments as the practice's clock has them: "Today 11:00", "19 May, 09:30", "Yesterday". */
export function useWhen() {
  const t = useT("clients");
  const format = useFormat();
  const { practice } = useMe();
  const zone = practice.timeZone;
  const today = Temporal.Now.plainDateISO(zone).toString();
  return {
    zone,
    today,
    /** "Today 11:00"; a date further away is set off from the time. */
    moment: (instant: string): string => {
      const date = dateIn(zone, instant);
      const words = { day: format.relativeDay(date, today), time: format.time(instant, zone) };
      const days = Temporal.PlainDate.from(today).until(date, { largestUnit: "days" }).days;
      return t(days >= -1 && days < 7 ? "when.near" : "when.far", words);
    },
    /** "Today", "4 May". */
    day: (instant: string): string => format.relativeDay(dateIn(zone, instant), today),
    /** "4 May" or "4 May 2025". */
    date: (instant: string): string => format.date(dateIn(zone, instant), "short", today),
    /** "February", "February 2025". */
    month: (instant: string): string => format.date(dateIn(zone, instant), "month", today),
    /** The same of a calendar date, `2026-05-01`. */
    monthOf: (date: string): string => format.date(date, "month", today),
  };
}

/** How old somebody born on a date (`YYYY-MM-DD`) is on another, in whole years. */
export function ageOn(birthDate: string, today: string): number {
  return Temporal.PlainDate.from(birthDate).until(today, { largestUnit: "years" }).years;
}

/**
 * The next birthday of somebody born on a date, when it comes within so many days of `today`; who was born on 29 February
 * has it on 1 March of a common year.
 */
export function birthdayWithin(birthDate: string, today: string, days: number): string | null {
  const [born, now] = [Temporal.PlainDate.from(birthDate), Temporal.PlainDate.from(today)];
  const inYear = (year: number) => {
    const date = born.add({ years: year - born.year });
    return date.day === born.day ? date : date.add({ days: 1 });
  };
  const next = [inYear(now.year), inYear(now.year + 1)].find((date) => Temporal.PlainDate.compare(date, now) >= 0);
  return next !== undefined && now.until(next, { largestUnit: "days" }).days <= days ? next.toString() : null;
}
