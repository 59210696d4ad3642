import type { PracticeTx } from "#kernel/db/practice.ts";
import { forbidden, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { type Interval, overlaps } from "#kernel/time/interval.ts";
import type { Conflict } from "../contract.ts";
import { mayBookFor } from "../policy.ts";
import { inTheWay, setAfter, standingOutside } from "../rules.ts";
import { findVisit, instantText, type Visit } from "../store.ts";
import { becauseOf, type Taken } from "./rules.ts";
import { bringInside, type Held, heldBetween, lockTherapist } from "./store.ts";

/**
 * Takes a visit to change it: the time of its therapist (and of another it may go to) is locked, then its row. Throws
 * notFound, forbidden, or 412 when another version was seen.
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
  return visit;
}

/**
 * Therapists are locked before rows and in the order of their ids, so that two transactions never wait for each other.
 * A visit that went to another therapist while this one waited is looked for again there.
 */
async function lockedVisit(tx: PracticeTx, id: string, alsoTherapist: string | undefined): Promise<Visit> {
  const locked = new Set<string>();
  let visit = await findVisit(tx, id);
  while (visit && !locked.has(visit.therapistId)) {
    for (const therapistId of [visit.therapistId, alsoTherapist ?? visit.therapistId].sort()) {
      if (!locked.has(therapistId)) await lockTherapist(tx, therapistId);
      locked.add(therapistId);
    }
    visit = await findVisit(tx, id, { lock: true });
  }
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
 * After a stretch was given up, brings the visits back under the constraint that stood outside because of it. The
 * transaction must hold the therapist's lock and have written what happened to the visit that gave it up.
 */
export async function settleFreed(tx: PracticeTx, therapistId: string, freed: Interval): Promise<void> {
  const held = await heldBetween(tx, therapistId, reachOf(freed));
  const candidates = held.filter((visit) => visit.outside && overlaps(visit, freed));
  if (candidates.length === 0) return;
  const outside = standingOutside(held);
  const back = candidates.filter((visit) => !outside.has(visit.id)).map((visit) => visit.id);
  if (back.length > 0) await bringInside(tx, back);
}

async function metBy(tx: PracticeTx, claim: Wanted): Promise<Held[]> {
  const held = await heldBetween(tx, claim.therapistId, claim.blocked);
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

/** What overlaps the freed time may itself block 40 hours (a day, buffers, travel), and meet others that far from it. */
function reachOf({ from, to }: Interval): Interval {
  const longestBlockedMs = 40 * 3_600_000;
  return { from: from - longestBlockedMs, to: to + longestBlockedMs };
}
