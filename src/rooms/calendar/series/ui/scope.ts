import type { Appointment } from "../../contract.ts";
import type { VisitChange } from "../../ui/changes.ts";
import type { Met } from "../../ui/words.ts";
import type { Scope } from "./series.ts";

export const reaches = ["this", "following", "all"] as const;
/** How far a change of a visit of a series reaches. */
export type Reach = (typeof reaches)[number];

/** A change of a visit that belongs to a series: nothing is written before it is said how far it reaches. */
export interface ScopeQuestion {
  visit: Appointment;
  doing: "move" | "change";
  change: VisitChange;
  /** What the visit by itself would lie over, unless a reason was given already. */
  taken: readonly Met[];
  reason?: string;
  /** It is in the hand, and put back when nothing is answered. */
  held?: boolean;
  /** It is this one alone. */
  alone: (reason?: string) => void;
  /** Several were changed. */
  done: () => void;
}

/** Whether it can be asked: what is over, attended or missed stays as it is however far a change reaches. */
export function mayReach(visit: Appointment, now = Temporal.Now.instant()): boolean {
  const ahead = Temporal.Instant.compare(visit.startsAt, now) >= 0;
  return visit.series !== null && visit.status === "scheduled" && ahead;
}

export function isScope(reach: Reach): reach is Scope {
  return reach !== "this";
}
