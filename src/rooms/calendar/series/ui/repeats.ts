import type { Preview } from "../contract.ts";
import { weekdays } from "../rule/rules.ts";

/** How a new appointment repeats, as it is chosen: how often, how many times, and which dates are left out. */
export interface Repeats {
  readonly how: How;
  readonly times: number;
  readonly skip: readonly string[];
}

export const hows = ["never", "weekly", "biweekly", "monthly"] as const;
export type How = (typeof hows)[number];

/** A quarter of a year of weekly visits is what most begin with. */
export const never: Repeats = { how: "never", times: 12, skip: [] };

/** The rule that is meant from this date on (`YYYY-MM-DD`), or null when it does not repeat. */
export function ruleFor({ how, times }: Repeats, date: string): string | null {
  if (how === "never") return null;
  if (how === "monthly") return `FREQ=MONTHLY;BYDAY=${nthDay(date)};COUNT=${times}`;
  return `FREQ=WEEKLY;${how === "biweekly" ? "INTERVAL=2;" : ""}COUNT=${times}`;
}

/** The dates left out of those shown: by hand, or because they are taken. */
export function skipOf({ skip }: Repeats, preview: Preview | undefined): string[] {
  const dates = preview?.items.map(({ slot, free }) => ({ date: slot.slice(0, 10), free })) ?? [];
  return dates.filter(({ date, free }) => !free || skip.includes(date)).map(({ date }) => date);
}

/** "2TU", the second Tuesday; the fifth is the last, since most months have none. */
function nthDay(date: string): string {
  const { day, dayOfWeek } = Temporal.PlainDate.from(date);
  const nth = Math.ceil(day / 7);
  return `${nth > 4 ? -1 : nth}${weekdays[dayOfWeek - 1]}`;
}
