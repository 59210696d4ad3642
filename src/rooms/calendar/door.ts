import type { PracticeTx } from "#kernel/db/practice.ts";
import { type Attendee, findAttendees, findComing, isSessionOf } from "./groups/attending/store.ts";
import { findLocations } from "./locations/store.ts";
import { findVisit, type Visit } from "./store.ts";

// main/rooms.ts plugs these into the clients' ports.
export { awaited, forgetVisits, visitsKept } from "./erasing/service.ts";
export { encounterIds } from "./exporting/resources/rules.ts";
export { calendarExport } from "./exporting/service.ts";
export { type IcsFile, icsOf } from "./feeds/attaching/service.ts";
export { readFeed } from "./feeds/reading/service.ts";
export { appointmentTimeline, clientsSeenBy, clientVisits } from "./history/service.ts";
export { mergeVisits, partVisits } from "./merging/service.ts";
export { type Place, placeOf } from "./place/service.ts";
export { calendarProcessing } from "./processing/service.ts";
export { treatsInDiary, visitsInTrail, visitsKeptOf } from "./trail/service.ts";

/** A visit without names or words; instants in UTC. */
export type AppointmentTimes = Omit<Visit, "blocked" | "version">;

/** One appointment, or null when there is none by this id in the practice. */
export async function appointmentOf(tx: PracticeTx, id: string): Promise<AppointmentTimes | null> {
  const visit = await findVisit(tx, id);
  if (!visit) return null;
  const { blocked: _, version: __, ...plain } = visit;
  return plain;
}

/** Whether an appointment is this client's: their own, or a session of a group while they had a place in it. */
export async function comesTo(tx: PracticeTx, visit: AppointmentTimes, clientId: string): Promise<boolean> {
  return visit.clientId === clientId || (visit.groupId !== null && isSessionOf(tx, visit.id, clientId));
}

/** Who is expected at an appointment, each with the moment since when: the client, or those with a place in the group. */
export async function expectedAt(tx: PracticeTx, visit: AppointmentTimes): Promise<Attendee[]> {
  return visit.clientId ? [{ clientId: visit.clientId, since: visit.timeSetAt }] : findAttendees(tx, visit.id);
}

/** The sessions of a group that are still to come, by their ids. */
export const sessionsToCome = (tx: PracticeTx, groupId: string): Promise<string[]> => findComing(tx, groupId);

/** The practice's own address, when it has one clinic to name; null when it has none, or several. */
export async function clinicAddress(tx: PracticeTx): Promise<string | null> {
  const clinics = (await findLocations(tx)).filter(({ kind, archivedAt }) => kind === "clinic" && archivedAt === null);
  return clinics.length === 1 ? (clinics[0]?.address ?? null) : null;
}
