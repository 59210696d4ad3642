import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from "react";
import type { Appointment } from "../contract.ts";
import { instantAt } from "./days.ts";
import type { HandKeeper } from "./hand.ts";
import type { Times } from "./layout.ts";
import { lengthened, minutesOf, movedTo, stepMinutes } from "./moving.ts";
import { type Spot, snapped, spotAt } from "./spot.ts";

interface PointerOptions {
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

/** One press until it is let go. */
interface Grip {
  x: number;
  y: number;
  touch: boolean;
  visit: Appointment | null;
  how: "move" | "resize" | "draw";
  /** Where it was taken; for a visit, `offset` minutes below its beginning. */
  from: Spot;
  offset: number;
  lifted: boolean;
}

const [slack, fingerSlack, swipeLength] = [4, 10, 56];
const longPressMilliseconds = 380;

/**
 * Dragging: a visit moves, its lower edge lengthens it, an empty time draws a new one. A finger lifts after a moment's rest, since without
 * it the finger scrolls or turns to the next days.
 */
export function usePointer(options: PointerOptions) {
  const current = useRef(options);
  const grip = useRef<Grip | null>(null);
  const dragged = useRef(false);
  useEffect(() => {
    current.current = options;
  });
  useEffect(() => keepStill(current.current.grid.current, grip), []);

  const onPointerDown = (event: ReactPointerEvent) => {
    const { visitOf, mayMove, keeper } = current.current;
    const taken = event.button === 0 && keeper.hand === null ? gripAt(event, current.current, visitOf) : null;
    if (taken === null) return;
    dragged.current = false;
    grip.current = taken;
    const mayLift = taken.visit === null ? !taken.touch : mayMove(taken.visit);
    follow(current, grip, dragged, mayLift);
  };
  /** Whether the click that follows a press belongs to a drag and means nothing by itself. */
  const wasDragged = () => dragged.current;
  return { onPointerDown, wasDragged };
}

type Current = RefObject<PointerOptions>;
type GripRef = RefObject<Grip | null>;

function gripAt(
  event: ReactPointerEvent,
  { grid, hours }: PointerOptions,
  visitOf: PointerOptions["visitOf"],
): Grip | null {
  const target = event.target instanceof Element ? event.target : null;
  const spot = grid.current && spotAt(grid.current, hours, event.clientX, event.clientY);
  if (!target?.closest("[data-date]") || !spot) return null;
  const id = target.closest<HTMLElement>("[data-visit]")?.dataset.visit;
  const visit = (id !== undefined && visitOf(id)) || null;
  const start = Number(target.closest<HTMLElement>("[data-from]")?.dataset.from ?? 0);
  return {
    x: event.clientX,
    y: event.clientY,
    touch: event.pointerType === "touch",
    visit,
    how: visit === null ? "draw" : target.closest("[data-edge]") ? "resize" : "move",
    from: spot,
    offset: spot.minute - start,
    lifted: false,
  };
}

function follow(current: Current, gripRef: GripRef, dragged: RefObject<boolean>, mayLift: boolean): void {
  const lift = (grip: Grip) => {
    grip.lifted = true;
    dragged.current = true;
    current.current.keeper.take({
      visit: grip.visit,
      how: grip.how,
      by: "pointer",
      times: timesAt(grip, grip.from, current.current),
    });
  };
  const timer = setTimeout(() => {
    const grip = gripRef.current;
    if (grip?.touch && grip.visit !== null && mayLift && !grip.lifted) lift(grip);
  }, longPressMilliseconds);

  const moved = (event: PointerEvent) => {
    const grip = gripRef.current;
    const { grid, hours, keeper } = current.current;
    if (grip === null || grid.current === null) return;
    const far = Math.hypot(event.clientX - grip.x, event.clientY - grip.y);
    if (!grip.lifted && grip.touch && far > fingerSlack) clearTimeout(timer);
    if (!grip.lifted && (grip.touch || far <= slack || !mayLift)) return;
    if (!grip.lifted) lift(grip);
    scrollAlong(event.clientY);
    const spot = spotAt(grid.current, hours, event.clientX, event.clientY);
    if (spot) keeper.move(timesAt(grip, spot, current.current));
  };
  const let_go = (event: PointerEvent) => {
    const grip = gripRef.current;
    end();
    if (grip === null) return;
    if (grip.lifted)
      return event.type === "pointerup" ? current.current.keeper.drop() : current.current.keeper.putBack();
    if (event.type !== "pointerup") return;
    const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y];
    if (grip.touch && Math.abs(dx) > swipeLength && Math.abs(dx) > 1.5 * Math.abs(dy)) {
      dragged.current = true;
      const toStart = getComputedStyle(document.documentElement).direction === "rtl" ? dx > 0 : dx < 0;
      return current.current.onSwipe(toStart ? 1 : -1);
    }
    if (grip.visit === null && Math.hypot(dx, dy) <= fingerSlack) current.current.onPress(grip.from);
  };
  const escaped = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    const lifted = gripRef.current?.lifted;
    end();
    if (lifted) current.current.keeper.putBack();
  };
  const end = () => {
    clearTimeout(timer);
    gripRef.current = null;
    removeEventListener("pointermove", moved);
    removeEventListener("pointerup", let_go);
    removeEventListener("pointercancel", let_go);
    removeEventListener("keydown", escaped, { capture: true });
  };
  addEventListener("pointermove", moved);
  addEventListener("pointerup", let_go);
  addEventListener("pointercancel", let_go);
  addEventListener("keydown", escaped, { capture: true });
}

/** What the visit's times would be with the pointer at a spot. */
function timesAt(grip: Grip, spot: Spot, { zone, hours }: PointerOptions): Times {
  const { visit, how, from, offset } = grip;
  if (visit === null) {
    const [early, late] = [Math.min(from.minute, spot.minute), Math.max(from.minute, spot.minute)];
    const start = snapped(early, Math.floor);
    const end = Math.max(start + stepMinutes, snapped(late, Math.ceil));
    return { startsAt: instantAt(from.date, start, zone), endsAt: instantAt(from.date, end, zone) };
  }
  if (how === "resize") {
    const end = snapped(spot.minute, Math.round);
    return lengthened(visit, end - (from.minute - offset) - minutesOf(visit));
  }
  const first = hours.first * 60;
  const start = Math.max(first, Math.min(snapped(spot.minute - offset, Math.round), hours.last * 60 - stepMinutes));
  return movedTo(visit, spot.date, start, zone);
}

// The page scrolls when a visit is carried to its edge.
function scrollAlong(y: number): void {
  if (y < 72) scrollBy({ top: -12 });
  else if (y > innerHeight - 72) scrollBy({ top: 12 });
}

/** Keeps the page from scrolling under a visit that a finger has lifted. */
function keepStill(grid: HTMLElement | null, grip: GripRef): () => void {
  const still = (event: Event) => {
    if (grip.current?.lifted) event.preventDefault();
  };
  grid?.addEventListener("touchmove", still, { passive: false });
  grid?.addEventListener("contextmenu", still);
  return () => {
    grid?.removeEventListener("touchmove", still);
    grid?.removeEventListener("contextmenu", still);
  };
}
