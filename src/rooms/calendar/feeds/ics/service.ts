import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { isPlainIn, vtimezone } from "#kernel/time/vtimezone.ts";

/** An appointment as another calendar shows it. */
export interface IcsEvent {
  readonly appointmentId: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** The zone whose wall clock the event is written in. */
  readonly zone: string;
  readonly summary: string;
  readonly location: string | null;
  readonly cancelled: boolean;
  /** From 1: each change of the appointment is one more, and so is the event's SEQUENCE. */
  readonly version: number;
  readonly changedAt: Temporal.Instant;
}

export interface IcsCalendar {
  /** What UIDs end in: the practice's slug, which never changes. */
  readonly domain: string;
  readonly name?: string;
  readonly method: "PUBLISH" | "CANCEL";
  /** How often a subscriber should ask again. */
  readonly refreshHours?: number;
}

/** An iCalendar file (RFC 5545) of these events: folded at 75 octets, escaped, with a VTIMEZONE for each zone in it. */
export function icsText(calendar: IcsCalendar, events: readonly IcsEvent[]): string {
  const first = earliest(events.map((event) => event.startsAt));
  const last = latest(events.map((event) => event.endsAt));
  const file = ical({
    prodId: { company: "TherapistOS", product: "Calendar" },
    method: ICalCalendarMethod[calendar.method],
    // The library escapes what events say but not the calendar's own name.
    ...(calendar.name && { name: calendar.name.replace(/\p{Cc}+/gu, " ").replace(/[\\;,]/g, "\\$&") }),
    ...(calendar.refreshHours && { ttl: calendar.refreshHours * 3_600 }),
    timezone: { name: null, generator: (zone) => (first && last ? vtimezone(zone, first, last) : null) },
  });
  for (const event of events) file.createEvent(eventOf(event, calendar.domain));
  return `${file.toString()}\r\n`;
}

function eventOf(event: IcsEvent, domain: string) {
  const { zone, startsAt, endsAt, cancelled } = event;
  const plain = zone !== "UTC" && isPlainIn(zone, startsAt) && isPlainIn(zone, endsAt);
  return {
    id: `${event.appointmentId}@${domain}`,
    sequence: event.version - 1,
    start: startsAt.toZonedDateTimeISO(plain ? zone : "UTC"),
    end: endsAt.toZonedDateTimeISO(plain ? zone : "UTC"),
    timezone: plain ? zone : null,
    // The same each time it is read while nothing changed, so that a subscriber's copy stays what it is.
    stamp: event.changedAt,
    lastModified: event.changedAt,
    summary: event.summary,
    location: event.location ? { title: event.location } : null,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  };
}

const earliest = (instants: readonly Temporal.Instant[]) => instants.toSorted(Temporal.Instant.compare).at(0);
const latest = (instants: readonly Temporal.Instant[]) => instants.toSorted(Temporal.Instant.compare).at(-1);
