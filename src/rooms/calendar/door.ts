import type { PracticeTx } from "#kernel/db/practice.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import type { Location } from "./locations/contract.ts";
import { findLocation } from "./locations/store.ts";
import { findVisit, type Visit } from "./store.ts";

// main/rooms.ts plugs these into the clients' ports `visits` and `timeline`.
export { appointmentTimeline, clientVisits } from "./history/service.ts";

/** A visit without names or words; instants in UTC. */
export type AppointmentTimes = Omit<Visit, "blocked" | "version">;

/** One appointment, or null when there is none by this id in the practice. */
export async function appointmentOf(tx: PracticeTx, id: string): Promise<AppointmentTimes | null> {
  const visit = await findVisit(tx, id);
  if (!visit) return null;
  const { blocked: _, version: __, ...plain } = visit;
  return plain;
}

/** Where a visit takes place; `timeZone` is the location's own or else the practice's. */
export interface Place {
  readonly kind: Location["kind"];
  readonly name: string;
  readonly address: string | null;
  readonly details: string | null;
  readonly timeZone: string;
  readonly travelMinutes: number;
}

/** The place of an appointment, archived or not; null when it has none, and the practice's zone then holds. */
export async function placeOf(
  tx: PracticeTx,
  appointment: { readonly locationId: string | null },
): Promise<Place | null> {
  const location = appointment.locationId && (await findLocation(tx, appointment.locationId));
  if (!location) return null;
  const { kind, name, address, details, travelMinutes } = location;
  return {
    kind,
    name,
    address,
    details,
    travelMinutes,
    timeZone: location.timeZone ?? (await practiceOf(tx)).timeZone,
  };
}
