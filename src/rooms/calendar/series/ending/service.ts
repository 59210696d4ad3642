import { together } from "#kernel/db/together.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid, refuse } from "#kernel/http/problem.ts";
import { clientKey } from "#rooms/clients/door.ts";
import { settleFreed } from "../../holding/service.ts";
import { visitOf } from "../../rules.ts";
import { cancelAppointment } from "../../states/service.ts";
import { tellAll } from "../../telling/service.ts";
import { sealed } from "../../timing/service.ts";
import { previewed, type Unasked } from "../asking/service.ts";
import type * as contract from "../contract.ts";
import { endingWith, visitOn } from "../rules.ts";
import { auditSeries, seriesDetail } from "../service.ts";
import { datesIn, type SeriesVisit, updateSeries } from "../store.ts";
import { mustBookFor, type Taken, takeSeries } from "../taking/service.ts";
import { updateVisits } from "../writing/store.ts";

type Asked = Call<typeof contract.cancelSeries>;

/**
 * Cancels what is scheduled and still to come, from the visit in hand on or all of it, exceptions included: whoever
 * calls a series off expects no visit of it. Its rule ends before. Refuses `not_possible` when nothing is left.
 */
export async function cancelSeries(call: Asked) {
  const { tx, params, query, body, ifMatch } = call;
  if (body.scope === "this") return cancelThis(call);
  const peek = query.preview === "1";
  const taken = await takeSeries(tx, params.id, { fromId: body.from, seen: ifMatch, peek });
  const { series } = taken;
  const now = tx.now.epochMilliseconds;
  const off = cancellable(taken, body.scope, now);
  mustBookFor(tx, off);
  if (off.length === 0) throw refuse("not_possible", "No visit of this series is still to come.");
  if (peek)
    return previewed(
      tx,
      [],
      new Set(),
      off.map((visit) => unasked(visit, series)),
    );
  const keyId = await clientKey(tx, series.clientId, series.id);
  const writes = off.map(async (visit) => {
    const cancelReason = await sealed(tx, keyId, "cancel_reason", visit.id, body.reason ?? null);
    return {
      visit,
      seriesId: series.id,
      slot: visit.slot,
      detached: visit.detached,
      status: "cancelled" as const,
      cancelReason,
    };
  });
  await updateVisits(tx, await together(writes));
  const first = body.scope === "all" ? "" : taken.from.slot;
  const kept = datesIn(series).filter((slot) => slot < first || visitOn(slot, series).from < now);
  await updateSeries(tx, series.id, kept.length > 0 ? { ...series, rule: endingWith(series.rule, kept) } : null);
  for (const [therapistId, theirs] of Map.groupBy(off, (visit) => visit.therapistId))
    await settleFreed(tx, therapistId, ...theirs.map(({ blocked }) => blocked));
  const tales = off.map((visit) => {
    return {
      kind: "cancelled" as const,
      now: { ...visit, visit: visitOf(visit.startsAt, visit.endsAt) },
      before: visit,
    };
  });
  await tellAll(tx, tales, body.notify);
  await auditSeries(tx, "cancel", series.id, { scope: body.scope, cancelled: off.length });
  return seriesDetail(tx, series.id);
}

/** What an ordinary cancelling of one visit does; that date then stays out of the series. */
async function cancelThis({ tx, params, query, body, ifMatch, ...call }: Asked) {
  if (query.preview === "1") throw invalid("query.preview", "A single visit is cancelled or not.");
  const { scope, from, ...how } = body;
  await takeSeries(tx, params.id, { fromId: from, seen: ifMatch, peek: true });
  await cancelAppointment({ ...call, tx, params: { id: from }, query: {}, body: how, ifMatch: undefined });
  await auditSeries(tx, "cancel", params.id, { scope, cancelled: 1 });
  return seriesDetail(tx, params.id);
}

function cancellable({ visits, from }: Taken, scope: "following" | "all", now: number): SeriesVisit[] {
  const ahead = visits.filter((visit) => visit.status === "scheduled" && visit.from >= now);
  return scope === "all" ? ahead : ahead.filter(({ slot }) => slot >= from.slot);
}

function unasked(visit: SeriesVisit, series: Taken["series"]): Unasked {
  const { slot, startsAt, endsAt } = visit;
  return { slot, does: "cancel", chosen: visitOn(slot, series).chosen, visit: visitOf(startsAt, endsAt) };
}
