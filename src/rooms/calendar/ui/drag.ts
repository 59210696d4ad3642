import type { RefObject } from "react";
import type { Appointment } from "../contract.ts";
import type { Carried } from "./carry.ts";
import { EdgeScroll } from "./edge-scroll.ts";
import type { HandKeeper } from "./hand.ts";
import { instantAt } from "./minutes.ts";
import { lengthened, minuteIn, minutesOf, movedTo, stepMinutes } from "./moving.ts";
import { type Ground, type Spot, snapped } from "./spot.ts";

export interface DragOptions {
  grid: RefObject<HTMLElement | null>;
  zone: string;
  /** Null in a month, where a visit keeps its time. */
  hours: { first: number; last: number } | null;
  keeper: HandKeeper;
  visitOf: (id: string) => Appointment | undefined;
  mayMove: (visit: Appointment) => boolean;
  mayBookFor: (therapistId: string) => boolean;
  /** A free time was pressed. */
  onPress: (spot: Spot) => void;
}

/** What was taken hold of, and where. */
export interface Grip {
  x: number;
  y: number;
  touch: boolean;
  visit: Appointment | null;
  how: "move" | "resize" | "draw";
  spot: Spot;
  ground: Ground;
  /** How far below the beginning of the visit, in minutes. */
  offset: number;
}

const [slack, fingerSlack] = [4, 10];
const longPressMilliseconds = 380;

/** One press until it is let go. A finger lifts after a moment's rest: without it, it scrolls or turns to the next days. */
export class Drag {
  lifted = false;
  readonly #grip: Grip;
  readonly #options: () => DragOptions;
  readonly #onEnd: (meant: boolean) => void;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #edges = new EdgeScroll((x, y) => this.#carry(x, y));

  /** `onEnd` hears whether it was a drag, so that the click that follows means nothing. */
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
    this.#edges.at(clientX, clientY);
    this.#carry(clientX, clientY);
  }

  #carry(x: number, y: number): void {
    const spot = this.#grip.ground.at(x, y);
    if (spot !== null) this.#options().keeper.move(this.#carriedTo(spot));
  }

  #letGo({ type, clientX, clientY }: PointerEvent): void {
    const { keeper, onPress } = this.#options();
    const { x, y, visit, spot } = this.#grip;
    const done = type === "pointerup";
    this.#end(this.lifted);
    if (this.lifted && done) keeper.drop();
    else if (this.lifted) keeper.putBack();
    else if (done && visit === null && Math.hypot(clientX - x, clientY - y) <= fingerSlack) onPress(spot);
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.#end(this.lifted);
    if (this.lifted) this.#options().keeper.putBack();
  }

  #mayLift(): boolean {
    const { visit, touch, spot } = this.#grip;
    return visit === null ? !touch && spot.minute !== null : this.#options().mayMove(visit);
  }

  #lift(): void {
    const { visit, how, spot } = this.#grip;
    this.lifted = true;
    if (this.#grip.touch) navigator.vibrate?.(10);
    this.#options().keeper.take({ visit, how, by: "pointer", ...this.#carriedTo(spot) });
  }

  /** What the times would be, and whose, with the pointer at a spot. */
  #carriedTo(to: Spot): Carried {
    const { visit, how, spot, offset } = this.#grip;
    const { zone, hours, mayBookFor } = this.#options();
    if (visit === null) return { times: drawn(spot, to, zone), therapistId: spot.therapistId };
    const therapistId = to.therapistId !== null && mayBookFor(to.therapistId) ? to.therapistId : visit.therapistId;
    if (to.minute === null || hours === null)
      return { times: movedTo(visit, to.date, minuteIn(visit.startsAt, zone), zone), therapistId };
    if (how === "resize") {
      const end = snapped(to.minute, Math.round);
      const times = lengthened(visit, end - ((spot.minute ?? 0) - offset) - minutesOf(visit));
      return { times, therapistId: visit.therapistId };
    }
    const latest = hours.last * 60 - stepMinutes;
    const start = Math.max(hours.first * 60, Math.min(snapped(to.minute - offset, Math.round), latest));
    return { times: movedTo(visit, to.date, start, zone), therapistId };
  }

  #end(meant: boolean): void {
    clearTimeout(this.#timer);
    this.#edges.stop();
    for (const kind of kinds) removeEventListener(kind, this, { capture: kind === "keydown" });
    this.#onEnd(meant);
  }
}

const kinds = ["pointermove", "pointerup", "pointercancel", "keydown"] as const;

/** From one spot of a day to another, on the steps of the grid. */
function drawn(from: Spot, to: Spot, zone: string) {
  const [a, b] = [from.minute ?? 0, to.minute ?? 0];
  const start = snapped(Math.min(a, b), Math.floor);
  const end = Math.max(start + stepMinutes, snapped(Math.max(a, b), Math.ceil));
  return { startsAt: instantAt(from.date, start, zone), endsAt: instantAt(from.date, end, zone) };
}
