import { type RefObject, useEffect, useRef, useState } from "react";
import { columnNamed } from "./columns.ts";
import { type DayStops, nearest, type Stop, sameStop } from "./cursor.ts";
import { useDesk } from "./desk.tsx";
import { minuteOf } from "./layout.ts";

interface Hours {
  first: number;
  last: number;
}

/**
 * The one stop of the Tab key in the grid, which arrows move. Before any was chosen it is what stands nearest to now, or to nine on the first
 * day in view.
 */
export function useStop(
  grid: RefObject<HTMLElement | null>,
  days: readonly DayStops[],
  hours: Hours,
  wanted: Stop | null,
  onStop: (stop: Stop) => void,
) {
  const { now, zone } = useDesk();
  const [chosen, setChosen] = useState<Stop | null>(null);
  const focusing = useRef<Stop | null>(null);
  const asked = useRef<Stop | null>(null);
  if (wanted !== null && wanted !== asked.current) {
    asked.current = wanted;
    focusing.current = wanted;
  }
  const target = present(focusing.current, days, hours);
  const stop = target ?? present(chosen, days, hours) ?? first(days, hours, now.toZonedDateTimeISO(zone));

  // A visit that was just moved or booked may come a moment later than the wish for it.
  useEffect(() => {
    const element = target === null ? null : elementOf(grid.current, target);
    if (target === null || element === null) return;
    focusing.current = null;
    setChosen(target);
    onStop(target);
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  });

  useFollowing(grid);

  const setStop = (next: Stop) => {
    if (sameStop(next, chosen)) return;
    focusing.current = document.activeElement === elementOf(grid.current, next) ? null : next;
    setChosen(next);
    onStop(next);
  };
  return { stop, setStop };
}

/** A visit that has the focus keeps it when it is drawn anew on another day or in another's column, whoever moved it. */
function useFollowing(grid: RefObject<HTMLElement | null>): void {
  const focused = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement instanceof HTMLElement && activeElement !== body) {
      const isVisit = activeElement.dataset.visit !== undefined && grid.current?.contains(activeElement) === true;
      focused.current = isVisit ? activeElement : null;
      return;
    }
    const before = focused.current;
    if (before === null || before.isConnected) return;
    const anew = grid.current?.querySelector<HTMLElement>(`[data-visit="${before.dataset.visit}"]`);
    anew?.focus({ preventScroll: true });
  });
}

/** The stop, if it can be stood on now: a visit that moved away or a slot that was taken is left for what is nearest. */
function present(stop: Stop | null, days: readonly DayStops[], hours: Hours): Stop | null {
  if (stop === null) return null;
  if (stop.kind === "visit") {
    const day = days.find(({ column, boxes }) => column === stop.column && boxes.some(({ id }) => id === stop.id));
    return day === undefined ? null : stop;
  }
  const day = days.find(({ column }) => column === stop.column);
  return day === undefined ? null : nearest(day, stop.minute, hours);
}

function first(days: readonly DayStops[], hours: Hours, now: Temporal.ZonedDateTime): Stop | null {
  const today = days.find(({ column }) => columnNamed(column).date === now.toPlainDate().toString());
  const day = today ?? days.find(({ boxes }) => boxes.length > 0) ?? days[0];
  if (day === undefined) return null;
  return nearest(day, today === undefined ? 9 * 60 : minuteOf(now), hours);
}

function elementOf(grid: HTMLElement | null, stop: Stop): HTMLElement | null {
  const inDay = stop.kind === "visit" ? `[data-visit="${stop.id}"]` : `[data-slot="${stop.minute}"]`;
  return grid?.querySelector<HTMLElement>(`[data-column="${stop.column}"] ${inDay}`) ?? null;
}
