import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { languages } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import type { Appointment } from "../contract.ts";
import type { Times } from "./layout.ts";
import { clashesOf, lengthened, type MarginsOf, sameTimes, shifted, stepMinutes } from "./moving.ts";

/** A visit that was lifted from its place, or a new one that is being drawn. */
export interface Hand {
  visit: Appointment | null;
  times: Times;
  /** Moved as a whole, or by its end; `draw` for a new one. */
  how: "move" | "resize" | "draw";
  by: "keys" | "pointer";
  /** Dropped over another: it waits for a reason. */
  waits?: boolean;
}

interface HandOptions {
  zone: string;
  visits: readonly Appointment[];
  margins: MarginsOf;
  /** The visit was let go somewhere else than it was. It stays in the hand until `putBack`, so that a question may be asked. */
  onDrop: (hand: Hand, clashes: Appointment[]) => void;
  /** It came to a time that may not be in view. */
  onReach: (startsAt: string) => void;
  onPutBack: (hand: Hand) => void;
}

export type HandKeeper = ReturnType<typeof useHand>;

/** What is in the hand, what it lies on, and the keys that move it. */
export function useHand({ zone, visits, margins, onDrop, onReach, onPutBack }: HandOptions) {
  const [hand, setHand] = useState<Hand | null>(null);
  const clashes = useMemo(() => {
    if (hand?.visit == null) return [];
    return clashesOf({ ...hand.visit, status: "scheduled", ...hand.times }, visits, margins);
  }, [hand, visits, margins]);

  const empty = useCallback(() => setHand(null), []);
  const move = useCallback((times: Times) => setHand((held) => held && { ...held, times }), []);
  const putBack = () => {
    if (hand !== null) onPutBack(hand);
    empty();
  };
  const drop = () => {
    if (hand === null) return;
    if (hand.visit !== null && sameTimes(hand.visit, hand.times)) return putBack();
    if (clashes.length > 0) setHand({ ...hand, waits: true });
    onDrop(hand, clashes);
  };

  const carry = (times: Times) => {
    move(times);
    onReach(times.startsAt);
  };
  const press = usePress(zone, { drop, putBack, move: carry });
  const current = useRef({ hand, press });
  useEffect(() => {
    current.current = { hand, press };
  });
  const byKeys = hand?.by === "keys" && hand.waits !== true;
  useEffect(() => {
    if (!byKeys) return;
    const listen = (event: KeyboardEvent) => {
      if (current.current.hand !== null) current.current.press(event, current.current.hand);
    };
    addEventListener("keydown", listen, { capture: true });
    return () => removeEventListener("keydown", listen, { capture: true });
  }, [byKeys]);

  return { hand, clashes, take: setHand, move, drop, putBack, empty };
}

interface Doing {
  move: (times: Times) => void;
  drop: () => void;
  putBack: () => void;
}

/** Arrows move by a quarter of an hour or a day, as the page runs; brackets lengthen, Enter drops, Esc puts back. */
function usePress(zone: string, { move, drop, putBack }: Doing) {
  const { locale } = useLanguage();
  const ahead = languages[locale].direction === "rtl" ? -1 : 1;
  return (event: KeyboardEvent, { times }: Hand) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const change = changeBy(event, ahead);
    if (change === "drop") drop();
    else if (change === "putBack") putBack();
    else if (change === null) return;
    else if ("longer" in change) move(lengthened(times, change.longer));
    else move(shifted(times, change, zone));
    event.preventDefault();
    event.stopPropagation();
  };
}

type Change = "drop" | "putBack" | { longer: number } | { days?: number; minutes?: number };

function changeBy({ key, code }: KeyboardEvent, ahead: number): Change | null {
  if (key === "Enter" || key === " ") return "drop";
  if (key === "Escape" || key === "Tab") return "putBack";
  if (key === "ArrowUp") return { minutes: -stepMinutes };
  if (key === "ArrowDown") return { minutes: stepMinutes };
  if (key === "ArrowLeft") return { days: -ahead };
  if (key === "ArrowRight") return { days: ahead };
  if (key === "[" || code === "BracketLeft") return { longer: -stepMinutes };
  if (key === "]" || code === "BracketRight") return { longer: stepMinutes };
  return null;
}
