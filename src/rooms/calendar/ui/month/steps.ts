import type { Step } from "../cursor.ts";
import { addDays } from "../days.ts";

/** A day of the month with what can be stood on in it, in order: the visits that are shown, and "more". */
export interface MonthDay {
  date: string;
  items: readonly string[];
}

/** Where the keyboard is: on a day itself (`item` null), or on something in it. */
export interface MonthStop {
  date: string;
  item: string | null;
}

/**
 * Where a step leads: down and up through what is in a day, then a week on; before and after to the same line of the neighbouring day; first
 * and last to the ends of the week. The date may lie beyond the days shown.
 */
export function stepInMonth(stop: MonthStop, step: Step, days: readonly MonthDay[]): MonthStop {
  const at = days.findIndex(({ date }) => date === stop.date);
  const lines = [null, ...(days[at]?.items ?? [])];
  const line = Math.max(0, lines.indexOf(stop.item));
  if (step === "down" || step === "up") {
    const next = line + (step === "down" ? 1 : -1);
    if (next >= 0 && next < lines.length) return { date: stop.date, item: lines[next] ?? null };
    return { date: addDays(stop.date, step === "down" ? 7 : -7), item: null };
  }
  if (step === "before" || step === "after") {
    const date = addDays(stop.date, step === "after" ? 1 : -1);
    const there = [null, ...(days.find((day) => day.date === date)?.items ?? [])];
    return { date, item: there[Math.min(line, there.length - 1)] ?? null };
  }
  const week = at - (at % 7) + (step === "first" ? 0 : 6);
  return { date: days[week]?.date ?? stop.date, item: null };
}

/** How many of a day's visits are shown where so many lines have room; the last line says how many more there are. */
export function fitted(count: number, room: number): { shown: number; more: number } {
  if (count <= room) return { shown: count, more: 0 };
  const shown = Math.max(0, room - 1);
  return { shown, more: count - shown };
}
