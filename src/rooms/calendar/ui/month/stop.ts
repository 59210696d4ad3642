import { type RefObject, useEffect, useRef, useState } from "react";
import type { Stop } from "../cursor.ts";
import type { MonthDay, MonthStop } from "./steps.ts";

/**
 * The one stop of the Tab key in a month. Before any was chosen it is the day the calendar is on; what is wanted gets the focus as soon as
 * it is drawn, a visit that has no line of its own on its day.
 */
export function useMonthStop(
  grid: RefObject<HTMLElement | null>,
  days: readonly MonthDay[],
  on: string,
  wanted: Stop | null,
  onStop: (stop: Stop) => void,
) {
  const [chosen, setChosen] = useState<MonthStop>({ date: on, item: null });
  const focusing = useRef<MonthStop | null>(null);
  const asked = useRef<Stop | null>(null);
  if (wanted !== null && wanted !== asked.current) {
    asked.current = wanted;
    focusing.current = { date: wanted.column.slice(0, 10), item: wanted.kind === "visit" ? wanted.id : null };
  }
  const target = present(focusing.current, days);
  const stop = target ?? present(chosen, days) ?? { date: on, item: null };

  // A visit that was just moved or booked may come a moment later than the wish for it.
  useEffect(() => {
    const element = target === null ? null : elementOf(grid.current, target);
    if (target === null || element === null) return;
    focusing.current = null;
    setChosen(target);
    onStop(stopNamed(target));
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  });

  const setStop = (next: MonthStop) => {
    if (next.date === chosen.date && next.item === chosen.item) return;
    focusing.current = document.activeElement === elementOf(grid.current, next) ? null : next;
    setChosen(next);
    onStop(stopNamed(next));
  };
  return { stop, setStop };
}

function present(stop: MonthStop | null, days: readonly MonthDay[]): MonthStop | null {
  const day = stop && days.find(({ date }) => date === stop.date);
  if (stop === null || day == null) return null;
  return stop.item === null || day.items.includes(stop.item) ? stop : { date: stop.date, item: null };
}

function stopNamed({ date, item }: MonthStop): Stop {
  const column = date;
  return item === null || item === "more" ? { kind: "slot", column, minute: 0 } : { kind: "visit", column, id: item };
}

function elementOf(grid: HTMLElement | null, { date, item }: MonthStop): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-column="${date}"] [data-item="${item ?? "day"}"]`) ?? null;
}
