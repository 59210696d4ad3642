import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Interval } from "#kernel/time/interval.ts";
import { marginsOf } from "../../offer/service.ts";
import { blockedTime, visitOf } from "../../rules.ts";
import { isElsewhere, isMoved, type Wish } from "../../timing/service.ts";
import type { Unasked, Wanted } from "../asking/service.ts";
import type { Step } from "../changing/rules.ts";
import { type Course, type Slot, visitOn } from "../rules.ts";
import type { SeriesVisit } from "../store.ts";

/** How a series is to be from the change on. */
export interface Target extends Course {
  readonly therapistId: string;
  readonly serviceId: string | null;
  readonly locationId: string | null;
  /** Where the visit in hand goes when it stays an exception. */
  readonly own: Omit<Wish, "visit"> & { readonly visit: Interval };
}

/** A step with the time it asks for; without `wanted` its visit stays where it is. */
export interface Placed {
  readonly step: Step<SeriesVisit>;
  readonly wanted?: Wanted;
  /** Whether the visit stands apart from its series afterwards. */
  readonly detached: boolean;
}

/** What each step of an edit asks for. Throws 422 when a service or place is archived. */
export async function placed(
  tx: PracticeTx,
  steps: readonly Step<SeriesVisit>[],
  target: Target,
  before: { serviceId: string | null; locationId: string | null },
): Promise<Placed[]> {
  const margins = await marginsOf(tx, target, before);
  const own = await marginsOf(tx, target.own, target.own);
  return steps.map((step): Placed => {
    if (step.does === "cancel") return { step, detached: false };
    if (step.does === "leave") return { step, detached: standsApart(step, target) };
    const ownWay = step.does === "place" && step.own;
    const { chosen, wish } = ownWay ? { chosen: "exact" as const, wish: target.own } : wishOn(step.slot, target);
    const blocked = blockedTime(wish.visit, ownWay ? own : margins);
    const detached = ownWay && !(step.onRule && isSame(wish, wishOn(step.slot, target).wish));
    const plain = { slot: step.slot, chosen, wish, blocked };
    if (step.does === "book") return { step, detached, wanted: { ...plain, id: tx.newId(), does: "book" } };
    const { visit } = step;
    if (step.does === "restore") return { step, detached, wanted: { ...plain, id: visit.id, does: "restore" } };
    if (!isElsewhere(visit, wish)) return { step, detached };
    return { step, detached, wanted: { ...plain, id: visit.id, does: isMoved(visit, wish) ? "move" : "change" } };
  });
}

/** The visits that give up where they stand, so that others may go there. */
export function leavingIn(placings: readonly Placed[]): Set<string> {
  const leaving = placings.filter(({ step, wanted }) => step.does === "cancel" || (wanted && step.does !== "book"));
  return new Set(leaving.flatMap(({ step }) => (step.does === "book" ? [] : [step.visit.id])));
}

/** The dates of an edit that ask for no time, for its preview. */
export function unasked(placings: readonly Placed[], course: Course): Unasked[] {
  return placings.flatMap(({ step, wanted }): Unasked[] => {
    if (wanted || step.does === "book" || step.slot === null || step.visit.status === "cancelled") return [];
    const { startsAt, endsAt } = step.visit;
    const does = step.does === "cancel" ? "cancel" : "keep";
    return [{ slot: step.slot, does, chosen: visitOn(step.slot, course).chosen, visit: visitOf(startsAt, endsAt) }];
  });
}

/** Whether a visit that is left as it is stands apart from its series: a cancelled one only when it was to be left out. */
function standsApart(step: Extract<Step<SeriesVisit>, { does: "leave" }>, target: Target): boolean {
  const { visit, slot, skipped, onRule } = step;
  if (slot === null || (visit.detached && !onRule)) return visit.detached;
  if (visit.status === "cancelled") return visit.detached || skipped;
  return !(onRule && isSame({ ...visit, visit: visitOf(visit.startsAt, visit.endsAt) }, wishOn(slot, target).wish));
}

function wishOn(slot: Slot, target: Target): { chosen: Wanted["chosen"]; wish: Wish } {
  const { therapistId, serviceId, locationId } = target;
  const { chosen, ...visit } = visitOn(slot, target);
  return { chosen, wish: { therapistId, serviceId, locationId, visit } };
}

/** Whether two are the same visit but for what is noted. */
export function isSame(a: Wish, b: Wish): boolean {
  const sameTime = a.visit.from === b.visit.from && a.visit.to === b.visit.to;
  return sameTime && a.therapistId === b.therapistId && a.serviceId === b.serviceId && a.locationId === b.locationId;
}
