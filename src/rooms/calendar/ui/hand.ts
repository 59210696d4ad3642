import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { languages } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import type { Appointment } from "../contract.ts";
import { type Carried, type Carry, carriedOn, carryBy, type Surroundings } from "./carry.ts";
import { type Around, type Meeting, meetingOf } from "./meeting.ts";
import { type Standing, sameTimes } from "./moving.ts";

/** A visit that was lifted from its place, or a new one that is being drawn. */
export interface Hand extends Carried {
  visit: Appointment | null;
  /** Moved as a whole, or by its end; `draw` for a new one. */
  how: "move" | "resize" | "draw";
  by: "keys" | "pointer";
  /** Dropped over another, or one of a series: it waits for an answer. */
  waits?: boolean;
}

/** What is in the hand, as the visit it would be, and what it would meet. */
export interface Held extends Meeting<Appointment> {
  hand: Hand | null;
  standing: Standing | null;
}

interface HandOptions extends Surroundings, Around<Appointment> {
  /** What a visit that is drawn would be: whose, and what is usual for them. Null where nobody can be meant yet. */
  newOf: (therapistId: string | null) => Standing | null;
  /** Whose calendar it may come into. */
  mayBookFor: (therapistId: string) => boolean;
  /** The visit was let go somewhere else than it was. It stays in the hand until `putBack`, so that a question may be asked. */
  onDrop: (hand: Hand, clashes: readonly Appointment[]) => void;
  /** It came to a time that may not be in view. */
  onReach: (startsAt: string) => void;
  onPutBack: (hand: Hand) => void;
}

const nothing: Held = { hand: null, standing: null, clashes: [], busy: [], outside: false };

/**
 * What is in the hand, beside React: a pointer moves it sixty times a second, and only what shows it is drawn anew, never the grid.
 */
export class HandKeeper {
  held: Held = nothing;
  readonly #options: () => HandOptions;
  readonly #watchers = new Set<() => void>();
  #fresh: Standing | null = null;

  constructor(options: () => HandOptions) {
    this.#options = options;
  }

  watch = (changed: () => void): (() => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };

  take(hand: Hand): void {
    this.#fresh = hand.visit === null ? this.#options().newOf(hand.therapistId) : null;
    this.#hold(hand);
  }

  /** Looks again at what it meets: what lies around it has come, or changed. */
  again(): void {
    if (this.held.hand !== null) this.#hold(this.held.hand);
  }

  /** Somewhere else; nothing happens where it is already. */
  move({ times, therapistId }: Carried): void {
    const { hand } = this.held;
    if (hand === null || (sameTimes(hand.times, times) && hand.therapistId === therapistId)) return;
    this.#hold({ ...hand, times, therapistId });
  }

  drop(): void {
    const { hand, clashes } = this.held;
    if (hand === null) return;
    const { visit, times, therapistId } = hand;
    if (visit !== null && sameTimes(visit, times) && therapistId === visit.therapistId) this.putBack();
    else {
      if (clashes.length > 0 || visit?.series) this.#hold({ ...hand, waits: true });
      this.#options().onDrop(hand, clashes);
    }
  }

  putBack(): void {
    const { hand } = this.held;
    this.empty();
    if (hand !== null) this.#options().onPutBack(hand);
  }

  empty(): void {
    this.#tell(nothing);
  }

  /** Arrows, brackets, Enter and Esc, while it is held by the keyboard. */
  press(event: KeyboardEvent, mirrored: boolean): void {
    const { hand } = this.held;
    if (hand?.by !== "keys" || hand.waits || event.ctrlKey || event.metaKey || event.altKey) return;
    const carry = carryBy(event, mirrored);
    if (carry === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (carry === "drop") this.drop();
    else if (carry === "putBack") this.putBack();
    else this.#carry(hand, carry);
  }

  #carry(hand: Hand, carry: Carry): void {
    const { onReach, ...around } = this.#options();
    const next = carriedOn(hand, carry, around);
    if (next.therapistId !== hand.therapistId && !around.mayBookFor(next.therapistId ?? "")) return;
    this.move(next);
    onReach(next.times.startsAt);
  }

  #hold(hand: Hand): void {
    const { visit, times, therapistId } = hand;
    const whose = visit ?? this.#fresh;
    const standing = whose && {
      ...whose,
      ...times,
      therapistId: therapistId ?? whose.therapistId,
      status: "scheduled" as const,
    };
    this.#tell({ ...nothing, hand, standing, ...(standing && meetingOf(standing, this.#options())) });
  }

  #tell(held: Held): void {
    this.held = held;
    for (const changed of this.#watchers) changed();
  }
}

/** The one hand of a calendar, with the keys that move it. */
export function useHand(options: HandOptions): HandKeeper {
  const { locale } = useLanguage();
  const mirrored = languages[locale].direction === "rtl";
  const current = useRef(options);
  const [keeper] = useState(() => new HandKeeper(() => current.current));
  useEffect(() => {
    current.current = options;
    keeper.again();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => keeper.press(event, mirrored);
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, [keeper, mirrored]);
  return keeper;
}

export const HandContext = createContext<HandKeeper | null>(null);

/** What one part of the calendar wants to know of the hand; drawn anew only when that changes. */
export function useHeld<T>(select: (held: Held) => T): T {
  const keeper = useContext(HandContext);
  if (keeper === null) throw new Error("useHeld outside of the calendar");
  return useSyncExternalStore(keeper.watch, () => select(keeper.held));
}
