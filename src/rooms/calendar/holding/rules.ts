import { type Interval, overlaps } from "#kernel/time/interval.ts";
import type { Blocked } from "../rules.ts";

/** Why two visits meet: themselves, only with the time kept free around them, or only with the way there and back. */
export type Because = "visit" | "buffer" | "travel";

/** A visit and the time it blocks around itself. */
export interface Taken {
  readonly visit: Interval;
  readonly blocked: Blocked;
}

/**
 * What it is that meets, innermost first: of two visits whose blocked times overlap, the visits themselves, else the
 * visits with their buffers, else no more than the way. Says the same whichever of the two was there before.
 */
export function becauseOf(a: Taken, b: Taken): Because {
  if (overlaps(a.visit, b.visit)) return "visit";
  return overlaps(withoutTravel(a.blocked), withoutTravel(b.blocked)) ? "buffer" : "travel";
}

/** The way is the outermost part of what is blocked, and as long there as back. */
function withoutTravel({ from, to, travelMinutes }: Blocked): Interval {
  return { from: from + travelMinutes * 60_000, to: to - travelMinutes * 60_000 };
}
