import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Interval } from "#kernel/time/interval.ts";
import type { Notify } from "../contract.ts";
import { instantText, type Visit } from "../store.ts";

export type Happening = "booked" | "moved" | "changed" | "cancelled" | "restored" | "attended" | "no_show";

/**
 * Writes the domain event `appointment.<kind>`: ids, times and states. `notify` is what the member said about telling
 * the client, null when nothing; with `before`, what was so until now stands beside it.
 */
export async function tell(
  tx: PracticeTx,
  kind: Happening,
  now: Pick<Visit, "id" | "clientId" | "groupId" | "therapistId"> & { visit: Interval },
  more: { notify?: Notify; before?: Visit } = {},
): Promise<void> {
  const { id, clientId, groupId, therapistId, visit } = now;
  const { notify = null, before } = more;
  const was = before && {
    beforeStartsAt: before.startsAt,
    beforeEndsAt: before.endsAt,
    beforeTherapistId: before.therapistId,
    beforeStatus: before.status,
  };
  const times = { startsAt: instantText(visit.from), endsAt: instantText(visit.to) };
  await emit(tx, {
    kind: `appointment.${kind}`,
    subjectId: id,
    payload: { clientId, groupId, therapistId, ...times, notify, ...was },
  });
}
