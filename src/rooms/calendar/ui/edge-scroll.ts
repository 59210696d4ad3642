const [edge, fastest] = [72, 14];

/** Scrolls the page while something is held near its upper or lower edge, the nearer the faster, also when the pointer rests there. */
export class EdgeScroll {
  readonly #onScroll: (x: number, y: number) => void;
  #frame = 0;
  #x = 0;
  #y = 0;

  /** `onScroll` hears where the pointer is after each step, since the page has moved under it. */
  constructor(onScroll: (x: number, y: number) => void) {
    this.#onScroll = onScroll;
  }

  at(x: number, y: number): void {
    this.#x = x;
    this.#y = y;
    if (this.#frame === 0 && stepAt(y, innerHeight) !== 0) this.#frame = requestAnimationFrame(this.#step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #step = (): void => {
    const by = stepAt(this.#y, innerHeight);
    this.#frame = by === 0 ? 0 : requestAnimationFrame(this.#step);
    if (by === 0) return;
    scrollBy({ top: by, behavior: "instant" });
    this.#onScroll(this.#x, this.#y);
  };
}

/** How many pixels a frame scrolls with the pointer at `y` of so high a window; 0 in its middle. */
export function stepAt(y: number, height: number): number {
  if (y < edge) return -Math.ceil((fastest * (edge - Math.max(0, y))) / edge);
  const below = Math.min(y, height) - (height - edge);
  return below > 0 ? Math.ceil((fastest * below) / edge) : 0;
}
