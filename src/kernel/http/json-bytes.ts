/**
 * A reply written as bytes, into one buffer that is used again and again. A list of a hundred kilobytes put together of
 * texts was the greatest part of what the collector had to clear away, and had to be turned into bytes at the end anyway.
 * What is written between `begin` and `taken` must not wait for anything: there is one buffer in a process.
 */
export class JsonBytes {
  #bytes = Buffer.allocUnsafeSlow(64 * 1024);
  #at = 0;

  begin(): this {
    this.#at = 0;
    return this;
  }

  /** Appends a text, or the part of it from `start` to `end`, as it stands. */
  add(text: string, start = 0, end = text.length): void {
    if (this.#at + (end - start) * 3 > this.#bytes.length) this.#grow((end - start) * 3);
    let at = this.#at;
    for (let place = start; place < end; place++) {
      const code = text.charCodeAt(place);
      if (code > 0x7f) {
        this.#at = at + this.#bytes.write(text.slice(place, end), at);
        return;
      }
      this.#bytes[at++] = code;
    }
    this.#at = at;
  }

  /** What was written, in a buffer of its own. */
  taken(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#at));
  }

  #grow(more: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#bytes.length * 2, this.#at + more));
    larger.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = larger;
  }
}

/** The one of this process. */
export const jsonBytes = new JsonBytes();
