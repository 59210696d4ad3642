import type { PracticeTx } from "#kernel/db/practice.ts";
import { forbidden, notFound, Problem } from "#kernel/http/problem.ts";
import { lockedWith } from "../../holding/store.ts";
import { mayBookFor } from "../../policy.ts";
import { findSeries, type SeriesRow, type SeriesVisit, visitsOf } from "../store.ts";

export interface Taken {
  readonly series: SeriesRow;
  readonly visits: readonly SeriesVisit[];
  /** The visit in hand. */
  readonly from: SeriesVisit;
}

/**
 * Takes a series to change it: the time of every therapist it concerns is locked, in the order of their ids, then its
 * row and those of its visits. To `peek` takes nothing. Throws notFound, forbidden, or 412 when another version was seen.
 */
export async function takeSeries(
  tx: PracticeTx,
  id: string,
  how: { fromId: string; seen: number | undefined; alsoTherapist?: string; peek: boolean },
): Promise<Taken> {
  const { series, visits } = how.peek ? await found(tx, id, false) : await locked(tx, id, how.alsoTherapist);
  const from = visits.find((visit) => visit.id === how.fromId);
  if (!from) throw notFound("This appointment of the series");
  if (!mayBookFor(tx.actor, series.therapistId)) throw forbidden();
  if (how.seen !== undefined && how.seen !== series.version)
    throw new Problem(412, "stale_version", "Someone changed this series meanwhile.");
  return { series, visits, from };
}

/** Whoever is not the caller's to book for stays with their own visits. */
export function mustBookFor(tx: PracticeTx, visits: readonly { readonly therapistId: string }[]): void {
  if (visits.some(({ therapistId }) => !mayBookFor(tx.actor, therapistId))) throw forbidden();
}

/** A visit that went to another therapist while this transaction waited is looked for again there. */
async function locked(tx: PracticeTx, id: string, also: string | undefined) {
  const whose = ({ series, visits }: Awaited<ReturnType<typeof found>>) => {
    const scheduled = visits.filter((visit) => visit.status === "scheduled");
    return [series.therapistId, ...scheduled.map((visit) => visit.therapistId)];
  };
  const seen = whose(await found(tx, id, false));
  return lockedWith(tx, also === undefined ? seen : [...seen, also], async () => {
    const taken = await found(tx, id, true);
    return { taken, whose: whose(taken) };
  });
}

async function found(tx: PracticeTx, id: string, lock: boolean) {
  const series = await findSeries(tx, id, { lock });
  if (!series) throw notFound("This series");
  return { series, visits: await visitsOf(tx, id, { lock }) };
}
