/** A token bucket per caller, in memory: `burst` at once, then `perSecond`. Bounded, so strangers cannot fill it. */
export class Buckets {
  readonly #rate: { burst: number; perSecond: number };
  readonly #buckets = new Map<string, { left: number; at: number }>();

  constructor(rate: { burst: number; perSecond: number }) {
    this.#rate = rate;
  }

  /** Takes one; answers 0, or the seconds after which it may be tried again. */
  take(caller: string, nowMillis: number): number {
    const bucket = this.#buckets.get(caller) ?? { left: this.#rate.burst, at: nowMillis };
    bucket.left = Math.min(this.#rate.burst, bucket.left + ((nowMillis - bucket.at) / 1000) * this.#rate.perSecond);
    bucket.at = nowMillis;
    this.#buckets.delete(caller);
    this.#buckets.set(caller, bucket);
    if (this.#buckets.size > 20_000) this.#buckets.delete(this.#buckets.keys().next().value as string);
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / this.#rate.perSecond);
    bucket.left -= 1;
    return 0;
  }
}
