import type { PracticeTx } from "#kernel/db/practice.ts";
import { together } from "#kernel/db/together.ts";
import type { Notify } from "../../contract.ts";
import { settleFreed } from "../../holding/service.ts";
import { visitOf } from "../../rules.ts";
import type { VisitTime } from "../../store.ts";
import { type Happening, type Tale, tellAll } from "../../telling/service.ts";
import { isElsewhere, isMoved, sealed } from "../../timing/service.ts";
import { claimedAll } from "../asking/service.ts";
import type { Turn } from "../changing/rules.ts";
import { leavingIn, type Placed, type Target } from "../placing/service.ts";
import { insertSeries, type SeriesRow, type SeriesVisit, updateSeries } from "../store.ts";
import { insertVisits, type NewVisit, updateVisits, type VisitWrite } from "./store.ts";

/** An edit that was thought through and may be written. */
export interface Decided {
  readonly series: SeriesRow;
  readonly turn: Turn;
  readonly target: Target;
  readonly placings: readonly Placed[];
  readonly keyId: string;
  /** Undefined: those of the visits stay. */
  readonly notes?: string | null;
  readonly override?: { reason: string };
  readonly notify?: Notify;
}

/** Claims the times, writes series and visits and tells of each. Answers the series that goes on, and what was done. */
export async function written(
  tx: PracticeTx,
  decided: Decided,
): Promise<{ id: string; counts: Record<string, number> }> {
  const { placings, keyId, override } = decided;
  const wanted = placings.flatMap((placing) => placing.wanted ?? []);
  const times = await claimedAll(tx, wanted, { keyId, leaving: leavingIn(placings), override });
  const id = await seriesWritten(tx, decided);
  const writes = await writesOf(tx, id, decided, times);
  await updateVisits(tx, writes);
  const made = await newVisits(tx, decided, times);
  await insertVisits(tx, { id, clientId: decided.series.clientId }, made);
  await freedSettled(tx, writes);
  const tales = [
    ...writes.flatMap((write) => taleOf(write) ?? []),
    ...made.map((visit) => bookedTale(id, decided, visit)),
  ];
  await tellAll(tx, tales, decided.notify);
  const counts = Object.fromEntries(
    [...Map.groupBy(tales, ({ kind }) => kind)].map(([kind, some]) => [kind, some.length]),
  );
  return { id, counts };
}

/** A series whose first dates stay as they are goes on as another. */
async function seriesWritten(tx: PracticeTx, { series, turn, target }: Decided): Promise<string> {
  if (!turn.keptRule) {
    await updateSeries(tx, series.id, target);
    return series.id;
  }
  await updateSeries(tx, series.id, { ...series, rule: turn.keptRule });
  const id = tx.newId();
  await insertSeries(tx, { ...target, id, clientId: series.clientId, splitFrom: series.id });
  return id;
}

async function writesOf(
  tx: PracticeTx,
  seriesId: string,
  { placings, keyId, notes }: Decided,
  times: ReadonlyMap<string, VisitTime>,
): Promise<VisitWrite[]> {
  const writes = placings.map(async ({ step, detached }): Promise<VisitWrite | null> => {
    if (step.does === "book") return null;
    const { visit, slot, does } = step;
    const claimed = times.get(visit.id);
    const time = claimed && (does === "place" ? sinceBefore(visit, claimed) : claimed);
    const status = does === "cancel" ? "cancelled" : does === "restore" ? "scheduled" : undefined;
    const noted = notes !== undefined && (does === "place" || does === "restore");
    const belongs = visit.row.series_id === seriesId && visit.slot === slot && visit.detached === detached;
    if (belongs && !time && !status && !noted) return null;
    const words = noted ? await sealed(tx, keyId, "notes", visit.id, notes) : undefined;
    return { visit, seriesId, slot, detached, time, status, notes: words };
  });
  return (await together(writes)).filter((write) => write !== null);
}

/** A visit that keeps its time, and only takes another service, keeps the moment at which that time was set. */
function sinceBefore(visit: SeriesVisit, time: VisitTime): VisitTime {
  if (isMoved(visit, time) || time.standsOutside) return time;
  return { ...time, setAt: Temporal.Instant.from(visit.timeSetAt).epochMilliseconds };
}

function newVisits(
  tx: PracticeTx,
  { placings, keyId, notes = null }: Decided,
  times: ReadonlyMap<string, VisitTime>,
): Promise<NewVisit[]> {
  const made = placings.flatMap(({ step, wanted }) => (step.does === "book" && wanted ? [wanted] : []));
  return together(
    made.map(async ({ id, slot }) => ({
      id,
      slot,
      time: times.get(id)!,
      notes: await sealed(tx, keyId, "notes", id, notes),
    })),
  );
}

async function freedSettled(tx: PracticeTx, writes: readonly VisitWrite[]): Promise<void> {
  const left = writes.filter(
    ({ visit, time, status }) => visit.status !== "cancelled" && (time || status === "cancelled"),
  );
  for (const [therapistId, theirs] of Map.groupBy(left, ({ visit }) => visit.therapistId))
    await settleFreed(tx, therapistId, ...theirs.map(({ visit }) => visit.blocked));
}

function taleOf({ visit, seriesId, time, status, notes }: VisitWrite): Tale | null {
  const kind = happeningOf(visit, time, status, notes !== undefined);
  if (!kind) return null;
  const { id, clientId, groupId } = visit;
  const now = time ?? { therapistId: visit.therapistId, visit: visitOf(visit.startsAt, visit.endsAt) };
  return {
    kind,
    now: { id, clientId, groupId, seriesId, therapistId: now.therapistId, visit: now.visit },
    before: visit,
  };
}

function happeningOf(
  visit: SeriesVisit,
  time: VisitTime | undefined,
  status: VisitWrite["status"],
  noted: boolean,
): Happening | null {
  if (status) return status === "cancelled" ? "cancelled" : "restored";
  if (time && isMoved(visit, time)) return "moved";
  return noted || (time && isElsewhere(visit, time)) ? "changed" : null;
}

function bookedTale(seriesId: string, { series }: Decided, { id, time }: NewVisit): Tale {
  const { clientId } = series;
  return {
    kind: "booked",
    now: { id, clientId, groupId: null, therapistId: time.therapistId, visit: time.visit, seriesId },
  };
}
