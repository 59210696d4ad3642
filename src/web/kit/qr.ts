import { codewords } from "./qr-words.ts";

/**
 * Draws a text as a QR code (ISO/IEC 18004): bytes in UTF-8, correction level M, versions 1 to 20, so at most 666 bytes.
 * Answers rows of modules, `true` is dark, without the quiet zone of four modules that must surround them.
 * @throws RangeError when the text is longer.
 */
export function qrModules(text: string): boolean[][] {
  const { version, words } = codewords([...new TextEncoder().encode(text)]);
  const drawings = masks.map((_, mask) => drawing(version, words, mask));
  return drawings.reduce((best, next) => (unrest(next) < unrest(best) ? next : best));
}

type Covers = (x: number, y: number) => boolean;
/** A module of the frame, or null where data goes. */
type Fixed = (boolean | null)[][];

export const masks: readonly Covers[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function drawing(version: number, words: number[], mask: number): boolean[][] {
  const fixed = frame(version, mask);
  const rows = fixed.map((row) => row.map((module) => module ?? false));
  for (const [n, [x, y]] of path(fixed).entries()) {
    const dark = (((words[n >> 3] ?? 0) >> (7 - (n & 7))) & 1) === 1;
    (rows[y] as boolean[])[x] = dark !== (masks[mask] as Covers)(x, y);
  }
  return rows;
}

/** Finders, timing, alignment, version and format. */
export function frame(version: number, mask: number): Fixed {
  const size = version * 4 + 17;
  const rows: Fixed = Array.from({ length: size }, () => Array<boolean | null>(size).fill(null));
  const set: Setter = (x, y, dark) => {
    if (x >= 0 && y >= 0 && x < size && y < size) (rows[y] as (boolean | null)[])[x] = dark;
  };
  for (let n = 0; n < size; n++) {
    set(n, 6, n % 2 === 0);
    set(6, n, n % 2 === 0);
  }
  const [first, last] = [3, size - 4];
  const centres = alignmentCentres(version);
  for (const x of centres)
    for (const y of centres) if (!inCorner(x, y, size)) square(set, x, y, 2, (ring) => ring !== 1);
  for (const [x, y] of [[first, first] as const, [last, first] as const, [first, last] as const])
    square(set, x, y, 4, (ring) => ring !== 2 && ring !== 4);
  writeFormat(set, mask, size);
  if (version > 6) writeVersion(set, version, size);
  return rows;
}

type Setter = (x: number, y: number, dark: boolean) => void;

function square(set: Setter, x: number, y: number, reach: number, dark: (ring: number) => boolean): void {
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) set(x + dx, y + dy, dark(Math.max(Math.abs(dx), Math.abs(dy))));
}

function alignmentCentres(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, n) => version * 4 + 10 - (count - 2 - n) * step)];
}

const inCorner = (x: number, y: number, size: number): boolean =>
  (x === 6 && y === 6) || (x === 6 && y === size - 7) || (x === size - 7 && y === 6);

function writeFormat(set: Setter, mask: number, size: number): void {
  // Level M is written 00, so the format is the mask alone; the standard's own pattern keeps it from being blank.
  const format = withCheck(mask, 10, 0x537) ^ 0x5412;
  for (let n = 0; n < 15; n++) {
    const dark = ((format >> n) & 1) === 1;
    set(8, n < 6 ? n : n < 8 ? n + 1 : size - 15 + n, dark);
    set(n < 8 ? size - 1 - n : n < 9 ? 7 : 14 - n, 8, dark);
  }
  set(8, size - 8, true);
}

function writeVersion(set: Setter, version: number, size: number): void {
  const number = withCheck(version, 12, 0x1f25);
  for (let n = 0; n < 18; n++) {
    const [along, across] = [Math.floor(n / 3), size - 11 + (n % 3)];
    const dark = ((number >> n) & 1) === 1;
    set(along, across, dark);
    set(across, along, dark);
  }
}

/** A number followed by its BCH check bits. */
function withCheck(number: number, bits: number, divisor: number): number {
  let rest = number;
  for (let n = 0; n < bits; n++) rest = (rest << 1) ^ ((rest >> (bits - 1)) * divisor);
  return (number << bits) | rest;
}

/** Where the data goes, in order: pairs of columns from the right, up and down in turn, past what is fixed. */
export function path(fixed: Fixed): [number, number][] {
  const size = fixed.length;
  const rows = fixed.map((_, y) => y);
  const found: [number, number][] = [];
  for (let pair = 0, right = size - 1; right > 0; pair++, right -= right === 8 ? 3 : 2)
    for (const y of pair % 2 === 0 ? rows.toReversed() : rows)
      for (const x of [right, right - 1]) if (fixed[y]?.[x] === null) found.push([x, y]);
  return found;
}

/** The standard's penalties: runs, false finders, squares of one colour, and too much of one colour. */
function unrest(rows: readonly (readonly boolean[])[]): number {
  const across = rows.map((row) => row.map(Number).join(""));
  const down = rows.map((_, x) => rows.map((row) => Number(row[x])).join(""));
  let points = 0;
  for (const line of [...across, ...down]) {
    for (const run of line.match(/0{5,}|1{5,}/g) ?? []) points += run.length - 2;
    points += 40 * (line.match(/(?=00001011101|10111010000)/g) ?? []).length;
  }
  for (const [y, row] of across.entries())
    for (let x = 1; x < row.length; x++) {
      const four = row.slice(x - 1, x + 1) + (across[y + 1]?.slice(x - 1, x + 1) ?? "");
      if (four === "0000" || four === "1111") points += 3;
    }
  const dark = across.join("").replaceAll("0", "").length / rows.length ** 2;
  return points + 10 * Math.floor(Math.abs(dark * 100 - 50) / 5);
}
