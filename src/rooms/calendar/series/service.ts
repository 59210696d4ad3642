import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { together } from "#kernel/db/together.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid, notFound } from "#kernel/http/problem.ts";
import type { Interval } from "#kernel/time/interval.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import { lockTherapist } from "../holding/store.ts";
import { marginsOf, therapistFor } from "../offer/service.ts";
import { blockedTime, timeMistake } from "../rules.ts";
import { tellAll } from "../telling/service.ts";
import { keyOfActive, sealed, visitIn } from "../timing/service.ts";
import { claimedAll, previewed, type Wanted } from "./asking/service.ts";
import type * as contract from "./contract.ts";
import type { Series } from "./contract.ts";
import { type Rule, readRule, writeRule } from "./rule/rules.ts";
import { type Course, dateOf, datesOf, extentMistake, type Slot, settled, slotAt, visitOn } from "./rules.ts";
import { findSeries, insertSeries, visitsOf, zoneOf } from "./store.ts";
import { insertVisits } from "./writing/store.ts";

/**
 * Books a visit on every date of a rule, those named in `skip` left out: all or, where one is taken, none (`slot_taken`
 * with the dates). As a preview, says which dates are free.
 */
export async function bookSeries({ tx, query, body }: Call<typeof contract.bookSeries>) {
  const { clientId, serviceId = null, locationId = null, override, notify } = body;
  const therapistId = await therapistFor(tx, body.therapistId);
  const keyId = await keyOfActive(tx, { clientId, groupId: null });
  const { course, dates } = await courseOf(tx, body);
  const margins = await marginsOf(tx, { serviceId, locationId });
  const wanted = dates.map((slot): Wanted => {
    const { chosen, ...visit } = visitOn(slot, course);
    const wish = { therapistId, serviceId, locationId, visit };
    return { id: tx.newId(), slot, does: "book", chosen, wish, blocked: blockedTime(visit, margins) };
  });
  const skip = skipIn(body.skip, dates);
  if (query.preview === "1") return previewed(tx, wanted, new Set());
  const booked = wanted.filter(({ slot }) => !skip.has(dateOf(slot)));
  if (booked.length === 0) throw invalid("body.skip", "Every date is left out.");
  await lockTherapist(tx, therapistId);
  const times = await claimedAll(tx, booked, { keyId, leaving: new Set(), override });
  const series = { ...course, id: tx.newId(), clientId, therapistId, serviceId, locationId, splitFrom: null };
  await insertSeries(tx, series);
  const visits = booked.map(async ({ id, slot }) => {
    return { id, slot, time: times.get(id)!, notes: await sealed(tx, keyId, "notes", id, body.notes ?? null) };
  });
  await insertVisits(tx, series, await together(visits));
  const tales = booked.map(({ id, wish }) => {
    return {
      kind: "booked" as const,
      now: { id, clientId, groupId: null, therapistId, visit: wish.visit, seriesId: series.id },
    };
  });
  await tellAll(tx, tales, notify);
  await auditSeries(tx, "book", series.id, { booked: booked.length, skipped: skip.size });
  return seriesDetail(tx, series.id);
}

export async function readSeries({ tx, params }: Call<typeof contract.readSeries>): Promise<Series> {
  return seriesDetail(tx, params.id);
}

/** A series with its visits, as every verb answers it. Throws notFound. */
export async function seriesDetail(tx: PracticeTx, id: string): Promise<Series> {
  const series = await findSeries(tx, id);
  if (!series) throw notFound("This series");
  const visits = await visitsOf(tx, id);
  const counts = { scheduled: 0, attended: 0, no_show: 0, cancelled: 0, detached: 0 };
  for (const { status, detached } of visits) {
    counts[status] += 1;
    if (detached) counts.detached += 1;
  }
  const occurrences = visits.map(({ id, slot, startsAt, endsAt, status, detached, version }) => {
    return { id, slot, startsAt, endsAt, status, detached, version };
  });
  return { ...series, rule: writeRule(series.rule), counts, occurrences };
}

/** One row for a verb, however many visits it touched. */
export async function auditSeries(tx: PracticeTx, verb: string, id: string, detail: Record<string, number | string>) {
  audit(tx, { action: `appointment_series.${verb}`, subject: { kind: "appointment_series", id }, detail });
}

/** The rule a request names. Throws 422 at body.rule with the sentence. */
export function ruleIn(text: string): Rule {
  const read = readRule(text);
  if ("mistake" in read) throw invalid("body.rule", read.mistake);
  return read.rule;
}

/** The days left out, each a day of the dates at hand. Throws 422 at body.skip. */
export function skipIn(skip: readonly string[] | undefined, dates: readonly Slot[]): Set<string> {
  const days = new Set(dates.map(dateOf));
  const named = (skip ?? []).map(dateOf);
  const strange = named.find((day) => !days.has(day));
  if (strange) throw invalid("body.skip", `${strange} is none of the dates.`);
  return new Set(named);
}

/** The course a booking asks for, from the first date of its rule on, and all its dates. */
async function courseOf(
  tx: PracticeTx,
  body: Call<typeof contract.bookSeries>["body"],
): Promise<{ course: Course; dates: Slot[] }> {
  const visit = visitIn(tx, body.startsAt, body.endsAt);
  const timeZone = body.timeZone ?? (await zoneOf(tx, body.locationId ?? null)) ?? (await practiceOf(tx)).timeZone;
  const searched = slotAt(visit.from, timeZone);
  const rule = settled(ruleIn(body.rule), searched, timeZone);
  const dates = datesOf(rule, searched);
  const mistake = extentMistake(rule, dates);
  if (mistake) throw invalid("body.rule", mistake);
  const course = { rule, startsLocal: dates[0]!, timeZone, durationMinutes: minutesIn(visit) };
  mustBeNear(tx, course, dates);
  return { course, dates };
}

/** The length of the visits of a series, in minutes. Throws 422 at body.endsAt. */
export function minutesIn({ from, to }: Interval): number {
  const minutes = Math.floor((to - from) / 60_000);
  if (minutes < 1) throw invalid("body.endsAt", "A visit of a series lasts at least a minute.");
  return minutes;
}

/** Each date must be one a single visit could have. Throws 422 at body.rule. */
export function mustBeNear(tx: PracticeTx, course: Course, dates: readonly Slot[]): void {
  const last = dates.at(-1);
  const mistake = last && timeMistake(visitOn(last, course), tx.now);
  if (mistake) throw invalid("body.rule", mistake.message);
}
