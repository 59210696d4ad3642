import type { KeyboardEvent } from "react";
import { languages } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { type DayStops, type Step, type Stop, stepFrom } from "./cursor.ts";
import { addDays } from "./days.ts";

interface ArrowsOptions {
  /** Nothing is in the hand: then the arrows move that. */
  idle: boolean;
  stop: Stop | null;
  setStop: (stop: Stop) => void;
  drawn: readonly DayStops[];
  hours: { first: number; last: number };
  onTurn: (days: number, wanted: Stop) => void;
}

/** Arrows, Home and End in the grid, as the text runs; beyond the days in view it turns to the next ones. */
export function useArrows({ idle, stop, setStop, drawn, hours, onTurn }: ArrowsOptions) {
  const { locale } = useLanguage();
  const mirrored = languages[locale].direction === "rtl";
  return (event: KeyboardEvent) => {
    const inDay = event.target instanceof Element && event.target.closest("[data-date]") !== null;
    const step = idle && inDay ? stepBy(event, mirrored) : null;
    if (step === null || stop === null) return;
    event.preventDefault();
    const next = stepFrom(stop, step, drawn, hours);
    if (next !== null) return setStop(next);
    const on = step === "after" ? 1 : -1;
    onTurn(on * drawn.length, { kind: "slot", date: addDays(stop.date, on), minute: 9 * 60 });
  };
}

function stepBy({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, mirrored: boolean): Step | null {
  if (ctrlKey || metaKey || altKey || shiftKey) return null;
  const steps: Record<string, Step> = {
    ArrowUp: "up",
    ArrowDown: "down",
    ArrowLeft: mirrored ? "after" : "before",
    ArrowRight: mirrored ? "before" : "after",
    Home: "first",
    End: "last",
  };
  return steps[key] ?? null;
}
