import { type RefObject, useEffect, useRef } from "react";

interface SwipeOptions {
  /** 1 along the text, -1 against it. */
  onTurn: (along: 1 | -1) => void;
  /** Something is in the hand: then the finger moves that. */
  isBusy?: () => boolean;
}

const [slack, enough, quickEnough] = [10, 72, 0.45];
const [leastFlick, entrance] = [24, 56];

/** Turns by wiping with a finger: what is wiped follows it, ever less, and springs back when it was not meant. */
export function useSwipe(element: RefObject<HTMLElement | null>, options: SwipeOptions): void {
  const current = useRef(options);
  useEffect(() => {
    current.current = options;
  });
  useEffect(() => {
    const wiped = element.current;
    if (wiped === null) return;
    const swipe = new Swipe(wiped, () => current.current);
    for (const kind of kinds) wiped.addEventListener(kind, swipe);
    return () => {
      for (const kind of kinds) wiped.removeEventListener(kind, swipe);
    };
  }, [element]);
}

const kinds = ["pointerdown", "pointermove", "pointerup", "pointercancel"] as const;

class Swipe {
  readonly #element: HTMLElement;
  readonly #options: () => SwipeOptions;
  #from: { id: number; x: number; y: number; at: number; wiping: boolean } | null = null;

  constructor(element: HTMLElement, options: () => SwipeOptions) {
    this.#element = element;
    this.#options = options;
  }

  handleEvent(event: PointerEvent): void {
    if (event.pointerType === "mouse") return;
    if (event.type === "pointerdown") this.#began(event);
    else if (event.pointerId !== this.#from?.id) return;
    else if (event.type === "pointermove") this.#moved(event);
    else this.#ended(event);
  }

  #began({ pointerId, isPrimary, clientX, clientY, timeStamp }: PointerEvent): void {
    if (isPrimary) this.#from = { id: pointerId, x: clientX, y: clientY, at: timeStamp, wiping: false };
  }

  #moved({ clientX, clientY }: PointerEvent): void {
    const from = this.#from;
    if (from === null || this.#options().isBusy?.()) return;
    const [dx, dy] = [clientX - from.x, clientY - from.y];
    if (!from.wiping && Math.abs(dy) > slack && Math.abs(dy) > Math.abs(dx)) this.#from = null;
    else if (from.wiping || Math.abs(dx) > slack) {
      from.wiping = true;
      if (!isStill()) this.#element.style.setProperty("translate", `${rubber(dx, this.#element.offsetWidth)}px`);
    }
  }

  #ended({ type, clientX, timeStamp }: PointerEvent): void {
    const from = this.#from;
    this.#from = null;
    if (from === null || !from.wiping) return;
    const dx = clientX - from.x;
    const pulled = this.#element.style.translate;
    this.#element.style.removeProperty("translate");
    const meant = type === "pointerup" && isMeant(dx, timeStamp - from.at) && !this.#options().isBusy?.();
    if (meant) this.#options().onTurn(dx > 0 === isMirrored() ? 1 : -1);
    this.#slide(meant ? `${-Math.sign(dx) * entrance}px` : pulled);
  }

  #slide(from: string): void {
    if (!isStill() && from !== "") this.#element.animate([{ translate: from }, { translate: "0px" }], settling);
  }
}

const settling = { duration: 180, easing: "cubic-bezier(0.2, 0, 0, 1)" };

/** How far something so wide gives way to a finger that went `pull` pixels: ever less, and never more than half of it. */
export function rubber(pull: number, width: number): number {
  const most = width / 2;
  return Math.sign(pull) * most * (1 - 1 / ((Math.abs(pull) * 0.55) / most + 1));
}

/** Whether a wipe was meant: far enough, or quick. */
export function isMeant(pull: number, milliseconds: number): boolean {
  const far = Math.abs(pull);
  return far >= enough || (far >= leastFlick && far / Math.max(1, milliseconds) >= quickEnough);
}

const isStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
const isMirrored = (): boolean => document.documentElement.dir === "rtl";
