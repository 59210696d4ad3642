import { Entry } from "../packed/rules.ts";

/** Of each entry: version, state and kind of letters, where names, order and findable words are, and the text's length. */
const numbers = 6;
const numberBytes = 4;
const archived = 1;
const wide = 2;

/** Entries as bytes, in their order: how many, the numbers of each, and their texts one behind the other. */
export function packed(entries: readonly Entry[]): Buffer {
  const all = entries.map(({ parts }) => ({ ...parts, isWide: isWide(parts.text) }));
  const textsAt = numberBytes * (1 + numbers * all.length);
  const bytes = Buffer.allocUnsafe(all.reduce((sum, { text, isWide }) => sum + bytesOf(text.length, isWide), textsAt));
  let at = bytes.writeInt32LE(all.length, 0);
  let textAt = textsAt;
  for (const { text, isWide, version, status, namesEnd, orderAt, findableAt } of all) {
    const kind = (status === "archived" ? archived : 0) + (isWide ? wide : 0);
    for (const number of [version, kind, namesEnd, orderAt, findableAt, text.length])
      at = bytes.writeInt32LE(number, at);
    textAt += bytes.write(text, textAt, isWide ? "utf16le" : "latin1");
  }
  return bytes;
}

/** The entries again, in their order. They read their texts out of the bytes, which live as long as one of them does. */
export function* unpacked(bytes: Buffer): Generator<Entry> {
  const count = bytes.readInt32LE(0);
  let textAt = numberBytes * (1 + numbers * count);
  for (let nth = 0; nth < count; nth++) {
    const number = (place: number) => bytes.readInt32LE(numberBytes * (1 + numbers * nth + place));
    const kind = number(1);
    const text = new Stretch(bytes, textAt, number(5), (kind & wide) !== 0);
    textAt += text.bytes;
    yield new Entry({
      text,
      version: number(0),
      status: kind & archived ? "archived" : "active",
      namesEnd: number(2),
      orderAt: number(3),
      findableAt: number(4),
    });
  }
}

/** A text that lies in a buffer with others. */
class Stretch {
  readonly length: number;
  readonly #all: Buffer;
  readonly #at: number;
  readonly #wide: boolean;

  constructor(all: Buffer, at: number, length: number, wide: boolean) {
    this.#all = all;
    this.#at = at;
    this.length = length;
    this.#wide = wide;
  }

  get bytes(): number {
    return bytesOf(this.length, this.#wide);
  }

  slice(from: number, to: number): string {
    const [start, end] = [this.#at + bytesOf(from, this.#wide), this.#at + bytesOf(to, this.#wide)];
    return this.#all.toString(this.#wide ? "utf16le" : "latin1", start, end);
  }
}

/** Whether a text has a letter that does not fit into one byte. */
const isWide = (text: string) => /[^\0-\xff]/.test(text);
const bytesOf = (length: number, isWide: boolean) => (isWide ? 2 : 1) * length;
