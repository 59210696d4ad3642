import { useQuery } from "@tanstack/react-query";
import { useMe } from "#web/me.ts";
import type { Appointment } from "../contract.ts";
import { clocksOf, type Form } from "./appointment-form.ts";
import { type BusyTime, useBusy } from "./busy/queries.ts";
import { addDays, weekStart } from "./days.ts";
import { nextFree } from "./free.ts";
import type { Times } from "./layout.ts";
import { locationsQuery, type Offer, servicesQuery, useOffer } from "./offer.ts";
import { useTherapists, useWeeks } from "./queries.ts";
import { hoursQuery, type OpenHours } from "./shade.ts";
import { usualPlace, usualService } from "./usual.ts";
import { todayIn } from "./words.ts";

/** A new visit with as much as is known of it. */
export interface NewDraft {
  clientId?: string;
  therapistId?: string;
  /** Otherwise the usual one. */
  serviceId?: string;
  /** When it begins; the service decides how long it lasts. */
  startsAt?: string;
  /** Both ends, when they were drawn. */
  times?: Times;
  /** Otherwise: from which day on a free hour is looked for. */
  date?: string;
}

let asked: NewDraft | undefined;

/** Asks the calendar to begin with this when it is next told to begin (`?new=true`). Not in the address: browsers keep those. */
export function askFor(draft: NewDraft): void {
  asked = draft;
}

/** What was asked for, once. */
export function takeAsked(): NewDraft | undefined {
  const draft = asked;
  asked = undefined;
  return draft;
}

/** What a new appointment begins with must know. */
export interface Known {
  offer: Offer;
  visits: readonly Appointment[];
  busy: readonly BusyTime[];
  /** Null where they could not be read. */
  open: OpenHours | null;
  zone: string;
  self: string | null;
}

/** The fewest keys: the usual service and place, and the next hour that looks free. */
export function beginning(draft: NewDraft, { offer, visits, busy, open, zone, self }: Known): Form {
  const therapistId = draft.therapistId ?? self;
  const own = visits.filter((visit) => visit.therapistId === therapistId);
  const theirs = visits.filter(({ clientId }) => clientId === draft.clientId);
  const { serviceId, locationId } = usualOf(offer, theirs.length > 0 ? theirs : own, therapistId, draft.serviceId);
  const durationMinutes = offer.services.get(serviceId ?? "")?.durationMinutes ?? 50;
  const wish = { therapistId: therapistId ?? "", serviceId, locationId };
  const times =
    draft.times ??
    (draft.startsAt === undefined
      ? nextFree(
          { now: Temporal.Now.instant(), zone, date: draft.date ?? todayIn(zone), durationMinutes, visit: wish },
          { visits: own, margins: offer.margins, busy, open },
        )
      : { startsAt: draft.startsAt, endsAt: laterBy(draft.startsAt, durationMinutes) });
  const empty = { notes: "", reason: "", clientId: draft.clientId ?? null };
  return { ...empty, serviceId, locationId, therapistId, ...clocksOf(times, zone) };
}

/** The service that a therapist's visits mostly have, unless one was asked for, and their place with it. */
export function usualOf(offer: Offer, visits: readonly Appointment[], therapistId: string | null, asked = "") {
  const service = offer.services.get(asked) ?? usualService(offer, visits, therapistId);
  const serviceId = service?.id ?? null;
  return { serviceId, locationId: usualPlace(offer, visits, serviceId)?.id ?? null };
}

/** Whose calendar a new visit goes into when nobody is named: one's own; an assistant's choice is the only therapist there is. */
export function useSelf(): string | null {
  const { member } = useMe();
  const therapists = useTherapists();
  const only = therapists.length === 1 ? (therapists[0]?.id ?? null) : null;
  return member.role === "assistant" ? only : member.id;
}

/** The offer, and the visits of this week and the next, which say what is usual. `pending` until all of it is there. */
export function useKnown(wanted = true): { known: Known; pending: boolean } {
  const { practice } = useMe();
  const zone = practice.timeZone;
  const offer = useOffer();
  const self = useSelf();
  const week = weekStart(todayIn(zone), practice.weekStartsOn);
  const weeks = wanted ? [week, addDays(week, 7)] : [];
  const { visits, pending } = useWeeks(weeks, zone);
  const hours = useQuery(hoursQuery(weeks[0], 7 * weeks.length, self, zone));
  const busy = useBusy(
    weeks.map((date) => ({ date, days: 7 })),
    zone,
  );
  const waits = [useQuery(servicesQuery), useQuery(locationsQuery)].some(({ isPending }) => isPending);
  const known = { offer, visits, busy, open: hours.data ?? null, zone, self };
  return { known, pending: pending || waits || hours.isLoading };
}

function laterBy(instant: string, minutes: number): string {
  return Temporal.Instant.from(instant).add({ minutes }).toString();
}
