import type { Days } from "../hours/rules.ts";

/** Two years: longer than any leave, and short enough to meet a slip of the pen. */
export const longestOffDays = 730;

export interface DaysMistake {
  readonly path: string;
  readonly kind: "last_before_first" | "too_long";
  readonly message: string;
}

/** What is wrong with the days of a time off, or null. */
export function daysMistake({ startsOn, endsOn }: Days): DaysMistake | null {
  if (endsOn < startsOn)
    return { path: "endsOn", kind: "last_before_first", message: "Its last day must not be before its first." };
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000;
  if (days > longestOffDays)
    return { path: "endsOn", kind: "too_long", message: `At most ${longestOffDays} days after the first.` };
  return null;
}
