import type { Clock } from "#kernel/time/clock.ts";

/** A clock that stands where the test puts it, or ticks on from there; it begins at the real time. */
export class TestClock implements Clock {
  #now = Temporal.Now.instant().round("millisecond");

  /** When a ticking clock was last set, in real time. */
  #setAt = performance.now();
  readonly #ticking: boolean;

  constructor({ ticking = false } = {}) {
    this.#ticking = ticking;
  }

  now(): Temporal.Instant {
    if (!this.#ticking) return this.#now;
    return this.#now.add({ milliseconds: Math.round(performance.now() - this.#setAt) });
  }

  set(at: string): void {
    this.#now = Temporal.Instant.from(at);
    this.#setAt = performance.now();
  }

  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
    this.#now = this.#now.add({ hours: days * 24 + hours, minutes, seconds });
  }
}
