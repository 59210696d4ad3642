import { type Booking, freeSlots, type Question } from "../../../availability/rules.ts";
import type { Appointment } from "../../../contract.ts";
import { blockedTime, holdsTime, visitOf } from "../../../rules.ts";
import type { Service } from "../../../services/contract.ts";
import { offeredAt } from "../../../services/rules.ts";
import type { BusyTime } from "../../busy/queries.ts";
import { addDays, type Range, rangeOf } from "../../days.ts";
import type { Offer } from "../../offer.ts";
import type { Wish } from "./draft.ts";

export interface PreviewAsked {
  /** The therapist's schedules with the one being written among them. */
  readonly schedules: readonly Wish[];
  readonly timesOff: Question["timesOff"];
  readonly visits: readonly Appointment[];
  /** What calendars kept elsewhere hold, of anybody. */
  readonly busy: readonly BusyTime[];
  readonly therapistId: string;
  /** Null where the practice has none yet: an hour is shown. */
  readonly service: Service | null;
  readonly offer: Pick<Offer, "places" | "margins">;
  readonly zone: string;
  /** The first day shown; seven are. */
  readonly from: string;
  readonly now: number;
}

/** The free times of seven days by the clock of `zone`, as the server would offer them. */
export function previewWeek(asked: PreviewAsked): { date: string; clocks: string[] }[] {
  const { schedules, timesOff, busy, therapistId, service, offer, zone, from, now } = asked;
  const range = epochs(rangeOf(from, 7, zone));
  const travel = (id: string | null) => offer.places.get(id ?? "")?.travelMinutes ?? 0;
  const offered = schedules.filter(({ locationId }) => !service || offeredAt(service, locationId));
  const slots = freeSlots({
    schedules: offered.map((schedule) => ({ ...schedule, travelMinutes: travel(schedule.locationId) })),
    timesOff,
    bookings: bookingsOf(asked),
    busy: busy.filter((one) => one.therapistId === therapistId).map(({ time }) => time),
    service: service ?? { durationMinutes: 60, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 },
    range,
    now,
  });
  const shown = slots.map((slot) => Temporal.Instant.fromEpochMilliseconds(slot.from).toZonedDateTimeISO(zone));
  return Array.from({ length: 7 }, (_, at) => {
    const date = addDays(from, at);
    const there = shown.filter((clock) => clock.toPlainDate().toString() === date);
    const clocks = there.map((clock) => clock.toPlainTime().toString({ smallestUnit: "minute" }));
    return { date, clocks: [...new Set(clocks)] };
  });
}

function bookingsOf({ visits, therapistId, offer }: PreviewAsked): Booking[] {
  return visits
    .filter((visit) => visit.therapistId === therapistId && holdsTime(visit.status))
    .map((visit) => {
      const time = visitOf(visit.startsAt, visit.endsAt);
      return { startsAt: time.from, blocked: blockedTime(time, offer.margins(visit)) };
    });
}

function epochs({ from, to }: Range) {
  const epoch = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;
  return { from: epoch(from), to: epoch(to) };
}
