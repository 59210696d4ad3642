import type { KeyboardEvent } from "react";
import { languages } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { type Column, columnKey } from "./columns.ts";
import { type DayStops, type Step, type Stop, stepFrom } from "./cursor.ts";
import { addDays } from "./days.ts";

interface ArrowsOptions {
  /** Nothing is in the hand: then the arrows move that. */
  isIdle: () => boolean;
  stop: Stop | null;
  setStop: (stop: Stop) => void;
  columns: readonly Column[];
  drawn: readonly DayStops[];
  hours: { first: number; last: number };
  onTurn: (days: number, wanted: Stop) => void;
}

/** Arrows, Home and End in the grid, as the text runs; beyond the columns in view, and with the page keys, it turns to the next days. */
export function useArrows({ isIdle, stop, setStop, columns, drawn, hours, onTurn }: ArrowsOptions) {
  const { locale } = useLanguage();
  const mirrored = languages[locale].direction === "rtl";
  return (event: KeyboardEvent) => {
    const inColumn = event.target instanceof Element && event.target.closest("[data-column]") !== null;
    const step = isIdle() && inColumn ? stepBy(event, mirrored) : null;
    const here = columns.find(({ key }) => key === stop?.column);
    if (step === null || stop === null || here === undefined) return;
    event.preventDefault();
    const days = new Set(columns.map(({ date }) => date)).size;
    if (typeof step === "number") return onTurn(step * days, slot(addDays(here.date, step * days), here.therapistId));
    const next = stepFrom(stop, step, drawn, hours);
    if (next !== null) return setStop(next);
    const on = step === "after" ? 1 : -1;
    // Beside each other, the therapists begin anew on the next day.
    const therapistId = columns.at(on === 1 ? 0 : -1)?.therapistId ?? null;
    onTurn(on * days, slot(addDays(here.date, on), therapistId));
  };
}

function slot(date: string, therapistId: string | null): Stop {
  return { kind: "slot", column: columnKey(date, therapistId), minute: 9 * 60 };
}

/** A step within the grid, or how many times the days in view to turn. */
export function stepBy(event: KeyboardEvent, mirrored: boolean): Step | 1 | -1 | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey || altKey || shiftKey) return null;
  const steps: Record<string, Step | 1 | -1> = {
    ArrowUp: "up",
    ArrowDown: "down",
    ArrowLeft: mirrored ? "after" : "before",
    ArrowRight: mirrored ? "before" : "after",
    Home: "first",
    End: "last",
    PageUp: -1,
    PageDown: 1,
  };
  return steps[key] ?? null;
}
