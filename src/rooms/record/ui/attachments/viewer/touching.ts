import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { type Lying, type Point, pushed, type Room, swipe, zoomed } from "./zoom.ts";

interface Touching {
  stage: RefObject<HTMLElement | null>;
  room: () => Room;
  lying: Lying;
  setLying: (lying: Lying) => void;
  onSwipe: (to: "left" | "right" | "down") => void;
}

/** Fingers and pointers over a picture: one pushes it or wipes to the next, two enlarge, a double press comes near. */
export function useTouching({ stage, room, lying, setLying, onSwipe }: Touching) {
  const now = useRef(lying);
  now.current = lying;
  const down = useRef(new Map<number, Point>());
  const began = useRef<Point | null>(null);
  const put = (next: Lying) => {
    now.current = next;
    setLying(next);
  };
  const fromMiddle = ({ x, y }: Point): Point => {
    const box = stage.current?.getBoundingClientRect();
    return box ? { x: x - box.x - box.width / 2, y: y - box.y - box.height / 2 } : { x: 0, y: 0 };
  };
  useWheel(stage, (event) => {
    const at = fromMiddle({ x: event.clientX, y: event.clientY });
    // Two fingers on a touchpad arrive as a wheel with Ctrl; a wheel alone pushes what is enlarged.
    if (event.ctrlKey || event.metaKey) put(zoomed(now.current, now.current.scale * 1.01 ** -event.deltaY, at, room()));
    else if (now.current.scale > 1) put(pushed(now.current, { x: -event.deltaX, y: -event.deltaY }, room()));
    else return false;
    return true;
  });

  const move = (event: PointerEvent) => {
    const was = down.current.get(event.pointerId);
    if (was === undefined) return;
    const is = { x: event.clientX, y: event.clientY };
    const [other] = [...down.current].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    down.current.set(event.pointerId, is);
    if (other !== undefined) {
      began.current = null;
      const scale = now.current.scale * (distance(is, other) / Math.max(1, distance(was, other)));
      put(zoomed(now.current, scale, fromMiddle(middle(is, other)), room()));
    } else if (now.current.scale > 1) put(pushed(now.current, { x: is.x - was.x, y: is.y - was.y }, room()));
  };
  const end = (event: PointerEvent) => {
    down.current.delete(event.pointerId);
    const start = began.current;
    began.current = null;
    if (start === null || event.type === "pointercancel" || now.current.scale > 1) return;
    const meant = swipe({ x: event.clientX - start.x, y: event.clientY - start.y });
    if (meant !== null) onSwipe(meant);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = { x: event.clientX, y: event.clientY };
      down.current.set(event.pointerId, at);
      began.current = down.current.size === 1 && event.pointerType !== "mouse" ? at : null;
    },
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: end,
    onDoubleClick: (event: { clientX: number; clientY: number }) => {
      const at = fromMiddle({ x: event.clientX, y: event.clientY });
      put(zoomed(now.current, now.current.scale > 1 ? 1 : 2.5, at, room()));
    },
  };
}

/** React listens to wheels without a say in what follows, so this is listened to by itself. */
function useWheel(stage: RefObject<HTMLElement | null>, turned: (event: WheelEvent) => boolean): void {
  const act = useRef(turned);
  act.current = turned;
  useEffect(() => {
    const element = stage.current;
    const listen = (event: WheelEvent) => void (act.current(event) && event.preventDefault());
    element?.addEventListener("wheel", listen, { passive: false });
    return () => element?.removeEventListener("wheel", listen);
  }, [stage]);
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
