import type { PracticeTx } from "#kernel/db/practice.ts";
import { visitOf } from "../../rules.ts";
import type { Visit } from "../../store.ts";
import type { Wish } from "../../timing/service.ts";
import { visitOn } from "../rules.ts";
import { datesIn, findSeries } from "../store.ts";

/**
 * Whether a visit that is changed by itself stands apart from its series then: it is cancelled, or is no longer what the
 * series says of its date. Undefined for one of no series.
 */
export async function standsApart(
  tx: PracticeTx,
  visit: Visit,
  after: "cancelled" | Wish = { ...visit, visit: visitOf(visit.startsAt, visit.endsAt) },
): Promise<boolean | undefined> {
  if (!visit.series) return undefined;
  if (after === "cancelled") return true;
  const series = await findSeries(tx, visit.series.id);
  if (!series || !datesIn(series).includes(visit.series.slot)) return true;
  const { from, to } = visitOn(visit.series.slot, series);
  const sameTime = after.visit.from === from && after.visit.to === to;
  const sameWays = after.therapistId === series.therapistId && after.serviceId === series.serviceId;
  return !(sameTime && sameWays && after.locationId === series.locationId);
}
