import type { QueryClient } from "@tanstack/react-query";
import { api, idempotencyKey } from "#web/client.ts";
import type { Appointment, AppointmentDetail, AppointmentStatus, Notify } from "../contract.ts";
import { type VisitsAsked, visitsKey } from "./visits.ts";

/** What may be said of a visit when it is changed. */
export interface VisitChange {
  startsAt?: string;
  endsAt?: string;
  therapistId?: string;
  serviceId?: string | null;
  locationId?: string | null;
  notes?: string | null;
  override?: { reason: string };
  notify?: Notify;
}

/** What may be said when a visit is cancelled or restored. */
export interface ActSaid {
  reason?: string;
  override?: { reason: string };
  notify?: Notify;
}

export interface NewVisit extends VisitChange {
  clientId: string;
  startsAt: string;
  endsAt: string;
}

export type Act = "attend" | "no-show" | "cancel" | "restore";

const statusAfter: Record<Act, AppointmentStatus> = {
  attend: "attended",
  "no-show": "no_show",
  cancel: "cancelled",
  restore: "scheduled",
};

/** Books a visit. `key` stays the same while one presses again after no answer came, so that it is booked once. */
export async function bookVisit(queries: QueryClient, visit: NewVisit, key = idempotencyKey()): Promise<Appointment> {
  const { data } = await api.POST("/appointments", { body: visit, headers: { "Idempotency-Key": key } });
  const booked = data as AppointmentDetail;
  placeVisit(queries, booked);
  freshen(queries);
  return booked;
}

/** Changes a visit, on screen at once. When it is refused, the visit is where it was and the problem is thrown. */
export function changeVisit(queries: QueryClient, visit: Appointment, change: VisitChange): Promise<AppointmentDetail> {
  const { override: _, notify: __, ...seen } = change;
  return foreseen(queries, visit, { ...visit, ...seen }, async (headers) => {
    const params = { path: { id: visit.id } };
    const { data } = await api.PATCH("/appointments/{id}", { params, body: change, headers });
    return data as AppointmentDetail;
  });
}

/** Attends, misses, cancels or restores a visit, on screen at once; the same when it is refused. */
export function actOn(
  queries: QueryClient,
  visit: Appointment,
  act: Act,
  body: ActSaid = {},
): Promise<AppointmentDetail> {
  const status = statusAfter[act];
  return foreseen(queries, visit, { ...visit, status }, async (headers) => {
    const params = { path: { id: visit.id } };
    const answer =
      act === "attend" || act === "no-show"
        ? await api.POST(`/appointments/{id}/${act}`, { params, headers })
        : await api.POST(`/appointments/{id}/${act}`, { params, body, headers });
    return answer.data as AppointmentDetail;
  });
}

/** Puts a visit into every list that should hold it, and takes it out of those that should not. */
export function placeVisit(queries: QueryClient, visit: Appointment): void {
  for (const [key, items] of queries.getQueriesData<Appointment[]>({ queryKey: visitsKey })) {
    if (items === undefined) continue;
    const others = items.filter(({ id }) => id !== visit.id);
    const list = belongs(visit, key[1] as VisitsAsked) ? [...others, visit] : others;
    queries.setQueryData(key, list.sort(byStart));
  }
}

type Send = (headers: Record<string, string>) => Promise<AppointmentDetail>;

// Changes of one visit wait for each other: each must know the version that the one before has made.
const underWay = new Map<string, Promise<unknown>>();

async function foreseen(
  queries: QueryClient,
  before: Appointment,
  after: Appointment,
  send: Send,
): Promise<AppointmentDetail> {
  placeVisit(queries, after);
  // A list that is on its way knows nothing of it and would put it back.
  await queries.cancelQueries({ queryKey: visitsKey });
  placeVisit(queries, after);
  const turn = (underWay.get(before.id) ?? Promise.resolve()).catch(() => undefined);
  const sent = turn.then(async () => {
    const version = Math.max(versions.get(before.id) ?? 0, before.version);
    const saved = await send({ "If-Match": `"${version}"` });
    versions.set(saved.id, saved.version);
    return saved;
  });
  underWay.set(before.id, sent);
  try {
    const saved = await sent;
    if (underWay.get(before.id) === sent) placeVisit(queries, saved);
    return saved;
  } catch (problem) {
    placeVisit(queries, before);
    throw problem;
  } finally {
    if (underWay.get(before.id) === sent) underWay.delete(before.id);
    if (underWay.size === 0) freshen(queries);
  }
}

// What we have made ourselves; another's change is newer than these and answers 412, as it should.
const versions = new Map<string, number>();

/** Asks again for what depends on visits, so that nothing foreseen outlives the truth. */
/** What is on screen of visits is asked for again. */
export function freshen(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: visitsKey });
  void queries.invalidateQueries({ queryKey: ["appointment"] });
  void queries.invalidateQueries({ queryKey: ["conflicts"] });
  void queries.invalidateQueries({ queryKey: ["series"] });
  void queries.invalidateQueries({ queryKey: ["clients"], predicate: ({ queryKey }) => queryKey[1] !== "directory" });
}

function belongs(visit: Appointment, { from, to, therapistId }: VisitsAsked): boolean {
  if (therapistId !== undefined && therapistId !== visit.therapistId) return false;
  return millis(visit.endsAt) > millis(from) && millis(visit.startsAt) < millis(to);
}

const millis = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;
const byStart = (a: Appointment, b: Appointment): number => millis(a.startsAt) - millis(b.startsAt);
