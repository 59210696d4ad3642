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

/** The entries again, one after the other, each with a text of its own: the bytes need not be kept for it. */
export function* unpacked(bytes: Buffer): Generator<Entry> {
  const count = bytes.readInt32LE(0);
  let textAt = numberBytes * (1 + numbers * count);
  for (let nth = 0; nth < count; nth++) {
    const number = (place: number) => bytes.readInt32LE(numberBytes * (1 + numbers * nth + place));
    const kind = number(1);
    const isWide = (kind & wide) !== 0;
    const end = textAt + bytesOf(number(5), isWide);
    yield new Entry({
      text: bytes.toString(isWide ? "utf16le" : "latin1", textAt, end),
      version: number(0),
      status: kind & archived ? "archived" : "active",
      namesEnd: number(2),
      orderAt: number(3),
      findableAt: number(4),
    });
    textAt = end;
  }
}

/** Whether a text has a letter that does not fit into one byte. */
const isWide = (text: string) => /[^\0-\xff]/.test(text);
const bytesOf = (length: number, isWide: boolean) => (isWide ? 2 : 1) * length;
