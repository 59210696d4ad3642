import type { PracticeTx } from "#kernel/db/practice.ts";
import { forbidden, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import type { Interval } from "#kernel/time/interval.ts";
import { takeGroupRow } from "../groups/store.ts";
import { mayBookFor } from "../policy.ts";
import { inTheWay, setAfter, standingOutside } from "../rules.ts";
import { findVisit, instantText, type Visit } from "../store.ts";
import type { Conflict } from "./contract.ts";
import { becauseOf, type Taken } from "./rules.ts";
import { bringInside, type Held, heldAmong, lockedWith } from "./store.ts";

/**
 * Takes a visit to change it: the time of its therapist (and of another it may go to) is locked, then its row, then its
 * group, when it is a session. Throws notFound, forbidden, or 412 when another version was seen.
 */
export async function takeVisit(
  tx: PracticeTx,
  id: string,
  options: { seen: number | undefined; alsoTherapist?: string },
): Promise<Visit> {
  const visit = await lockedVisit(tx, id, options.alsoTherapist);
  if (!mayBookFor(tx.actor, visit.therapistId)) throw forbidden();
  if (options.seen !== undefined && options.seen !== visit.version)
    throw new Problem(412, "stale_version", "Someone changed this appointment meanwhile.");
  if (visit.groupId !== null) await takeGroupRow(tx, visit.groupId);
  return visit;
}

/** A visit that went to another therapist while this one waited is looked for again there. */
async function lockedVisit(tx: PracticeTx, id: string, also: string | undefined): Promise<Visit> {
  const { therapistId } = await found(tx, id);
  return lockedWith(tx, also === undefined ? [therapistId] : [therapistId, also], async () => {
    const taken = await found(tx, id, { lock: true });
    return { taken, whose: [taken.therapistId] };
  });
}

async function found(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<Visit> {
  const visit = await findVisit(tx, id, options);
  if (!visit) throw notFound("This appointment");
  return visit;
}

/** How a time was got: outside the constraint when it lies over another visit, and since when it counts. */
export interface Claimed {
  readonly standsOutside: boolean;
  readonly setAt: number;
}

/** A stretch of a therapist's time that is wanted for a visit; `except` is the visit that is being moved. */
export interface Wanted extends Taken {
  readonly therapistId: string;
  readonly except?: string;
}

/**
 * Claims a stretch of a therapist's time, whose lock the transaction must hold. Over a visit that is there it is
 * refused (`slot_taken`, with the times), unless `override` says that a reason was given.
 */
export async function claimTime(tx: PracticeTx, claim: Wanted & { readonly override: boolean }): Promise<Claimed> {
  const met = await metBy(tx, claim);
  if (met.length > 0 && !claim.override)
    throw refuse("slot_taken", "That time is taken.", { conflicts: met.map((held) => conflictOf(claim, held)) });
  return { standsOutside: met.length > 0, setAt: setAfter(tx.now.epochMilliseconds, met) };
}

/** The times of what already stands in a stretch of a therapist's time and why it is in the way, earliest first. */
export async function conflictsWith(tx: PracticeTx, claim: Wanted): Promise<Conflict[]> {
  return (await metBy(tx, claim)).map((held) => conflictOf(claim, held));
}

/**
 * After stretches were given up, brings the visits back under the constraint that stood outside because of them. The
 * transaction must hold the therapist's lock and have written what happened to the visits that gave them up.
 */
export async function settleFreed(tx: PracticeTx, therapistId: string, ...freed: readonly Interval[]): Promise<void> {
  const outside = (await heldAmong(tx, therapistId, freed)).filter((visit) => visit.outside);
  if (outside.length === 0) return;
  const still = standingOutside(await heldAmong(tx, therapistId, outside));
  const back = outside.filter((visit) => !still.has(visit.id)).map((visit) => visit.id);
  if (back.length > 0) await bringInside(tx, back);
}

/** A time that is asked for with others at once, for a visit that is there or will be. */
export interface Asked extends Taken {
  readonly id: string;
  readonly therapistId: string;
}

/**
 * What each of many times meets: what is there, without the visits that are `leaving`, and the earlier ones of those
 * asked for. One look for each therapist. Booked together they count as set one after the other, in this order.
 */
export async function metByEach(
  tx: PracticeTx,
  asked: readonly Asked[],
  leaving: ReadonlySet<string>,
): Promise<Map<string, Claimed & { conflicts: Conflict[] }>> {
  const answers = new Map<string, Claimed & { conflicts: Conflict[] }>();
  for (const [therapistId, theirs] of Map.groupBy(asked, (one) => one.therapistId)) {
    const blocks = theirs.map((one) => one.blocked);
    const held = (await heldAmong(tx, therapistId, blocks)).filter((one) => !leaving.has(one.id));
    for (const one of theirs) {
      const met = inTheWay(one.blocked, held);
      const setAt = setAfter(tx.now.epochMilliseconds, met);
      const standsOutside = met.length > 0;
      answers.set(one.id, { standsOutside, setAt, conflicts: met.map((there) => conflictOf(one, there)) });
      const { id, visit, blocked } = one;
      held.push({ id, ...blocked, visit, setAt, overridden: standsOutside, outside: standsOutside });
    }
  }
  return answers;
}

async function metBy(tx: PracticeTx, claim: Wanted): Promise<Held[]> {
  const held = await heldAmong(tx, claim.therapistId, [claim.blocked]);
  return inTheWay(
    claim.blocked,
    held.filter((visit) => visit.id !== claim.except),
  );
}

function conflictOf(claim: Taken, held: Held): Conflict {
  return {
    startsAt: instantText(held.visit.from),
    endsAt: instantText(held.visit.to),
    blockedFrom: instantText(held.from),
    blockedUntil: instantText(held.to),
    because: becauseOf(claim, { visit: held.visit, blocked: held }),
  };
}
