import type { PracticeTx } from "#kernel/db/practice.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import { type Place, placeOf } from "../../place/service.ts";
import { findVisit } from "../../store.ts";
import { icsText } from "../ics/service.ts";

/** A calendar file to go with a letter. */
export interface IcsFile {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}

/**
 * An appointment for the client's own calendar, in the zone they read times in: called by the practice's name, because
 * others look at a phone too. The same UID each time, so that a later file changes the event and a cancelled appointment
 * (METHOD:CANCEL) takes it away. Null when there is no such appointment.
 */
export async function icsOf(tx: PracticeTx, appointmentId: string, zone: string): Promise<IcsFile | null> {
  const visit = await findVisit(tx, appointmentId);
  if (!visit) return null;
  const { name, slug } = await practiceOf(tx);
  const cancelled = visit.status === "cancelled";
  const method = cancelled ? "CANCEL" : "PUBLISH";
  const event = {
    appointmentId,
    startsAt: Temporal.Instant.from(visit.startsAt),
    endsAt: Temporal.Instant.from(visit.endsAt),
    zone,
    summary: name,
    location: whereIn(await placeOf(tx, visit)),
    cancelled,
    version: visit.version,
    changedAt: cancelled ? tx.now : Temporal.Instant.from(visit.timeSetAt),
  };
  return {
    filename: "appointment.ics",
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: icsText({ domain: slug, method }, [event]),
  };
}

/** Where to go, or the link; someone at home knows where that is. */
function whereIn(place: Place | null): string | null {
  if (!place || place.kind === "home") return null;
  if (place.kind === "online") return place.link ?? place.name;
  return [place.name, place.address].filter(Boolean).join(", ");
}
