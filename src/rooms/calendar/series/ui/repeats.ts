import { type Weekday, weekdays } from "../rule/rules.ts";
import { type Choosing, everyFree } from "./choosing.ts";

/** How a new appointment repeats, as it is chosen: how often, until when, and which of its dates. */
export interface Repeats extends Choosing {
  readonly how: How;
  readonly times: number;
  readonly own: Own;
}

export const hows = ["never", "weekly", "biweekly", "monthly", "own"] as const;
export type How = (typeof hows)[number];

/** A rule of one's own: every so many weeks or months, on which days, until a date or as many times as `times` says. */
export interface Own {
  readonly every: number;
  readonly unit: "week" | "month";
  /** None: the day of the first visit. */
  readonly days: readonly Weekday[];
  /** Of a month: the first of these days, or the date of the first visit. */
  readonly which: Which;
  readonly ends: "times" | "date";
  readonly until: string | null;
}

export const whiches = ["date", "first", "second", "third", "fourth", "last"] as const;
export type Which = (typeof whiches)[number];

const nths: Record<Exclude<Which, "date">, number> = { first: 1, second: 2, third: 3, fourth: 4, last: -1 };
const inOrder = Object.keys(nths) as Exclude<Which, "date">[];

/** A quarter of a year of weekly visits is what most begin with. */
export const never: Repeats = {
  ...everyFree,
  how: "never",
  times: 12,
  own: { every: 1, unit: "week", days: [], which: "date", ends: "times", until: null },
};

/** The rule that is meant from this date on (`YYYY-MM-DD`), or null when it does not repeat or has no end yet. */
export function ruleFor({ how, times, own }: Repeats, date: string, weekStart: Weekday = "MO"): string | null {
  if (how === "never") return null;
  if (how === "own") return ownRule(own, times, date, weekStart);
  if (how === "monthly") return `FREQ=MONTHLY;BYDAY=${nths[whichOf(date)]}${weekdayOf(date)};COUNT=${times}`;
  return `FREQ=WEEKLY;${how === "biweekly" ? "INTERVAL=2;" : ""}COUNT=${times}`;
}

/** The days of a rule of one's own. */
export function daysOf({ days }: Own, date: string): readonly Weekday[] {
  return days.length > 0 ? weekdays.filter((day) => days.includes(day)) : [weekdayOf(date)];
}

/** Which Tuesday of its month a date is; the fifth is the last, since most months have none. */
export function whichOf(date: string): Exclude<Which, "date"> {
  const nth = Math.ceil(Temporal.PlainDate.from(date).day / 7);
  return inOrder[nth - 1] ?? "last";
}

export function weekdayOf(date: string): Weekday {
  return weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1]!;
}

function ownRule(own: Own, times: number, date: string, weekStart: Weekday): string | null {
  const { every, unit, which, ends, until } = own;
  if (ends === "date" && until === null) return null;
  const days = daysOf(own, date);
  const end = ends === "times" ? `COUNT=${times}` : `UNTIL=${until?.replaceAll("-", "")}`;
  const often = every === 1 ? [] : [`INTERVAL=${every}`];
  if (unit === "week") {
    // Where a week begins matters only to every second one.
    const week = every === 1 || weekStart === "MO" ? [] : [`WKST=${weekStart}`];
    return ["FREQ=WEEKLY", ...often, `BYDAY=${days}`, ...week, end].join(";");
  }
  const on =
    which === "date"
      ? `BYMONTHDAY=${Temporal.PlainDate.from(date).day}`
      : `BYDAY=${days.map((day) => `${nths[which]}${day}`)}`;
  return ["FREQ=MONTHLY", ...often, on, end].join(";");
}
