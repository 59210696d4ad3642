import type { ClockStretch } from "../../../availability/hours/rules.ts";
import type { ScheduleFields } from "../../../availability/schedules/contract.ts";

/** A schedule as it is being written. */
export type Wish = ScheduleFields;

/** A week to begin with: five days from the practice's first working one, nine to one and three to seven. */
export function freshWish(name: string, timeZone: string, weekStartsOn: number): Wish {
  const hours = [
    { from: "09:00", to: "13:00" },
    { from: "15:00", to: "19:00" },
  ];
  const weekly = weekOf(weekStartsOn === 7 ? 7 : 1).slice(0, 5);
  return {
    name,
    timeZone,
    weekly: weekly.flatMap((weekday) => hours.map((stretch) => ({ weekday, ...stretch }))),
    exceptions: [],
    inForceFrom: null,
    inForceUntil: null,
    locationId: null,
    minimumNoticeMinutes: 720,
    horizonDays: 90,
    stepMinutes: 30,
    maximumPerDay: null,
  };
}

/** The seven weekdays (1 is Monday) from the one a week begins with. */
export function weekOf(weekStartsOn: number): number[] {
  return Array.from({ length: 7 }, (_, at) => ((weekStartsOn - 1 + at) % 7) + 1);
}

export function hoursOf({ weekly }: Pick<Wish, "weekly">, weekday: number): ClockStretch[] {
  return weekly.filter((one) => one.weekday === weekday).map(({ from, to }) => ({ from, to }));
}

/** The week with other hours on some of its days. */
export function withHours(weekly: Wish["weekly"], weekdays: readonly number[], hours: readonly ClockStretch[]) {
  const others = weekly.filter(({ weekday }) => !weekdays.includes(weekday));
  return [...others, ...weekdays.flatMap((weekday) => hours.map((stretch) => ({ weekday, ...stretch })))];
}

/** A stretch to add to a day: the morning, or two hours after a pause; null when the day has no room left. */
export function nextStretch(hours: readonly ClockStretch[]): ClockStretch | null {
  if (hours.length === 0) return { from: "09:00", to: "13:00" };
  const ends = Math.max(...hours.map(({ to }) => minuteOf(to)));
  const from = ends + 60 <= 1380 ? ends + 60 : ends;
  return from > 1410 ? null : { from: clockOf(from), to: clockOf(Math.min(from + 120, 1440)) };
}

/** Days next to each other with the same hours, in the order of the week: for one line that says all of it. */
export function weekLines(weekly: Wish["weekly"], weekStartsOn: number): { days: number[]; hours: ClockStretch[] }[] {
  const lines: { days: number[]; hours: ClockStretch[] }[] = [];
  for (const weekday of weekOf(weekStartsOn)) {
    const hours = hoursOf({ weekly }, weekday);
    const same = lines.find((line) => JSON.stringify(line.hours) === JSON.stringify(hours));
    if (hours.length === 0) continue;
    if (same) same.days.push(weekday);
    else lines.push({ days: [weekday], hours });
  }
  return lines;
}

/** Whether days follow each other without a gap, so that "Monday to Friday" says them. */
export function isRun(days: readonly number[], weekStartsOn: number): boolean {
  const order = weekOf(weekStartsOn);
  return days.length > 2 && order.indexOf(days.at(-1)!) - order.indexOf(days[0]!) === days.length - 1;
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** The end of a day is written 24:00. */
function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
