// Table 9 of the standard, level M: correction codewords in each block, and blocks, by version.
const correctionPerBlock = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const blockCount = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

/**
 * The codewords of bytes in the smallest QR code that holds them, level M, as they are laid out.
 * @throws RangeError beyond 666 bytes.
 */
export function codewords(bytes: readonly number[]): { version: number; words: number[] } {
  const version = smallestVersion(bytes.length);
  return { version, words: woven(padded(bytes, version), version) };
}

/** How a version divides its codewords: the last blocks may hold one more of data. */
export function layout(version: number): { blocks: number; correction: number; data: number } {
  let modules = (16 * version + 128) * version + 64;
  const alignments = Math.floor(version / 7) + 2;
  if (version > 1) modules -= (25 * alignments - 10) * alignments - 55;
  if (version > 6) modules -= 36;
  const [blocks = 0, correction = 0] = [blockCount[version], correctionPerBlock[version]];
  return { blocks, correction, data: Math.floor(modules / 8) - blocks * correction };
}

const lengthDigits = (version: number): number => (version < 10 ? 2 : 4);

function smallestVersion(length: number): number {
  for (let version = 1; version <= 20; version++)
    if (length + (lengthDigits(version) + 1) / 2 <= layout(version).data) return version;
  throw new RangeError("The text is too long for a QR code.");
}

/** Mode "bytes", the length, the bytes, the end; then the standard's two filling bytes in turn. */
function padded(bytes: readonly number[], version: number): number[] {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  const digits = `4${hex(bytes.length, lengthDigits(version))}${bytes.map((byte) => hex(byte, 2)).join("")}0`;
  const words = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  for (let filling = 0xec; words.length < layout(version).data; filling ^= 0xec ^ 0x11) words.push(filling);
  return words;
}

/** Blocks lie woven: the first word of each, the second of each, …; then their corrections in the same way. */
function woven(data: number[], version: number): number[] {
  const { blocks, correction } = layout(version);
  const short = Math.floor(data.length / blocks);
  const firstLong = blocks - (data.length % blocks);
  const start = (block: number) => block * short + Math.max(0, block - firstLong);
  const parts = Array.from({ length: blocks }, (_, block) => data.slice(start(block), start(block + 1)));
  const corrections = parts.map((part) => remainder(part, correction));
  return [...weave(parts, short + 1), ...weave(corrections, correction)];
}

function weave(rows: number[][], length: number): number[] {
  return Array.from({ length }, (_, at) => rows.flatMap((row) => row.slice(at, at + 1))).flat();
}

/** Multiplies in the field of 256 elements with the polynomial 0x11d. */
export function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a);
  return product;
}

/** Reed and Solomon's correction: what is left after division by the product of all (x − 2ⁿ). */
function remainder(data: number[], degree: number): number[] {
  const divisor: number[] = [...Array<number>(degree - 1).fill(0), 1];
  for (let n = 0, root = 1; n < degree; n++, root = times(root, 2))
    for (let at = 0; at < degree; at++) divisor[at] = times(divisor[at] ?? 0, root) ^ (divisor[at + 1] ?? 0);
  const rest = Array<number>(degree).fill(0);
  for (const word of data) {
    const factor = word ^ (rest.shift() ?? 0);
    rest.push(0);
    for (let at = 0; at < degree; at++) rest[at] = (rest[at] ?? 0) ^ times(divisor[at] ?? 0, factor);
  }
  return rest;
}
