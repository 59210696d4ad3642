import { wallChoice } from "#kernel/time/wall.ts";
import type { Appointment } from "../contract.ts";
import type { Service } from "../services/contract.ts";
import type { VisitChange } from "./changes.ts";
import type { Times } from "./layout.ts";
import { clockOf, instantAt, minuteOfClock } from "./minutes.ts";
import { sameTimes } from "./moving.ts";

/** An appointment as it is typed: a date and clock times of the practice's zone. */
export interface Form {
  clientId: string | null;
  serviceId: string | null;
  locationId: string | null;
  therapistId: string | null;
  date: string | null;
  start: string | null;
  end: string | null;
  notes: string;
  /** Why it may lie over another. */
  reason: string;
}

export type FormMistake = "clientId" | "therapistId" | "date" | "start" | "end";

/**
 * The times that a form means, or null while one is missing. An end at or before the start lies on the next day. A beginning
 * that the clock leaps over moves on with it, and the visit lasts as long as it would have.
 */
export function timesOf({ date, start, end }: Form, zone: string): Times | null {
  if (date === null || start === null || end === null) return null;
  const minutes = lengthBetween(start, end);
  const { instant, chosen } = wallChoice(date, start, zone);
  const startsAt = instant.toString();
  if (chosen === "after_gap") return { startsAt, endsAt: instant.add({ minutes }).toString() };
  return { startsAt, endsAt: instantAt(date, minuteOfClock(start) + minutes, zone) };
}

/** How long it lasts by the clock, in minutes, or null while a time is missing. */
export function lengthOf({ start, end }: Form): number | null {
  return start === null || end === null ? null : lengthBetween(start, end);
}

/** Whether it ends on the day after it began. */
export function endsNextDay({ start, end }: Form): boolean {
  return start !== null && end !== null && end <= start && end !== "00:00";
}

/** Another beginning; it lasts as long as before. */
export function withStart(form: Form, start: string | null): Form {
  const length = lengthOf(form);
  if (start === null || length === null) return { ...form, start };
  return { ...form, start, end: clockOf(minuteOfClock(start) + length) };
}

/** Another service, which decides how long it lasts and, while none was chosen by hand, where. */
export function withService(form: Form, service: Service | null, locationId: string | null): Form {
  const { start, end } = form;
  const until = service === null || start === null ? end : clockOf(minuteOfClock(start) + service.durationMinutes);
  return { ...form, serviceId: service?.id ?? null, end: until, locationId };
}

/** A visit that stands, as a form. */
export function formOf(visit: Appointment, zone: string): Form {
  const { clientId, serviceId, locationId, therapistId, notes } = visit;
  return { clientId, serviceId, locationId, therapistId, ...clocksOf(visit, zone), notes: notes ?? "", reason: "" };
}

/** Times as date and clock times. */
export function clocksOf({ startsAt, endsAt }: Times, zone: string): Pick<Form, "date" | "start" | "end"> {
  const [start, end] = [startsAt, endsAt].map((at) => Temporal.Instant.from(at).toZonedDateTimeISO(zone));
  const clock = (time?: Temporal.ZonedDateTime) => time?.toPlainTime().toString().slice(0, 5) ?? null;
  return { date: start?.toPlainDate().toString() ?? null, start: clock(start), end: clock(end) };
}

/** What is still missing before it can be saved. */
export function mistakesIn(form: Form): FormMistake[] {
  const needed = ["clientId", "therapistId", "date", "start", "end"] as const;
  return needed.filter((field) => form[field] === null);
}

/** What differs from the visit as it stands; times only when they are other instants. */
export function changesOf(form: Form, before: Appointment, zone: string): VisitChange {
  const times = timesOf(form, zone);
  const notes = form.notes.trim() || null;
  return {
    ...(times !== null && !sameTimes(times, before) && times),
    ...(form.serviceId !== before.serviceId && { serviceId: form.serviceId }),
    ...(form.locationId !== before.locationId && { locationId: form.locationId }),
    ...(form.therapistId !== null && form.therapistId !== before.therapistId && { therapistId: form.therapistId }),
    ...(notes !== before.notes && { notes }),
  };
}

/** Whether a change is one that whoever comes should hear of: another time, person or place, and not of a visit long over. */
export function tellsOf(form: Form, before: Appointment, zone: string, now = Temporal.Now.instant()): boolean {
  const { startsAt, therapistId, locationId, ...rest } = changesOf(form, before, zone);
  const moves = startsAt !== undefined || therapistId !== undefined || locationId !== undefined || "endsAt" in rest;
  const times = timesOf(form, zone);
  const over = times !== null && Temporal.Instant.compare(Temporal.Instant.from(times.endsAt), now) <= 0;
  return moves && !over;
}

function lengthBetween(start: string, end: string): number {
  const length = minuteOfClock(end) - minuteOfClock(start);
  return length > 0 ? length : length + 24 * 60;
}
