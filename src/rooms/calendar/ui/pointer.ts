import { type PointerEvent as ReactPointerEvent, useEffect, useRef } from "react";
import { Drag, type DragOptions, type Grip } from "./drag.ts";
import { Ground } from "./spot.ts";

/** Dragging with pointer and finger: a visit moves, its lower edge lengthens it, an empty time draws a new one. */
export function usePointer(options: DragOptions) {
  const current = useRef(options);
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);
  useEffect(() => {
    current.current = options;
  });
  // Keeps the page from scrolling under a visit that a finger has lifted.
  useEffect(() => {
    const grid = current.current.grid.current;
    const still = (event: Event) => {
      if (drag.current?.lifted) event.preventDefault();
    };
    grid?.addEventListener("touchmove", still, { passive: false });
    grid?.addEventListener("contextmenu", still);
    return () => {
      grid?.removeEventListener("touchmove", still);
      grid?.removeEventListener("contextmenu", still);
    };
  }, []);

  const onPointerDown = (event: ReactPointerEvent) => {
    const free = drag.current === null && current.current.keeper.held.hand === null;
    const grip = free && event.button === 0 ? gripAt(event, current.current) : null;
    if (grip === null) return;
    dragged.current = false;
    const ended = (meant: boolean) => {
      drag.current = null;
      dragged.current = meant;
    };
    drag.current = new Drag(grip, () => current.current, ended);
  };
  /** Whether the click that follows a press belongs to a drag and means nothing by itself. */
  const wasDragged = () => dragged.current;
  return { onPointerDown, wasDragged };
}

function gripAt(event: ReactPointerEvent, { grid, hours, visitOf }: DragOptions): Grip | null {
  const target = event.target instanceof Element ? event.target : null;
  if (grid.current === null || !target?.closest("[data-column]") || target.closest("a, [data-own]")) return null;
  const ground = new Ground(grid.current, hours);
  const spot = ground.at(event.clientX, event.clientY);
  if (spot === null) return null;
  const box = target.closest<HTMLElement>("[data-visit]");
  const visit = visitOf(box?.dataset.visit ?? "") ?? null;
  return {
    x: event.clientX,
    y: event.clientY,
    touch: event.pointerType === "touch",
    visit,
    how: visit === null ? "draw" : target.closest("[data-edge]") ? "resize" : "move",
    spot,
    ground,
    offset: (spot.minute ?? 0) - Number(box?.dataset.from ?? 0),
  };
}
