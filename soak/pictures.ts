import sharp, { type Sharp } from "sharp";
import type { Dice } from "./dice.ts";

/** A photo as a phone writes one, and how it must look when it is shown. */
export interface Photo {
  readonly name: string;
  readonly bytes: Buffer;
  readonly orientation: number;
  /** Upright. */
  readonly width: number;
  readonly height: number;
}

/** The corners of what is seen, upright: upper left, upper right, lower left. */
export const corners = [
  { at: "upper left", background: { r: 220, g: 30, b: 30 } },
  { at: "upper right", background: { r: 30, g: 200, b: 30 } },
  { at: "lower left", background: { r: 30, g: 30, b: 220 } },
] as const;

/** How the sensor lay: what it saw, from what is seen upright. */
const lying: Record<number, (seen: Sharp) => Promise<Sharp>> = {
  1: async (seen) => seen,
  2: async (seen) => seen.flop(),
  3: async (seen) => seen.rotate(180),
  4: async (seen) => seen.flip(),
  5: async (seen) => (await raw(seen.rotate(90))).flop(),
  6: async (seen) => seen.rotate(270),
  7: async (seen) => (await raw(seen.rotate(270))).flop(),
  8: async (seen) => seen.rotate(90),
};

const largest = { width: 4_000, height: 3_000 };

/** Photos by the seed: noise, three coloured corners, every way of lying, a maker and a place; small ones, or of 0.5 to 8 MB. */
export async function* photos(dice: Dice, count: number, small: boolean): AsyncGenerator<Photo> {
  const noise = { type: "gaussian", mean: 128, sigma: 28 } as const;
  const scale = small ? 10 : 1;
  const [wide, high] = [largest.width / scale, largest.height / scale];
  const ground = await sharp({ create: { width: wide, height: high, channels: 3, background: "#888", noise } })
    .raw()
    .toBuffer();
  for (let nth = 0; nth < count; nth++) {
    const width = dice.between(Math.round(wide * 0.35), wide);
    const height = dice.between(Math.round(high * 0.35), high);
    const window = { left: dice.between(0, wide - width), top: dice.between(0, high - height), width, height };
    const part = sharp(ground, { raw: { width: wide, height: high, channels: 3 } }).extract(window);
    const orientation = 1 + (nth % 8);
    const seen = await raw((await raw(part)).composite(marks(width, height)));
    const bytes = await (await lying[orientation]!(seen))
      .jpeg({ quality: dice.between(70, 88) })
      .withExif({
        IFD0: { Make: "Lighthouse", Model: `L${dice.between(1, 99)}` },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "41/1 23/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "2/1 10/1 0/1" },
      })
      .withMetadata({ orientation })
      .toBuffer();
    yield { name: `IMG_${1000 + nth}.jpg`, bytes, orientation, width, height };
  }
}

function marks(width: number, height: number) {
  const [w, h] = [Math.floor(width / 4), Math.floor(height / 4)];
  return corners.map(({ at, background }) => ({
    input: { create: { width: w, height: h, channels: 3 as const, background } },
    left: at === "upper right" ? width - w : 0,
    top: at === "lower left" ? height - h : 0,
  }));
}

async function raw(picture: Sharp): Promise<Sharp> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}
