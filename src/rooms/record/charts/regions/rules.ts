import { type Bone, middle, paired, type Region, type Side, sides } from "../bones/rules.ts";
import { drawing, outline, type View } from "../outline/rules.ts";

/** A named part of one view, and where in the drawing its middle is. */
export interface Place {
  readonly view: View;
  readonly region: Region;
  /** Null for what there is one of. */
  readonly side: Side | null;
  readonly x: number;
  readonly y: number;
}

interface Boned extends Place {
  readonly bone: Bone;
}

const centre = drawing.width / 2;
const placed: Readonly<Record<View, readonly Boned[]>> = { front: placesIn("front"), back: placesIn("back") };

/** Every place of a view, from the head down, the right side before the left. */
export const placesOf = (view: View): readonly Place[] => placed[view];

/** The place by its name; undefined where this view has none such. */
export const placeNamed = (view: View, region: Region, side: Side | null): Place | undefined =>
  placed[view].find((place) => place.region === region && place.side === side);

/** What a finger means that comes down at this point of a view: the nearest place, or null beside the body. */
export function placeAt(view: View, x: number, y: number): Place | null {
  if (!isOnBody(x, y)) return null;
  const [nearest] = placed[view].toSorted((a, b) => distance(a.bone, x, y) - distance(b.bone, x, y));
  return nearest ?? null;
}

export type Way = "up" | "down" | "left" | "right";

/** The next place from here in a direction of the drawing: the nearest that lies more that way than aside. Null at the edge. */
export function nextPlace(from: Place, way: Way): Place | null {
  const ahead = placed[from.view].flatMap((place) => {
    const [along, aside] = turned(place.x - from.x, place.y - from.y, way);
    return along > 1 && aside <= along * 1.6 ? [{ place, far: along + aside * 2 }] : [];
  });
  return ahead.toSorted((a, b) => a.far - b.far)[0]?.place ?? null;
}

function turned(dx: number, dy: number, way: Way): [along: number, aside: number] {
  if (way === "up" || way === "down") return [way === "down" ? dy : -dy, Math.abs(dx)];
  return [way === "right" ? dx : -dx, Math.abs(dy)];
}

function placesIn(view: View): Boned[] {
  const single = entries(middle[view]).map(([region, bone]) => boned(view, region, null, bone));
  const double = entries(paired[view]).flatMap(([region, bone]) =>
    sides.map((side) => boned(view, region, side, mirrored(bone, isRightOfDrawing(view, side) ? 1 : -1))),
  );
  return [...single, ...double].sort((a, b) => a.y - b.y || a.x - b.x);
}

/** From the front one looks at somebody: their left is on the right. */
function isRightOfDrawing(view: View, side: Side): boolean {
  return (view === "front") === (side === "left");
}

function mirrored([x1, y1, x2, y2]: Bone, way: 1 | -1): Bone {
  return [x1 * way, y1, x2 * way, y2];
}

function entries(of: Partial<Record<Region, Bone>>): [Region, Bone][] {
  return Object.entries(of) as [Region, Bone][];
}

function boned(view: View, region: Region, side: Side | null, [x1, y1, x2, y2]: Bone): Boned {
  const bone: Bone = [centre + x1, y1, centre + x2, y2];
  return { view, region, side, x: (bone[0] + bone[2]) / 2, y: (y1 + y2) / 2, bone };
}

/** How far a point is from a line's nearest point. */
function distance([x1, y1, x2, y2]: Bone, x: number, y: number): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - (x1 + along * (x2 - x1)), y - (y1 + along * (y2 - y1)));
}

/** A finger is no needle: so far beside the line still counts. */
const tolerance = 5;

function isOnBody(x: number, y: number): boolean {
  let inside = false;
  for (const [at, [x1, y1]] of edge.entries()) {
    const [x2, y2] = edge[(at + 1) % edge.length] as Point;
    if (distance([x1, y1, x2, y2], x, y) <= tolerance) return true;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

type Point = readonly [x: number, y: number];
const edge: readonly Point[] = cornersOf(outline);

/** The outline as corners: the ends of its curves, and a point in the middle of each. */
function cornersOf(path: string): Point[] {
  const [start = "", ...curves] = path.replace("Z", "").slice(1).split("C");
  const numbers = (text: string) => text.split(" ").map(Number) as number[];
  let [x0 = 0, y0 = 0] = numbers(start);
  return curves.flatMap((curve) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers(curve);
    const half: Point = [(x0 + 3 * x1 + 3 * x2 + x3) / 8, (y0 + 3 * y1 + 3 * y2 + y3) / 8];
    [x0, y0] = [x3, y3];
    return [half, [x3, y3] as Point];
  });
}
