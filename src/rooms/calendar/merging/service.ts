import type { PracticeTx } from "#kernel/db/practice.ts";
import { writeAttendance } from "../groups/attending/store.ts";
import { lapseAt } from "../groups/jobs.ts";
import { giveUpPlaces } from "../groups/places/service.ts";
import { findPlaces } from "../groups/places/store.ts";
import { takeGroupRow } from "../groups/store.ts";
import { attendanceOfBoth, placeToEnd } from "./rules.ts";
import { groupsOfBoth, offersOf, sessionsOfBoth } from "./store.ts";

/** Answers the clients' port `merging`: one client has one place in a group, and came to a session or did not. */
export async function mergeVisits(
  tx: PracticeTx,
  { fromId, intoId }: { readonly fromId: string; readonly intoId: string },
): Promise<void> {
  for (const groupId of await groupsOfBoth(tx, fromId, intoId)) {
    await takeGroupRow(tx, groupId);
    const places = (await findPlaces(tx, groupId)).filter(({ state }) => state !== "left");
    const [theirs, own] = [fromId, intoId].map((id) => places.find(({ clientId }) => clientId === id));
    // The seat goes to who waits, as when somebody leaves.
    if (theirs && own) await giveUpPlaces(tx, groupId, placeToEnd(theirs, own).clientId);
  }
  for (const { appointmentId, theirs, own, placeId } of await sessionsOfBoth(tx, fromId, intoId)) {
    const state = attendanceOfBoth(theirs, own);
    if (state !== own) await writeAttendance(tx, appointmentId, { clientId: intoId, placeId, state });
    await writeAttendance(tx, appointmentId, { clientId: fromId, placeId, state: null });
  }
}

/** Answers the clients' port `parting`: an offer that stands again ends when it would have ended. */
export async function partVisits(
  tx: PracticeTx,
  { formerId, intoId }: { readonly formerId: string; readonly intoId: string },
): Promise<void> {
  for (const { placeId, until } of await offersOf(tx, [formerId, intoId]))
    lapseAt(tx, placeId, Temporal.Instant.from(until));
}
