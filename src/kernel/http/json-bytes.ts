/** How much is held at once, and how much of it must be left to begin in. */
const slab = 256 * 1024;
const least = 32 * 1024;

/**
 * Replies written as bytes, one behind the other into a slab that lives as long as one of them does. A list of a hundred
 * kilobytes put together of texts was the greatest part of what the collector had to clear away, and had to be turned into
 * bytes at the end anyway; a buffer for each reply was asked of the system and given back two thousand times a second.
 * What is written between `begin` and `taken` must not wait for anything: there is one writer in a process.
 */
export class JsonBytes {
  #bytes = Buffer.allocUnsafeSlow(slab);
  #start = 0;
  #at = 0;

  begin(): this {
    if (this.#bytes.length - this.#at < least) {
      this.#bytes = Buffer.allocUnsafeSlow(slab);
      this.#at = 0;
    }
    this.#start = this.#at;
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

  /** Appends bytes as they stand, or those from `start` to `end`. */
  copy(from: Uint8Array, start = 0, end = from.length): void {
    if (this.#at + end - start > this.#bytes.length) this.#grow(end - start);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let place = start; place < end; place++) bytes[at++] = from[place]!;
    this.#at = at;
  }

  /** What was written. */
  taken(): Buffer {
    return this.#bytes.subarray(this.#start, this.#at);
  }

  /** What was begun goes on in a larger slab, without what others have of this one. */
  #grow(more: number): void {
    const begun = this.taken();
    this.#bytes = Buffer.allocUnsafeSlow(Math.max(slab, begun.length * 2 + more));
    this.#bytes.set(begun);
    this.#start = 0;
    this.#at = begun.length;
  }
}

/** The one of this process. */
export const jsonBytes = new JsonBytes();
