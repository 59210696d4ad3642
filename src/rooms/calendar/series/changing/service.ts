import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid, refuse } from "#kernel/http/problem.ts";
import { therapistFor } from "../../offer/service.ts";
import { visitOf } from "../../rules.ts";
import { changeAppointment } from "../../service.ts";
import { keyOfActive, keyOfVisit, visitIn } from "../../timing/service.ts";
import { previewed } from "../asking/service.ts";
import type * as contract from "../contract.ts";
import { leavingIn, placed, type Target, unasked } from "../placing/service.ts";
import { rejoined } from "../rejoining/service.ts";
import { slotAt } from "../rules.ts";
import { auditSeries, minutesIn, mustBeNear, ruleIn, seriesDetail, skipIn } from "../service.ts";
import { datesIn, type SeriesRow } from "../store.ts";
import { mustBookFor, type Taken, takeSeries } from "../taking/service.ts";
import { written } from "../writing/service.ts";
import { type Edit, stepsOf, type Turn, turnOf } from "./rules.ts";

type Asked = Call<typeof contract.changeSeries>;
type Body = Asked["body"];

/**
 * Changes several visits of a series: those from the one in hand on, or all, that are scheduled and still to come.
 * Exceptions stay as they are. What was before becomes a series of its own. Refuses `slot_taken` with the dates, and
 * `not_possible` when nothing is left to change.
 */
export async function changeSeries(call: Asked) {
  const { tx, params, query, body, ifMatch } = call;
  if (body.scope === "this") return changeThis(call);
  const peek = query.preview === "1";
  const alsoTherapist = body.therapistId;
  const taken = await takeSeries(tx, params.id, { fromId: body.from, seen: ifMatch, alsoTherapist, peek });
  const { series, visits, from } = taken;
  if (alsoTherapist && alsoTherapist !== series.therapistId) await therapistFor(tx, alsoTherapist);
  if (!asks(body) && !peek) return seriesDetail(tx, series.id);
  const wished = targetOf(tx, taken, body);
  const edit = { ...editOf(tx, taken, body), otherwise: isOtherwise(series, wished) };
  const turn = turned(taken, edit);
  const target = { ...wished, rule: turn.rule, startsLocal: turn.dates[0]! };
  mustBeNear(tx, target, turn.dates);
  const skip = skipIn(body.skip, turn.dates);
  const how = { ...edit, fromId: from.id, includeExceptions: body.includeExceptions ?? false, skip };
  const steps = stepsOf(turn, visits, how);
  mustBookFor(
    tx,
    steps.flatMap((step) => (step.does === "book" || step.does === "leave" ? [] : [step.visit])),
  );
  const placings = await placed(tx, steps, target, series);
  const wanted = placings.flatMap((one) => one.wanted ?? []);
  if (peek) return previewed(tx, wanted, leavingIn(placings), unasked(placings, target));
  const more = wanted.some(({ does }) => does === "book" || does === "restore");
  const keyId = await (more ? keyOfActive : keyOfVisit)(tx, { clientId: series.clientId, groupId: null }, series.id);
  const { id, counts } = await written(tx, { series, turn, target, placings, keyId, ...body });
  await auditSeries(tx, "change", series.id, { scope: body.scope, ...counts });
  return seriesDetail(tx, await rejoined(tx, id));
}

/** What an ordinary change of one visit does; that visit is then an exception. */
async function changeThis({ tx, params, query, body, ifMatch, ...call }: Asked) {
  const { scope, from, rule, skip, includeExceptions, ...change } = body;
  if (rule !== undefined || skip || includeExceptions)
    throw invalid("body.scope", "A single visit has no rule and no dates.");
  if (query.preview === "1") throw invalid("query.preview", "For a single visit, ask for its conflicts.");
  await takeSeries(tx, params.id, { fromId: from, seen: ifMatch, peek: true });
  await changeAppointment({ ...call, tx, params: { id: from }, query: {}, body: change, ifMatch: undefined });
  await auditSeries(tx, "change", params.id, { scope, changed: 1 });
  return seriesDetail(tx, params.id);
}

function editOf(tx: PracticeTx, { series, from }: Taken, body: Body): Edit {
  const asked = askedTime(tx, from, body);
  const shift = asked.from !== from.from && {
    from: from.detached ? slotAt(from.from, series.timeZone) : from.slot,
    to: slotAt(asked.from, series.timeZone),
  };
  return {
    scope: body.scope === "all" ? "all" : "following",
    from: from.slot,
    now: tx.now.epochMilliseconds,
    ...(shift && { shift }),
    ...(body.rule !== undefined && { rule: ruleIn(body.rule) }),
  };
}

function turned({ series }: Taken, edit: Edit): Turn {
  const turn = turnOf(series, datesIn(series), edit);
  if ("nothingAhead" in turn) throw refuse("not_possible", "No date of this series is still to come.");
  if ("message" in turn) throw invalid(`body.${turn.field}`, turn.message);
  return turn;
}

function targetOf(tx: PracticeTx, { series, from }: Taken, body: Body): Target {
  const asked = askedTime(tx, from, body);
  const before = visitOf(from.startsAt, from.endsAt);
  const asLong = asked.to - asked.from === before.to - before.from;
  const { therapistId, serviceId, locationId } = { ...series, ...waysIn(body) };
  const own = { therapistId: from.therapistId, serviceId: from.serviceId, locationId: from.locationId };
  return {
    ...series,
    therapistId,
    serviceId,
    locationId,
    durationMinutes: asLong ? series.durationMinutes : minutesIn(asked),
    own: { ...own, ...waysIn(body), visit: asked },
  };
}

function isOtherwise(series: SeriesRow, target: Target): boolean {
  const { therapistId, serviceId, locationId, durationMinutes } = series;
  const sameWays = target.therapistId === therapistId && target.serviceId === serviceId;
  return !(sameWays && target.locationId === locationId && target.durationMinutes === durationMinutes);
}

function askedTime(tx: PracticeTx, from: Taken["from"], { startsAt = from.startsAt, endsAt = from.endsAt }: Body) {
  const same = startsAt === from.startsAt && endsAt === from.endsAt;
  return same ? visitOf(startsAt, endsAt) : visitIn(tx, startsAt, endsAt);
}

function asks({ startsAt, endsAt, notes, rule, includeExceptions, ...body }: Body): boolean {
  const given = [startsAt, endsAt, notes, rule, includeExceptions, ...Object.values(waysIn(body))];
  return given.some((value) => value !== undefined);
}

/** What of therapist, service and place a request names. */
function waysIn({ therapistId, serviceId, locationId }: Partial<Body>) {
  return {
    ...(therapistId !== undefined && { therapistId }),
    ...(serviceId !== undefined && { serviceId }),
    ...(locationId !== undefined && { locationId }),
  };
}
