import type { RefObject } from "react";
import type { Appointment } from "../contract.ts";
import { instantAt } from "./days.ts";
import type { HandKeeper } from "./hand.ts";
import type { Times } from "./layout.ts";
import { lengthened, minutesOf, movedTo, stepMinutes } from "./moving.ts";
import { type Spot, snapped, spotAt } from "./spot.ts";

export interface DragOptions {
  grid: RefObject<HTMLElement | null>;
  zone: string;
  hours: { first: number; last: number };
  keeper: HandKeeper;
  visitOf: (id: string) => Appointment | undefined;
  mayMove: (visit: Appointment) => boolean;
  /** A free time was pressed. */
  onPress: (spot: Spot) => void;
  /** The page was wiped sideways with a finger: 1 along the text, -1 against it. */
  onSwipe: (along: 1 | -1) => void;
}

/** What was taken hold of, and where. */
export interface Grip {
  x: number;
  y: number;
  touch: boolean;
  visit: Appointment | null;
  how: "move" | "resize" | "draw";
  spot: Spot;
  /** How far below the beginning of the visit, in minutes. */
  offset: number;
}

const [slack, fingerSlack, swipeLength] = [4, 10, 56];
const longPressMilliseconds = 380;

/** One press until it is let go. A finger lifts after a moment's rest: without it, it scrolls or turns to the next days. */
export class Drag {
  lifted = false;
  readonly #grip: Grip;
  readonly #options: () => DragOptions;
  readonly #onEnd: (meant: boolean) => void;
  readonly #timer: ReturnType<typeof setTimeout>;

  /** `onEnd` hears whether it was a drag or a swipe, so that the click that follows means nothing. */
  constructor(grip: Grip, options: () => DragOptions, onEnd: (meant: boolean) => void) {
    this.#grip = grip;
    this.#options = options;
    this.#onEnd = onEnd;
    this.#timer = setTimeout(() => {
      if (grip.touch && grip.visit !== null && this.#mayLift()) this.#lift();
    }, longPressMilliseconds);
    for (const kind of kinds) addEventListener(kind, this, { capture: kind === "keydown" });
  }

  handleEvent(event: PointerEvent | KeyboardEvent): void {
    if (event instanceof KeyboardEvent) this.#pressed(event);
    else if (event.type === "pointermove") this.#moved(event);
    else this.#letGo(event);
  }

  #moved({ clientX, clientY }: PointerEvent): void {
    const { x, y, touch } = this.#grip;
    const far = Math.hypot(clientX - x, clientY - y);
    if (!this.lifted && touch && far > fingerSlack) clearTimeout(this.#timer);
    if (!this.lifted && (touch || far <= slack || !this.#mayLift())) return;
    if (!this.lifted) this.#lift();
    scrollAlong(clientY);
    const { grid, hours, keeper } = this.#options();
    const spot = grid.current && spotAt(grid.current, hours, clientX, clientY);
    if (spot) keeper.move(this.#timesAt(spot));
  }

  #letGo({ type, clientX, clientY }: PointerEvent): void {
    const { keeper, onPress, onSwipe } = this.#options();
    const { x, y, touch, visit, spot } = this.#grip;
    const [dx, dy] = [clientX - x, clientY - y];
    const done = type === "pointerup";
    const swiped = touch && done && Math.abs(dx) > swipeLength && Math.abs(dx) > 1.5 * Math.abs(dy);
    this.#end(this.lifted || swiped);
    if (this.lifted && done) keeper.drop();
    else if (this.lifted) keeper.putBack();
    else if (swiped) onSwipe(dx > 0 === isMirrored() ? 1 : -1);
    else if (done && visit === null && Math.hypot(dx, dy) <= fingerSlack) onPress(spot);
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.#end(this.lifted);
    if (this.lifted) this.#options().keeper.putBack();
  }

  #mayLift(): boolean {
    const { visit, touch } = this.#grip;
    return visit === null ? !touch : this.#options().mayMove(visit);
  }

  #lift(): void {
    const { visit, how, spot } = this.#grip;
    this.lifted = true;
    this.#options().keeper.take({ visit, how, by: "pointer", times: this.#timesAt(spot) });
  }

  /** What the times would be with the pointer at a spot. */
  #timesAt(to: Spot): Times {
    const { visit, how, spot, offset } = this.#grip;
    const { zone, hours } = this.#options();
    if (visit === null) return drawn(spot, to, zone);
    if (how === "resize") {
      const end = snapped(to.minute, Math.round);
      return lengthened(visit, end - (spot.minute - offset) - minutesOf(visit));
    }
    const latest = hours.last * 60 - stepMinutes;
    const start = Math.max(hours.first * 60, Math.min(snapped(to.minute - offset, Math.round), latest));
    return movedTo(visit, to.date, start, zone);
  }

  #end(meant: boolean): void {
    clearTimeout(this.#timer);
    for (const kind of kinds) removeEventListener(kind, this, { capture: kind === "keydown" });
    this.#onEnd(meant);
  }
}

const kinds = ["pointermove", "pointerup", "pointercancel", "keydown"] as const;

/** From one spot of a day to another, on the steps of the grid. */
function drawn(from: Spot, to: Spot, zone: string): Times {
  const start = snapped(Math.min(from.minute, to.minute), Math.floor);
  const end = Math.max(start + stepMinutes, snapped(Math.max(from.minute, to.minute), Math.ceil));
  return { startsAt: instantAt(from.date, start, zone), endsAt: instantAt(from.date, end, zone) };
}

// The page scrolls when a visit is carried to its edge.
function scrollAlong(y: number): void {
  if (y < 72) scrollBy({ top: -12 });
  else if (y > innerHeight - 72) scrollBy({ top: 12 });
}

function isMirrored(): boolean {
  return document.documentElement.dir === "rtl";
}
