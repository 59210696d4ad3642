import { describe, expect, test } from "vitest";
import { frame, masks, path, qrModules } from "./qr.ts";
import { layout, times } from "./qr-words.ts";

/** Reads a drawing back: the mask from its format, the words along the path, each block's correction proved. */
function read(modules: boolean[][]): string {
  const version = (modules.length - 17) / 4;
  const mask = masks.findIndex((_, number) =>
    frame(version, number).every((row, y) => row.every((fixed, x) => fixed === null || fixed === modules[y]?.[x])),
  );
  const bits = path(frame(version, mask)).map(([x, y]) => (modules[y]?.[x] !== masks[mask]?.(x, y) ? "1" : "0"));
  const words = (bits.join("").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const data = unwoven(words, version);
  const digits = data.map((word) => word.toString(16).padStart(2, "0")).join("");
  const start = version < 10 ? 3 : 5;
  expect(digits[0], "bytes").toBe("4");
  const length = Number.parseInt(digits.slice(1, start), 16);
  const bytes = digits.slice(start, start + length * 2).match(/../g) ?? [];
  return new TextDecoder().decode(Uint8Array.from(bytes, (pair) => Number.parseInt(pair, 16)));
}

function unwoven(words: number[], version: number): number[] {
  const { blocks, correction, data } = layout(version);
  const short = Math.floor(data / blocks);
  const parts = Array.from({ length: blocks }, (_, block) => {
    const own = words.slice(0, short * blocks).filter((_, at) => at % blocks === block);
    const late = block - (blocks - (data % blocks));
    if (late >= 0) own.push(words[short * blocks + late] ?? 0);
    const checks = words.slice(data).filter((_, at) => at % blocks === block);
    expectWhole([...own, ...checks.slice(0, correction)], correction);
    return own;
  });
  return parts.flat();
}

/** A block and its correction vanish at each root of the divisor. */
function expectWhole(block: number[], correction: number): void {
  for (let n = 0, root = 1; n < correction; n++, root = times(root, 2))
    expect(block.reduce((sum, word) => times(sum, root) ^ word, 0)).toBe(0);
}

describe("a QR code", () => {
  test("is drawn as other programs draw it", () => {
    const rows = qrModules("TherapistOS").map((row) => row.map((dark) => (dark ? "#" : ".")).join(""));
    expect(rows).toEqual([
      "#######.......#######",
      "#.....#..##.#.#.....#",
      "#.###.#.#.#.#.#.###.#",
      "#.###.#.#.#...#.###.#",
      "#.###.#.##..#.#.###.#",
      "#.....#.##.#..#.....#",
      "#######.#.#.#.#######",
      "........###..........",
      "#.#####...##..#####..",
      "..##...######...#...#",
      "##.##.#..##.###...##.",
      "###.....#..###...##..",
      "########.#..#####..#.",
      "........###.##.#####.",
      "#######...##.....###.",
      "#.....#.###..#.#.####",
      "#.###.#.#..#...#.#..#",
      "#.###.#.#.#.###.#.#..",
      "#.###.#.#.#.###......",
      "#.....#....#.#...##..",
      "#######.#...##.#...#.",
    ]);
  });

  test.each([1, 14, 15, 62, 122, 180, 181, 287, 504, 666])("of %i bytes reads as it was written", (length) => {
    const text = Array.from({ length }, (_, at) => "abcdefghijklmnop%/:=&?xyz"[(at * 7 + length) % 25]).join("");
    expect(read(qrModules(text))).toBe(text);
  });

  test("holds letters of every script", () => {
    expect(read(qrModules("מרתה · Núria"))).toBe("מרתה · Núria");
  });

  test("refuses a text that is too long", () => {
    expect(() => qrModules("x".repeat(667))).toThrow(RangeError);
  });
});
