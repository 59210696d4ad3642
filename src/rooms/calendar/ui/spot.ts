import { stepMinutes } from "./moving.ts";

/** A place in the grid. */
export interface Spot {
  date: string;
  /** Of the day; not rounded. */
  minute: number;
}

/** The day and the minute under a point of the screen; beyond the edges, the nearest. Null when no day is there. */
export function spotAt(grid: HTMLElement, hours: { first: number; last: number }, x: number, y: number): Spot | null {
  const days = [...grid.querySelectorAll<HTMLElement>("[data-date]")].map((day) => ({
    date: day.dataset.date ?? "",
    ...edges(day),
  }));
  const distance = ({ left, right }: { left: number; right: number }) => Math.max(left - x, x - right, 0);
  const day = days.sort((a, b) => distance(a) - distance(b))[0];
  if (day === undefined) return null;
  const share = Math.min(1, Math.max(0, (y - day.top) / (day.bottom - day.top)));
  return { date: day.date, minute: hours.first * 60 + share * (hours.last - hours.first) * 60 };
}

/** A minute on the steps of the grid. */
export function snapped(minute: number, round: (steps: number) => number): number {
  return round(minute / stepMinutes) * stepMinutes;
}

function edges(element: HTMLElement): { left: number; right: number; top: number; bottom: number } {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
}
