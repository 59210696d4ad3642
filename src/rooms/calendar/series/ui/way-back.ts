import type { Appointment } from "../../contract.ts";
import { sameTimes } from "../../ui/moving.ts";
import type { Preview, Series } from "../contract.ts";
import { dayOf } from "./choosing.ts";
import { previewChange, type SeriesChange } from "./series.ts";

/**
 * What takes a change of several visits back in one step, once it is made: null where no step does. Not promised but tried: the
 * server says what it would do, and only a way that puts every visit where it was is offered.
 */
export async function wayBack(before: Series, after: Series, back: SeriesChange | null): Promise<SeriesChange | null> {
  if (back === null) return null;
  const preview = await previewChange(after.id, back).catch(() => null);
  if (preview === null || !leadsBack(before, after, preview)) return null;
  // Dates of the rule that were left out when it was booked stay out.
  const skip = preview.items.filter(({ does }) => does === "book").map(dayOf);
  return skip.length > 0 ? { ...back, skip } : back;
}

/** What asks for the visits to be as they were, if one request can say it. */
export function backFrom(
  visit: Appointment,
  { scope, from, ...asked }: SeriesChange,
  before: Series,
): SeriesChange | null {
  const { startsAt, endsAt, therapistId, serviceId, locationId, notes } = asked;
  const waysChange = therapistId !== undefined || serviceId !== undefined || locationId !== undefined;
  // Each visit has notes of its own, and an exception ways of its own.
  if (notes !== undefined || (waysChange && visit.series?.detached)) return null;
  return {
    scope,
    from,
    notify: false,
    ...((startsAt !== undefined || endsAt !== undefined) && { startsAt: visit.startsAt, endsAt: visit.endsAt }),
    ...(therapistId !== undefined && { therapistId: before.therapistId }),
    ...(serviceId !== undefined && { serviceId: before.serviceId }),
    ...(locationId !== undefined && { locationId: before.locationId }),
  };
}

/** Whether what would be done puts every visit that was touched where it was, and no other anywhere. */
export function leadsBack(before: Series, after: Series, { items }: Preview): boolean {
  const now = new Map(after.occurrences.map((one) => [one.id, one]));
  const stood = before.occurrences.filter(({ status }) => status === "scheduled");
  const touched = stood.filter((one) => {
    const other = now.get(one.id);
    return other !== undefined && (other.status !== one.status || !sameTimes(one, other));
  });
  const moves = items.filter(({ does }) => does === "move" || does === "change" || does === "restore");
  return (
    !items.some(({ does }) => does === "cancel") &&
    moves.every((item) => item.free && stood.some((one) => sameTimes(one, item))) &&
    touched.every((one) => moves.some((item) => sameTimes(one, item)))
  );
}
