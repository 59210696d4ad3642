import type { PracticeTx } from "#kernel/db/practice.ts";
import { emitAll } from "#kernel/events/emit.ts";
import type { Interval } from "#kernel/time/interval.ts";
import type { Notify } from "../contract.ts";
import { instantText, type Visit } from "../store.ts";

export type Happening = "booked" | "moved" | "changed" | "cancelled" | "restored" | "attended" | "no_show";

/** What is told of one visit: how it stands now and, with `before`, what was so until now. */
export interface Tale {
  readonly kind: Happening;
  readonly now: Pick<Visit, "id" | "clientId" | "groupId" | "therapistId"> & {
    readonly visit: Interval;
    readonly seriesId?: string;
  };
  readonly before?: Visit;
}

/**
 * Writes the domain event `appointment.<kind>`: ids, times and states. `notify` is what the member said about telling
 * the client, null when nothing; with `before`, what was so until now stands beside it.
 */
export async function tell(
  tx: PracticeTx,
  kind: Happening,
  now: Tale["now"],
  more: { notify?: Notify; before?: Visit } = {},
): Promise<void> {
  await tellAll(tx, [{ kind, now, before: more.before }], more.notify);
}

/** The same of many visits at once: one event each. */
export async function tellAll(tx: PracticeTx, tales: readonly Tale[], notify: Notify | null = null): Promise<void> {
  await emitAll(
    tx,
    tales.map(({ kind, now, before }) => ({
      kind: `appointment.${kind}`,
      subjectId: now.id,
      payload: payloadOf(now, notify, before),
    })),
  );
}

function payloadOf(now: Tale["now"], notify: Notify | null, before?: Visit) {
  const { clientId, groupId, therapistId, visit, seriesId } = now;
  const ofSeries = seriesId ?? before?.series?.id;
  return {
    clientId,
    groupId,
    therapistId,
    startsAt: instantText(visit.from),
    endsAt: instantText(visit.to),
    notify,
    ...(ofSeries && { seriesId: ofSeries }),
    ...(before && {
      beforeStartsAt: before.startsAt,
      beforeEndsAt: before.endsAt,
      beforeTherapistId: before.therapistId,
      beforeStatus: before.status,
    }),
  };
}
