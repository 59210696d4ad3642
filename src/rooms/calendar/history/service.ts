import type { PracticeTx } from "#kernel/db/practice.ts";
import { fold } from "#rooms/clients/door.ts";
import type { TimelineEntry, TimelineStretch } from "#rooms/clients/ports.ts";
import { memberNames } from "#rooms/practices/door.ts";
import { findSeenBy, findVisitsBefore, findVisitsOf, type PastVisit, type Visits } from "./store.ts";

/** Visits read at once when words are looked for, and how many at most: about four a week for five years. */
const readAtOnce = 250;
const mostRead = 1_000;

/** Answers the clients' port `visits`. */
export async function clientVisits(
  tx: PracticeTx,
  { clientIds }: { readonly clientIds: readonly string[] },
): Promise<Map<string, Visits>> {
  return clientIds.length === 0 ? new Map() : findVisitsOf(tx, clientIds);
}

/** Answers the clients' port `seenBy`. */
export const clientsSeenBy = (tx: PracticeTx, { therapistId }: { readonly therapistId: string }): Promise<string[]> =>
  findSeenBy(tx, therapistId);

/** Answers the clients' port `timeline` with visits, past ones and those to come: nothing of them is clinical. */
export async function appointmentTimeline(tx: PracticeTx, stretch: TimelineStretch): Promise<TimelineEntry[]> {
  if (stretch.kinds && !stretch.kinds.includes("appointment")) return [];
  const visits = await visitsIn(tx, stretch);
  if (visits.length === 0) return [];
  const names = await memberNames(
    tx,
    visits.map((visit) => visit.therapistId),
  );
  return visits.map((visit) => ({
    kind: "appointment",
    id: visit.id,
    at: visit.startsAt,
    endsAt: visit.endsAt,
    status: visit.status,
    serviceName: visit.serviceName,
    groupName: visit.groupName,
    attendance: visit.attendance,
    locationName: visit.locationName,
    locationKind: visit.locationKind,
    therapist: { id: visit.therapistId, name: names.get(visit.therapistId) ?? null },
    cancelledReason: visit.cancelReason,
  }));
}

async function visitsIn(tx: PracticeTx, { clientId, before, limit, query }: TimelineStretch): Promise<PastVisit[]> {
  const sought = fold(query ?? "")
    .split(/\s+/)
    .filter(Boolean);
  if (sought.length === 0) return findVisitsBefore(tx, clientId, before, limit);
  const found: PastVisit[] = [];
  let last = before;
  for (let read = 0; read < mostRead && found.length < limit; read += readAtOnce) {
    const visits = await findVisitsBefore(tx, clientId, last, readAtOnce);
    found.push(...visits.filter((visit) => tells(visit, sought)));
    const end = visits.at(-1);
    if (!end || visits.length < readAtOnce) break;
    last = { at: end.startsAt, id: end.id };
  }
  return found.slice(0, limit);
}

function tells(visit: PastVisit, sought: readonly string[]): boolean {
  const words = [visit.groupName, visit.serviceName, visit.locationName, visit.notes, visit.cancelReason];
  const text = fold(words.filter(Boolean).join(" "));
  return sought.every((word) => text.includes(word));
}
