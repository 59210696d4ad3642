import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Panel } from "#web/kit/panel.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import type { Appointment } from "../contract.ts";
import { AppointmentFields } from "./appointment-fields.tsx";
import { clocksOf, type Form, formOf } from "./appointment-form.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { addDays, weekStart } from "./days.ts";
import { nextFree } from "./free.ts";
import type { Times } from "./layout.ts";
import { locationsQuery, type Offer, servicesQuery, useOffer, usualPlace, usualService } from "./offer.ts";
import { useTherapists, useWeeks } from "./queries.ts";
import { todayIn } from "./words.ts";
import "./appointment-panel.css";

/** What the panel begins with: a visit that stands, or a new one with as much as is known of it. */
export type Draft = (NewDraft & { visit?: undefined }) | { visit: Appointment };

export interface NewDraft {
  clientId?: string;
  therapistId?: string;
  /** When it begins; the service decides how long it lasts. */
  startsAt?: string;
  /** Both ends, when they were drawn. */
  times?: Times;
  /** Otherwise: from which day on a free hour is looked for. */
  date?: string;
}

export interface AppointmentPanelProps {
  /** Null while it is closed. */
  draft: Draft | null;
  onClose: () => void;
  /** It was booked or changed. */
  onDone?: (visit: Appointment) => void;
}

/** A new appointment, or one that stands, beside the calendar or the client. */
export function AppointmentPanel({ draft, onClose, onDone }: AppointmentPanelProps) {
  const t = useT("calendar");
  const title = draft?.visit ? t("appointment") : t("newAppointment");
  return (
    <Panel title={title} isOpen={draft !== null} onClose={onClose}>
      {draft !== null && <Opened key={keyOf(draft)} draft={draft} onClose={onClose} onDone={onDone} />}
    </Panel>
  );
}

function Opened({ draft, onClose, onDone }: AppointmentPanelProps & { draft: Draft }) {
  const [before, setBefore] = useState(draft.visit);
  const { practice, member } = useMe();
  const zone = practice.timeZone;
  const offer = useOffer();
  const therapists = useTherapists();
  const week = weekStart(todayIn(zone), practice.weekStartsOn);
  const { visits, pending } = useWeeks([week, addDays(week, 7)], zone);
  const waits = [useQuery(servicesQuery), useQuery(locationsQuery)].some(({ isPending }) => isPending);
  if (pending || waits) return <Skeleton className="appointment-form" lines={6} title={false} />;
  const self = member.role === "assistant" ? (therapists.length === 1 ? (therapists[0]?.id ?? null) : null) : member.id;
  const form = before ? formOf(before, zone) : beginning(draft as NewDraft, { offer, visits, zone, self });
  const fields = { first: form, before, visits, onClose, onDone };
  return (
    <>
      {before && <ChangedMeanwhile key={`meanwhile ${before.version}`} visit={before} onTake={setBefore} />}
      <AppointmentFields key={before?.version} {...fields} />
    </>
  );
}

interface Known {
  offer: Offer;
  visits: readonly Appointment[];
  zone: string;
  self: string | null;
}

/** The fewest keys: the usual service and place, and the next hour that looks free. */
function beginning(draft: NewDraft, { offer, visits, zone, self }: Known): Form {
  const therapistId = draft.therapistId ?? self;
  const own = visits.filter((visit) => visit.therapistId === therapistId);
  const theirs = visits.filter(({ clientId }) => clientId === draft.clientId);
  const service = usualService(offer, theirs.length > 0 ? theirs : own, therapistId);
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

function laterBy(instant: string, minutes: number): string {
  return Temporal.Instant.from(instant).add({ minutes }).toString();
}

function keyOf(draft: Draft): string {
  if (draft.visit) return draft.visit.id;
  return JSON.stringify([draft.clientId, draft.startsAt, draft.times, draft.date]);
}
