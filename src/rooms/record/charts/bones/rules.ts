import type { View } from "../outline/rules.ts";

export const regions = [
  ...(["head", "face", "jaw", "neck", "shoulder", "chest", "breastbone"] as const),
  ...(["shoulderBlade", "upperBack", "midBack", "lowerBack", "flank"] as const),
  ...(["upperAbdomen", "lowerAbdomen", "hip", "groin", "sacrum", "buttock"] as const),
  ...(["upperArm", "elbow", "forearm", "wrist", "hand"] as const),
  ...(["thigh", "knee", "shin", "calf", "ankle", "foot", "heel"] as const),
] as const;
export type Region = (typeof regions)[number];
/** Of the body, not of the drawing: what is left stays left in every language and from behind. */
export const sides = ["left", "right"] as const;
export type Side = (typeof sides)[number];

/** A region's bones: the line that its points are nearest to, from the body's middle outwards. */
export type Bone = readonly [x1: number, y1: number, x2: number, y2: number];

const limbs: Partial<Record<Region, Bone>> = {
  shoulder: [45, 116, 56, 128],
  upperArm: [58, 146, 63, 186],
  elbow: [69, 207, 69.5, 209],
  forearm: [73, 224, 78, 246],
  wrist: [80, 259, 80.5, 261],
  hand: [83, 276, 87, 306],
};
/** What there is one of. */
export const middle = {
  front: {
    head: [0, 22, 0, 32],
    face: [0, 48, 0, 60],
    jaw: [0, 73, 0, 75],
    neck: [0, 91, 0, 99],
    breastbone: [0, 120, 0, 160],
    upperAbdomen: [-20, 190, 20, 190],
    lowerAbdomen: [-22, 230, 22, 230],
  },
  back: {
    head: [0, 22, 0, 62],
    neck: [0, 82, 0, 98],
    upperBack: [0, 114, 0, 164],
    midBack: [-14, 190, 14, 190],
    sacrum: [0, 242, 0, 252],
  },
} as const satisfies Record<View, Partial<Record<Region, Bone>>>;
/** What there are two of, on the right of the drawing; the other side is its mirror. */
export const paired = {
  front: {
    chest: [22, 132, 26, 162],
    flank: [42, 192, 42, 218],
    groin: [20, 254, 10, 264],
    hip: [46, 246, 49, 264],
    ...limbs,
    thigh: [30, 288, 30, 342],
    knee: [29, 370, 29, 376],
    shin: [29, 398, 26, 456],
    ankle: [25, 480, 25, 486],
    foot: [26, 500, 28, 512],
  },
  back: {
    shoulderBlade: [24, 140, 27, 164],
    flank: [42, 190, 42, 210],
    lowerBack: [16, 216, 18, 230],
    buttock: [26, 250, 28, 266],
    ...limbs,
    thigh: [30, 290, 30, 344],
    knee: [29, 370, 29, 376],
    calf: [28, 398, 27, 452],
    ankle: [25, 476, 25, 484],
    heel: [26, 500, 28, 512],
  },
} as const satisfies Record<View, Partial<Record<Region, Bone>>>;
