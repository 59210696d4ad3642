import type { Clock } from "#kernel/time/clock.ts";

/** A clock that stands where the test puts it; it begins at the real time. */
export class TestClock implements Clock {
  #now = Temporal.Now.instant().round("millisecond");

  now(): Temporal.Instant {
    return this.#now;
  }

  set(at: string): void {
    this.#now = Temporal.Instant.from(at);
  }

  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
    this.#now = this.#now.add({ hours: days * 24 + hours, minutes, seconds });
  }
}
