import type { Mark, MarkKind } from "./contract.ts";
import type { View } from "./outline/rules.ts";

export const markKinds = ["pain", "tension", "numbness", "tingling", "scar", "other"] as const;
export const mostMarks = 60;
export const mostIntensity = 10;

/** What became of a place between two charts; `before` and `after` are null where there was nothing. */
export interface Change {
  readonly view: View;
  readonly region: Mark["region"];
  readonly side: Mark["side"];
  readonly kind: MarkKind;
  readonly before: Mark | null;
  readonly after: Mark | null;
  readonly became: "new" | "gone" | "less" | "more" | "same";
}

/**
 * Two charts of one body, the earlier first, place by place: what was marked in the same place with the same kind is the
 * same complaint. Of several in one place the strongest of each chart speaks. What is felt more stands first.
 */
export function compared(former: readonly Mark[], later: readonly Mark[]): Change[] {
  const before = strongest(former);
  const after = strongest(later);
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  const changes = keys.map((key) => changeOf(before.get(key) ?? null, after.get(key) ?? null));
  return changes.toSorted((a, b) => order.indexOf(a.became) - order.indexOf(b.became));
}

const order: readonly Change["became"][] = ["new", "more", "same", "less", "gone"];

function strongest(marks: readonly Mark[]): Map<string, Mark> {
  const found = new Map<string, Mark>();
  for (const mark of marks) {
    const key = [mark.view, mark.region, mark.side, mark.kind].join();
    const known = found.get(key);
    if (!known || (mark.intensity ?? 0) > (known.intensity ?? 0)) found.set(key, mark);
  }
  return found;
}

function changeOf(before: Mark | null, after: Mark | null): Change {
  const { view, region, side, kind } = (after ?? before) as Mark;
  return { view, region, side, kind, before, after, became: becameOf(before, after) };
}

function becameOf(before: Mark | null, after: Mark | null): Change["became"] {
  if (!before) return "new";
  if (!after) return "gone";
  const step = (after.intensity ?? 0) - (before.intensity ?? 0);
  if (step === 0) return "same";
  return step < 0 ? "less" : "more";
}

/** Whether two charts show the same, whatever order their members were named in. */
export function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return JSON.stringify(one.map(plain)) === JSON.stringify(other.map(plain));
}

const plain = ({ id, view, x, y, region, side, kind, intensity, note }: Mark) => [
  id,
  view,
  x,
  y,
  region,
  side,
  kind,
  intensity,
  note,
];

/** How large a mark is drawn, in the drawing's measure: what is felt more is larger. */
export const radiusOf = ({ intensity }: Pick<Mark, "intensity">): number => 5 + (intensity ?? 3) * 0.55;

/** The form of each kind, around the point 0 0: form says it before colour does. */
export function formOf(kind: MarkKind, radius: number): { path: string; filled: boolean; dashed: boolean } {
  const at = (turn: number, far: number) =>
    [Math.cos(turn) * far, Math.sin(turn) * far].map((number) => Math.round(number * 100) / 100).join(" ");
  const circle = `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;
  switch (kind) {
    case "pain":
      return { path: circle, filled: true, dashed: false };
    case "tension": {
      const step = radius / 2;
      const wave = (y: number) => `M${-radius} ${y}q${step / 2} ${-step} ${step} 0t${step} 0t${step} 0t${step} 0`;
      return { path: [-step, 0, step].map((y) => wave(y * 1.3)).join(""), filled: false, dashed: false };
    }
    case "numbness":
      return { path: circle, filled: false, dashed: true };
    case "tingling": {
      const rays = [0, 1, 2, 3, 4, 5].map((ray) => (ray * Math.PI) / 3);
      const path = rays.map((turn) => `M${at(turn, radius * 0.35)}L${at(turn, radius)}`).join("");
      return { path, filled: false, dashed: false };
    }
    case "scar": {
      const ticks = [-0.6, 0, 0.6].map((x) => `M${x * radius} ${-radius * 0.45}V${radius * 0.45}`).join("");
      return { path: `M${-radius} 0H${radius}${ticks}`, filled: false, dashed: false };
    }
    default: {
      const half = radius * 0.8;
      return { path: `M${-half} ${-half}H${half}V${half}H${-half}Z`, filled: false, dashed: false };
    }
  }
}
