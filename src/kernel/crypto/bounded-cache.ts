/**
 * The most recently used entries, at most `most` of them and none older than `maxAgeMs` since it was put in: what is too
 * old goes by itself, since these are keys, which nobody's memory should hold for longer than they are used.
 * `now` is a monotonic clock in milliseconds.
 */
export class BoundedCache<Value> {
  readonly #entries = new Map<string, { value: Value; at: number }>();
  readonly #most: number;
  readonly #maxAgeMs: number;
  readonly #now: () => number;
  #sweeping: NodeJS.Timeout | undefined;

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
    this.#sweeping ??= setTimeout(() => this.#sweep(), this.#maxAgeMs).unref();
    if (this.#entries.size <= this.#most) return;
    const [oldest] = this.#entries.keys();
    this.#entries.delete(oldest!);
  }

  drop(key: string): void {
    this.#entries.delete(key);
  }

  #sweep(): void {
    const oldest = this.#now() - this.#maxAgeMs;
    for (const [key, { at }] of this.#entries) if (at <= oldest) this.#entries.delete(key);
    this.#sweeping = this.#entries.size > 0 ? setTimeout(() => this.#sweep(), this.#maxAgeMs / 2).unref() : undefined;
  }
}
