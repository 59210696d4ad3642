import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";

/** One thing of a list put in another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  const one = list[from];
  const place = Math.max(0, Math.min(rest.length, to));
  return one === undefined ? [...list] : [...rest.slice(0, place), one, ...rest.slice(place)];
}

/**
 * Carries rows of a list by a grip: with the pointer, or with the arrow keys while the grip has the focus. `move` is called
 * for every place it passes, so that the list shows where it would lie.
 */
export function useCarrying(move: (from: number, to: number) => void) {
  const [carried, setCarried] = useState<number | null>(null);
  const at = useRef<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const hold = (place: number | null) => {
    at.current = place;
    setCarried(place);
  };
  const follow = ({ clientY }: PointerEvent) => {
    if (at.current === null || list.current === null) return;
    const rows = [...list.current.children].map((row) => row.getBoundingClientRect());
    const over = rows.findIndex(({ top, bottom }, place) =>
      place < (at.current ?? 0)
        ? clientY < (top + bottom) / 2
        : place > (at.current ?? 0) && clientY > (top + bottom) / 2,
    );
    const last = rows.findLastIndex(
      ({ top, bottom }, place) => place > (at.current ?? 0) && clientY > (top + bottom) / 2,
    );
    const to = last >= 0 ? last : over;
    if (to < 0 || to === at.current) return;
    move(at.current, to);
    hold(to);
  };
  const grip = (place: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      hold(place);
    },
    onPointerMove: follow,
    onPointerUp: () => hold(null),
    onPointerCancel: () => hold(null),
    onKeyDown: (event: KeyboardEvent) => {
      const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
      if (by === 0) return;
      event.preventDefault();
      move(place, place + by);
    },
  });
  return { list, carried, grip };
}
