import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid } from "#kernel/http/problem.ts";
import type { Interval } from "#kernel/time/interval.ts";
import { membersOf } from "#rooms/practices/door.ts";
import { therapistAsked } from "../../offer/service.ts";
import { instantText } from "../../store.ts";
import type { listHours as contract } from "../contract.ts";
import { widestAskedDays } from "../rules.ts";
import { openHours } from "./rules.ts";
import { type Kept, keptHours } from "./store.ts";

/** When therapists can be booked at all, bookings left aside: what the calendar leaves unshaded. */
export async function listHours({ tx, query }: Call<typeof contract>) {
  const range = rangeAsked({ from: epochOf(query.from), to: epochOf(query.to) });
  const therapistIds = await therapistsMeant(tx, query.therapistId);
  const kept = await keptHours(tx, therapistIds, range);
  const items = therapistIds.flatMap((therapistId) => {
    const { schedules, timesOff } = ofTherapist(kept, therapistId);
    return openHours(schedules, timesOff, range).map(({ from, to, locationId }) => {
      return { therapistId, locationId, startsAt: instantText(from), endsAt: instantText(to) };
    });
  });
  items.sort((a, b) => (a.startsAt < b.startsAt ? -1 : Number(a.startsAt > b.startsAt)));
  return { items, withoutSchedule: withoutSchedule(therapistIds, kept) };
}

/** The one therapist named, or everyone who sees clients, by name. Throws notFound, or 422 for an assistant. */
export async function therapistsMeant(tx: PracticeTx, named: string | undefined): Promise<string[]> {
  if (named !== undefined) return [await therapistAsked(tx, named, "query.therapistId")];
  return (await membersOf(tx, { clinical: true })).map((member) => member.id);
}

/** The range, when it is one that can be answered; throws 422 at the edge that is wrong. */
export function rangeAsked(range: Interval): Interval {
  if (range.to <= range.from) throw invalid("query.to", "It must be after `from`.");
  if (range.to - range.from > widestAskedDays * dayMs + hourMs)
    throw invalid("query.to", `At most ${widestAskedDays} days after \`from\`.`);
  if (range.from < 0 || range.from > farthestMs) throw invalid("query.from", "Ask for a time between 1970 and 2199.");
  return range;
}

/** What one of the therapists keeps. */
export function ofTherapist({ schedules, timesOff }: Kept, therapistId: string): Omit<Kept, "travel"> {
  const own = (one: { readonly therapistId: string }) => one.therapistId === therapistId;
  return { schedules: schedules.filter(own), timesOff: timesOff.filter(own) };
}

/** Those who keep no schedule at all, and so publish no hours. */
export function withoutSchedule(therapistIds: readonly string[], { schedules }: Kept): string[] {
  const keeping = new Set(schedules.map((schedule) => schedule.therapistId));
  return therapistIds.filter((id) => !keeping.has(id));
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const farthestMs = Date.UTC(2200, 0, 1);

function epochOf(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}
