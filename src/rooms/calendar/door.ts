import type { PracticeTx } from "#kernel/db/practice.ts";
import { findVisit, type Visit } from "./store.ts";

// main/rooms.ts plugs these into the clients' ports `visits` and `timeline`.
export { appointmentTimeline, clientVisits } from "./history/service.ts";
export { type Place, placeOf } from "./place/service.ts";

/** A visit without names or words; instants in UTC. */
export type AppointmentTimes = Omit<Visit, "blocked" | "version">;

/** One appointment, or null when there is none by this id in the practice. */
export async function appointmentOf(tx: PracticeTx, id: string): Promise<AppointmentTimes | null> {
  const visit = await findVisit(tx, id);
  if (!visit) return null;
  const { blocked: _, version: __, ...plain } = visit;
  return plain;
}
