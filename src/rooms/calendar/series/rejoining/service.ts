import type { PracticeTx } from "#kernel/db/practice.ts";
import { datesOf, endingWith } from "../rules.ts";
import { datesIn, findSeries, type SeriesRow, updateSeries } from "../store.ts";
import { takeOver } from "./store.ts";

/**
 * Joins a series to the one it was split from when, after a change was taken back, both are again one rule: so that
 * "all" means all of it. Answers the id under which the series goes on.
 */
export async function rejoined(tx: PracticeTx, id: string): Promise<string> {
  const later = await findSeries(tx, id);
  // Alike it has the same therapist, whose time is locked: nobody else changes it meanwhile, so its row need not wait.
  const earlier = later?.splitFrom ? await findSeries(tx, later.splitFrom) : null;
  const rule = later && earlier && commonRule(earlier, later);
  if (!rule) return id;
  await takeOver(tx, { from: later.id, to: earlier.id });
  await updateSeries(tx, earlier.id, { ...earlier, rule });
  return earlier.id;
}

/** The rule whose dates are exactly those of one series and then the other's, when they are alike in all else. */
function commonRule(earlier: SeriesRow, later: SeriesRow) {
  const ways = ({ therapistId, serviceId, locationId, timeZone, durationMinutes }: SeriesRow) =>
    [therapistId, serviceId, locationId, timeZone, durationMinutes].join();
  if (earlier.endedAt || later.endedAt || ways(earlier) !== ways(later)) return null;
  const dates = [...datesIn(earlier), ...datesIn(later)];
  const rule = endingWith({ ...earlier.rule, count: later.rule.count, until: later.rule.until }, dates);
  return datesOf(rule, earlier.startsLocal).join() === dates.join() ? rule : null;
}
