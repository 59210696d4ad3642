/** How much is held at once, and how much of it must be left to begin in. */
const slab = 256 * 1024;
const least = 32 * 1024;
/** Up to here looking at each letter costs less than asking the runtime. */
const short = 24;

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

  /** How much has been written since `begin`. */
  get length(): number {
    return this.#at - this.#start;
  }

  /** Appends a text, or the part of it from `start` to `end`, as it stands. */
  add(text: string, start = 0, end = text.length): void {
    if (this.#at + (end - start) * 3 > this.#bytes.length) this.#grow((end - start) * 3);
    if (end - start > short) {
      this.#write(text.slice(start, end));
      return;
    }
    let at = this.#at;
    for (let place = start; place < end; place++) {
      const code = text.charCodeAt(place);
      if (code > 0x7f) {
        this.#at = at;
        this.#write(text.slice(place, end));
        return;
      }
      this.#bytes[at++] = code;
    }
    this.#at = at;
  }

  /** Appends bytes as they stand, or those from `start` to `end`. */
  copy(from: Uint8Array, start = 0, end = from.length): void {
    if (this.#at + end - start > this.#bytes.length) this.#grow(end - start);
    this.#at = put(this.#bytes, this.#at, from, start, end);
  }

  /** Appends bytes between two others: in one go, since there are a dozen of these in a visit. */
  between(before: Uint8Array, from: Uint8Array, start: number, end: number, after: Uint8Array): void {
    const more = before.length + end - start + after.length;
    if (this.#at + more > this.#bytes.length) this.#grow(more);
    const at = put(this.#bytes, this.#at, before, 0, before.length);
    this.#at = put(this.#bytes, put(this.#bytes, at, from, start, end), after, 0, after.length);
  }

  /** Appends once more what was written from `start` to `end` since `begin`, to be written over; answers where it is now. */
  repeat(start: number, end: number): number {
    if (this.#at + end - start > this.#bytes.length) this.#grow(end - start);
    const at = this.#at;
    this.#bytes.copyWithin(at, this.#start + start, this.#start + end);
    this.#at = at + end - start;
    return at - this.#start;
  }

  /** Writes over what was written at `place` since `begin`. */
  over(place: number, from: Uint8Array, start: number, end: number): void {
    put(this.#bytes, this.#start + place, from, start, end);
  }

  /** What was written. */
  taken(): Buffer {
    return this.#bytes.subarray(this.#start, this.#at);
  }

  #write(text: string): void {
    this.#at += this.#bytes.write(text, this.#at);
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

function put(bytes: Uint8Array, at: number, from: Uint8Array, start: number, end: number): number {
  let to = at;
  for (let place = start; place < end; place++) bytes[to++] = from[place]!;
  return to;
}
