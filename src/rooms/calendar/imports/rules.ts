/** How far back and ahead of today an imported calendar counts. */
export const importDays = { back: 31, ahead: 731 };
export const mostIntervals = 5_000;
export const importLimitBytes = 2 * 1024 * 1024;
export const mostImports = 20;

/** Why an event of the file is no busy time. */
export const skipCodes = [
  "free",
  "cancelled",
  "declined",
  "outside",
  "no_start",
  "no_length",
  "unknown_zone",
  "too_often",
  "too_many",
] as const;
export type SkipCode = (typeof skipCodes)[number];

/** Events passed over for one reason: how many, and the places of the first of them in the file, from 1. */
export interface Skipped {
  readonly code: SkipCode;
  readonly count: number;
  readonly events: number[];
}

const mostNamed = 20;

/** The skipped events of a file by reason, in the order in which the reasons first came up. */
export function bySkipCode(skipped: readonly { event: number; code: SkipCode }[]): Skipped[] {
  const groups = Map.groupBy(skipped, ({ code }) => code);
  return [...groups].map(([code, all]) => ({
    code,
    count: all.length,
    events: all.slice(0, mostNamed).map(({ event }) => event),
  }));
}

/** The name of a file as its sender gave it, without folders and control characters, 120 characters at most. */
export function importName(given: string): string {
  const [name = ""] = given.split(/[/\\]/).slice(-1);
  return (
    name
      .replace(/\p{Cc}/gu, "")
      .trim()
      .slice(0, 120) || "calendar.ics"
  );
}
