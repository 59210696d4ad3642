import type { Appointment } from "#rooms/calendar/contract.ts";

/** The day from top to bottom: visits, the free time between them, and where now is. */
export type LineRow =
  | { kind: "visit"; visit: Appointment; past: boolean }
  | { kind: "free"; from: string; minutes: number }
  | { kind: "now" };

/** Shorter pauses are no free time. */
const leastFreeMinutes = 30;

/** The visits of a day that stand, with what lies between them. What is over leaves no free time behind; now stands where it is. */
export function lineOf(visits: readonly Appointment[], now: Temporal.Instant): LineRow[] {
  const rows: LineRow[] = [];
  let until: Temporal.Instant | null = null;
  let nowStands = false;
  for (const visit of standing(visits)) {
    const [start, end] = [Temporal.Instant.from(visit.startsAt), Temporal.Instant.from(visit.endsAt)];
    const before = isBefore(now, start);
    if (!nowStands && before) {
      rows.push({ kind: "now" });
      nowStands = true;
    } else if (until !== null && before) rows.push(...freeBetween(until, start));
    rows.push({ kind: "visit", visit, past: !isBefore(now, end) });
    until = until === null || isBefore(until, end) ? end : until;
  }
  if (!nowStands && until !== null && !isBefore(now, until)) rows.push({ kind: "now" });
  return rows;
}

/** The visits that are not cancelled, in order. */
export function standing(visits: readonly Appointment[]): Appointment[] {
  return visits
    .filter(({ status }) => status !== "cancelled")
    .sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
}

/** Who comes next, or is there now. */
export function nextOf(visits: readonly Appointment[], now: Temporal.Instant): Appointment | null {
  return standing(visits).find(({ status, endsAt }) => status !== "no_show" && isBefore(now, endsAt)) ?? null;
}

/** Whole minutes from now until an instant, rounded up; 0 when it is past. */
export function minutesUntil(instant: string, now: Temporal.Instant): number {
  const left = Temporal.Instant.from(instant).epochMilliseconds - now.epochMilliseconds;
  return Math.max(0, Math.ceil(left / 60_000));
}

/** The next birthday from a date on, and the age it brings. 29 February is kept on the 28th where there is none. */
export function nextBirthday(birthDate: string, today: string): { date: string; age: number } {
  const born = Temporal.PlainDate.from(birthDate);
  const day = Temporal.PlainDate.from(today);
  const inYear = (year: number) => born.with({ year }, { overflow: "constrain" });
  const year = Temporal.PlainDate.compare(inYear(day.year), day) < 0 ? day.year + 1 : day.year;
  return { date: inYear(year).toString(), age: year - born.year };
}

/** How old somebody is on a date. */
export function ageOn(birthDate: string, date: string): number {
  return Temporal.PlainDate.from(birthDate).until(date, { largestUnit: "years" }).years;
}

function freeBetween(from: Temporal.Instant, to: Temporal.Instant): LineRow[] {
  const minutes = Math.floor((to.epochMilliseconds - from.epochMilliseconds) / 60_000);
  return minutes >= leastFreeMinutes ? [{ kind: "free", from: from.toString(), minutes }] : [];
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant | string): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}
