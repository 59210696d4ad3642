/**
 * The most recently used entries, at most `most` of them and none older than `maxAgeMs` since it was put in.
 * `now` is a monotonic clock in milliseconds.
 */
export class BoundedCache<Value> {
  readonly #entries = new Map<string, { value: Value; at: number }>();
  readonly #most: number;
  readonly #maxAgeMs: number;
  readonly #now: () => number;

  constructor(most: number, maxAgeMs: number, now: () => number) {
    this.#most = most;
    this.#maxAgeMs = maxAgeMs;
    this.#now = now;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    if (this.#now() - entry.at > this.#maxAgeMs) return undefined;
    this.#entries.set(key, entry); // a Map keeps the order of insertion: last is most recent
    return entry.value;
  }

  put(key: string, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, at: this.#now() });
    if (this.#entries.size <= this.#most) return;
    const [oldest] = this.#entries.keys();
    this.#entries.delete(oldest!);
  }

  drop(key: string): void {
    this.#entries.delete(key);
  }
}
