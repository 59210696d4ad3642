import type { PracticeTx } from "#kernel/db/practice.ts";
import { together } from "#kernel/db/together.ts";
import { type Call, RawJson } from "#kernel/http/guard.ts";
import { invalid, notFound } from "#kernel/http/problem.ts";
import type { Interval } from "#kernel/time/interval.ts";
import { instantAt, offsetsOf, wallAt } from "#kernel/time/offsets.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import type { Service } from "../services/contract.ts";
import { offeredAt, offeredBy } from "../services/rules.ts";
import { findService } from "../services/store.ts";
import type { listSlots as contract } from "./contract.ts";
import { ofTherapist, rangeAsked, therapistsMeant, withoutSchedule } from "./hours/service.ts";
import { type Kept, type KeptSchedule, keptHours } from "./hours/store.ts";
import { freeSlots, type Schedule, type Slot } from "./rules.ts";
import { takenTimes } from "./store.ts";

type Offered = Slot & { readonly therapistId: string };

/** The times at which a service can be booked. A service on fixed dates has none: its dates are set, not found. */
export async function listSlots({ tx, query }: Call<typeof contract>): Promise<RawJson> {
  const zone = query.zone ?? (await practiceOf(tx)).timeZone;
  const range = rangeAsked({ from: momentOf(query.from, zone, 0), to: momentOf(query.to, zone, 1) });
  const [service, meant] = await together([serviceAsked(tx, query.serviceId), therapistsMeant(tx, query.therapistId)]);
  const therapistIds = meant.filter((id) => offeredBy(service, id));
  const [kept, taken] = await together([
    keptHours(tx, therapistIds, range),
    service.scheduling === "calendar" ? takenTimes(tx, therapistIds, range) : null,
  ]);
  const slots = therapistIds.flatMap((therapistId): Offered[] => {
    if (!taken) return [];
    const own = ofTherapist(kept, therapistId);
    const { bookings = [], busy = [] } = taken.get(therapistId) ?? {};
    const schedules = placed(own.schedules, service, kept.travel);
    const question = { schedules, timesOff: own.timesOff, bookings, busy, service, range };
    return freeSlots({ ...question, now: tx.now.epochMilliseconds }).map((slot) => ({ ...slot, therapistId }));
  });
  slots.sort((a, b) => a.from - b.from);
  const without = JSON.stringify(withoutSchedule(therapistIds, kept));
  return new RawJson(`{"zone":"${zone}","items":[${texts(slots, zone, range)}],"withoutSchedule":${without}}`);
}

async function serviceAsked(tx: PracticeTx, id: string): Promise<Service> {
  const service = await findService(tx, id);
  if (!service) throw notFound("This service");
  if (service.archivedAt) throw invalid("query.serviceId", "This service is archived.");
  return service;
}

/**
 * The schedules in whose hours the service is offered, each at its place: hours for any place are at the only one the
 * service has, where it has only one.
 */
function placed(schedules: readonly KeptSchedule[], service: Service, travel: Kept["travel"]): Schedule[] {
  const [only = null] = service.locationIds.length === 1 ? service.locationIds : [];
  return schedules
    .map((schedule) => ({ ...schedule, locationId: schedule.locationId ?? only }))
    .filter(({ locationId }) => offeredAt(service, locationId) && (locationId === null || locationId in travel))
    .map((schedule) => ({ ...schedule, travelMinutes: schedule.locationId ? (travel[schedule.locationId] ?? 0) : 0 }));
}

/** An instant as it is; a date as its beginning in the zone, or that of the day after. */
function momentOf(asked: string, zone: string, daysLater: number): number {
  if (asked.length > 10) return Temporal.Instant.from(asked).epochMilliseconds;
  const wall = Date.parse(`${asked}T00:00:00Z`) + daysLater * dayMs;
  return instantAt(offsetsOf(zone, { from: wall, to: wall }), wall);
}

/**
 * Thousands of slots as JSON: ids, instants and digits, so nothing needs escaping. They come in order of time, and therapists
 * begin at the same round hours, so what is said of a moment is written once for all who are free then.
 */
function texts(slots: readonly Offered[], zone: string, range: Interval): string {
  const offsets = offsetsOf(zone, range);
  const [begins, ends, shows] = [clockWriter(), clockWriter(), clockWriter()];
  let moment = Number.NaN;
  let when = "";
  const items = slots.map(({ therapistId, locationId, from, to }) => {
    if (from !== moment) {
      const wall = shows(wallAt(offsets, from));
      moment = from;
      when = `"startsAt":"${begins(from)}Z","endsAt":"${ends(to)}Z","onDate":"${wall.slice(0, 10)}","clock":"${wall.slice(11, 16)}"}`;
    }
    const place = locationId === null ? "null" : `"${locationId}"`;
    return `{"therapistId":"${therapistId}","locationId":${place},${when}`;
  });
  return items.join(",");
}

/** Writes `2026-05-12T09:00:00` of epoch milliseconds; moments that come in order share the text of their day. */
function clockWriter(): (at: number) => string {
  let day = Number.NaN;
  let date = "";
  return (at) => {
    const on = Math.floor(at / dayMs);
    if (on !== day) [day, date] = [on, new Date(at).toISOString().slice(0, 11)];
    const second = Math.floor((at - day * dayMs) / 1000);
    return `${date}${digits(second / 3600)}:${digits((second / 60) % 60)}:${digits(second % 60)}`;
  };
}

const digits = (value: number) => (value < 10 ? `0${Math.floor(value)}` : `${Math.floor(value)}`);
const dayMs = 86_400_000;
