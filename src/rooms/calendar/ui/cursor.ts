import type { Stretch } from "./layout.ts";

/** Where the keyboard is in the grid: on a visit, or on a free hour of a column. */
export type Stop = { kind: "visit"; column: string; id: string } | { kind: "slot"; column: string; minute: number };

/** A column of the grid, by its key, with what is drawn in it. */
export interface DayStops {
  column: string;
  boxes: readonly Stretch[];
}

interface Hours {
  first: number;
  last: number;
}

export type Step = "up" | "down" | "before" | "after" | "first" | "last";

/** The stops of a day in order: its visits, and each full hour at which none stands. */
export function stopsOf({ column, boxes }: DayStops, { first, last }: Hours): Stop[] {
  const hours = Array.from({ length: last - first }, (_, at) => (first + at) * 60);
  const free = hours.filter((minute) => !boxes.some(({ from, to }) => from <= minute && minute < to));
  const slots = free.map((minute) => ({ at: minute, stop: { kind: "slot", column, minute } as const }));
  const visits = boxes.map(({ id, from }) => ({ at: from, stop: { kind: "visit", column, id } as const }));
  return [...slots, ...visits].sort((a, b) => a.at - b.at).map(({ stop }) => stop);
}

/**
 * Where a step leads. Up and down stay within the day; before and after go to what stands nearest at the same time a column away, and
 * answer `null` where that one is not shown.
 */
export function stepFrom(stop: Stop, step: Step, days: readonly DayStops[], hours: Hours): Stop | null {
  const at = days.findIndex(({ column }) => column === stop.column);
  const day = days[at];
  if (day === undefined) return null;
  const stops = stopsOf(day, hours);
  if (step === "before" || step === "after") {
    const next = days[at + (step === "after" ? 1 : -1)];
    return next === undefined ? null : nearest(next, minuteAt(stop, day), hours);
  }
  if (step === "first") return stops[0] ?? stop;
  if (step === "last") return stops.at(-1) ?? stop;
  const here = stops.findIndex((one) => sameStop(one, stop));
  // A slot that a visit has taken meanwhile: go on from its time.
  if (here === -1) return nearest(day, minuteAt(stop, day), hours);
  return stops[here + (step === "down" ? 1 : -1)] ?? stop;
}

/** The stop of a day that stands at a minute or nearest to it; a visit rather than a free hour. */
export function nearest(day: DayStops, minute: number, hours: Hours): Stop {
  const covering = day.boxes.find(({ from, to }) => from <= minute && minute < to);
  if (covering !== undefined) return { kind: "visit", column: day.column, id: covering.id };
  // Half a minute decides between a visit and a free hour that are as far.
  const distance = (stop: Stop) => Math.abs(minuteAt(stop, day) - minute) + (stop.kind === "slot" ? 0.5 : 0);
  const stops = stopsOf(day, hours);
  const fallback: Stop = { kind: "slot", column: day.column, minute: hours.first * 60 };
  return stops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best), stops[0] ?? fallback);
}

export function sameStop(a: Stop | null, b: Stop | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.column !== b.column) return false;
  if (a.kind === "visit") return b.kind === "visit" && a.id === b.id;
  return b.kind === "slot" && a.minute === b.minute;
}

/** The minute of the day at which a stop stands. */
export function minuteAt(stop: Stop, day: DayStops): number {
  if (stop.kind === "slot") return stop.minute;
  return day.boxes.find(({ id }) => id === stop.id)?.from ?? 0;
}
