import { useQuery } from "@tanstack/react-query";
import { useMe } from "#web/me.ts";
import type { Appointment } from "../contract.ts";
import { clocksOf, type Form } from "./appointment-form.ts";
import { addDays, weekStart } from "./days.ts";
import { nextFree } from "./free.ts";
import type { Times } from "./layout.ts";
import { locationsQuery, type Offer, servicesQuery, useOffer, usualPlace, usualService } from "./offer.ts";
import { useTherapists, useWeeks } from "./queries.ts";
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
  zone: string;
  self: string | null;
}

/** The fewest keys: the usual service and place, and the next hour that looks free. */
export function beginning(draft: NewDraft, { offer, visits, zone, self }: Known): Form {
  const therapistId = draft.therapistId ?? self;
  const own = visits.filter((visit) => visit.therapistId === therapistId);
  const theirs = visits.filter(({ clientId }) => clientId === draft.clientId);
  const service =
    offer.services.get(draft.serviceId ?? "") ?? usualService(offer, theirs.length > 0 ? theirs : own, therapistId);
  const serviceId = service?.id ?? null;
  const locationId = usualPlace(offer, theirs.length > 0 ? theirs : own, serviceId)?.id ?? null;
  const durationMinutes = service?.durationMinutes ?? 50;
  const wish = { therapistId: therapistId ?? "", serviceId, locationId };
  const times =
    draft.times ??
    (draft.startsAt === undefined
      ? nextFree(
          { now: Temporal.Now.instant(), zone, date: draft.date ?? todayIn(zone), durationMinutes, visit: wish },
          own,
          offer.margins,
        )
      : { startsAt: draft.startsAt, endsAt: laterBy(draft.startsAt, durationMinutes) });
  const empty = { notes: "", reason: "", clientId: draft.clientId ?? null };
  return { ...empty, serviceId, locationId, therapistId, ...clocksOf(times, zone) };
}

/** The offer, and the visits of this week and the next, which say what is usual. `pending` until all of it is there. */
export function useKnown(wanted = true): { known: Known; pending: boolean } {
  const { practice, member } = useMe();
  const zone = practice.timeZone;
  const offer = useOffer();
  const therapists = useTherapists();
  const week = weekStart(todayIn(zone), practice.weekStartsOn);
  const { visits, pending } = useWeeks(wanted ? [week, addDays(week, 7)] : [], zone);
  const waits = [useQuery(servicesQuery), useQuery(locationsQuery)].some(({ isPending }) => isPending);
  const only = therapists.length === 1 ? (therapists[0]?.id ?? null) : null;
  const self = member.role === "assistant" ? only : member.id;
  return { known: { offer, visits, zone, self }, pending: pending || waits };
}

function laterBy(instant: string, minutes: number): string {
  return Temporal.Instant.from(instant).add({ minutes }).toString();
}
