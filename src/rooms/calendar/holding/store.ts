import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Interval } from "#kernel/time/interval.ts";
import { type Blocked, type Standing, visitOf } from "../rules.ts";
import { instantText } from "../store.ts";

/** A visit that holds time of its therapist: the time it blocks, the visit itself, and how much of the time is the way. */
export interface Held extends Standing, Blocked {
  readonly visit: Interval;
  readonly outside: boolean;
}

/**
 * Waits until no other transaction writes in this therapist's time. The lock goes with the transaction. It is on its way
 * when this returns, so whoever asks for what holds the time may send that behind it without waiting in between.
 */
export async function lockTherapist(tx: PracticeTx, therapistId: string): Promise<void> {
  await tx.client.query({
    name: "calendar_lock",
    text: "select pg_advisory_xact_lock(hashtextextended($1, 0))",
    values: [`calendar:${tx.actor.practiceId}:${therapistId}`],
  });
}

/**
 * What holds this therapist's time anywhere between two moments. Found by its start, since a visit lasts at most a day
 * and buffers and travel add at most eight hours on each side; row-level security keeps `&&` from using an index.
 */
export async function heldBetween(tx: PracticeTx, therapistId: string, time: Interval): Promise<Held[]> {
  const from = instantText(time.from);
  const to = instantText(time.to);
  const { rows } = await sql<Omit<Held, "visit"> & { starts_at: string; ends_at: string }>`
    select id, starts_at, ends_at, stands_outside as outside, override_reason is not null as overridden,
      travel_minutes as "travelMinutes",
      (extract(epoch from lower(blocked)) * 1000)::float8 as "from",
      (extract(epoch from upper(blocked)) * 1000)::float8 as "to",
      (extract(epoch from time_set_at) * 1000)::float8 as "setAt"
    from appointments
    where practice_id = ${tx.actor.practiceId} and therapist_id = ${therapistId} and status <> 'cancelled'
      and starts_at > ${from}::timestamptz - interval '32 hours'
      and starts_at < ${to}::timestamptz + interval '8 hours'
      and blocked && tstzrange(${from}, ${to})`.execute(tx.db);
  return rows.map(({ starts_at, ends_at, ...held }) => ({ ...held, visit: visitOf(starts_at, ends_at) }));
}

/** Brings visits that stood outside back under the constraint. */
export async function bringInside(tx: PracticeTx, ids: readonly string[]): Promise<void> {
  await tx.db
    .updateTable("appointments")
    .set({ stands_outside: false })
    .where("id", "in", [...ids])
    .execute();
}
