import { sql } from "kysely";
import { violatedConstraint } from "#kernel/db/faults.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { refuse } from "#kernel/http/problem.ts";
import type { Interval } from "#kernel/time/interval.ts";
import type { AppointmentStatus } from "./contract.ts";
import type { Blocked } from "./rules.ts";

/** A visit as the verbs need it: without names, without words. */
export interface Visit {
  readonly id: string;
  /** Whose visit it is: a client's or, then a session, a group's; the other is null. */
  readonly clientId: string | null;
  readonly groupId: string | null;
  readonly therapistId: string;
  readonly serviceId: string | null;
  readonly locationId: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  /** The time it takes of its therapist, in epoch milliseconds. */
  readonly blocked: Blocked;
  readonly status: AppointmentStatus;
  readonly timeSetAt: string;
  readonly version: number;
  /** The series it belongs to, and the date of it that it was made for. */
  readonly series: { readonly id: string; readonly slot: string; readonly detached: boolean } | null;
}

/** Where and when a visit stands, as it is written. `blocked` in epoch milliseconds. */
export interface VisitTime {
  readonly therapistId: string;
  readonly serviceId: string | null;
  readonly locationId: string | null;
  readonly visit: Interval;
  readonly blocked: Blocked;
  readonly standsOutside: boolean;
  readonly overrideReason: Buffer | null;
  readonly setAt: number;
}

/** One visit, or null when there is none here. With `lock` its row waits for this transaction. */
export async function findVisit(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<Visit | null> {
  const query = tx.db
    .selectFrom("appointments")
    .select([
      "id",
      "client_id",
      "group_id",
      "therapist_id",
      "service_id",
      "location_id",
      "starts_at",
      "ends_at",
      "status",
    ])
    .select(["travel_minutes", "time_set_at", "version", lower.as("blocked_from"), upper.as("blocked_to")])
    .select(["series_id", slot.as("series_slot"), "detached"])
    .where("id", "=", id);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    clientId: row.client_id,
    groupId: row.group_id,
    therapistId: row.therapist_id,
    serviceId: row.service_id,
    locationId: row.location_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    blocked: { from: epochOf(row.blocked_from), to: epochOf(row.blocked_to), travelMinutes: row.travel_minutes },
    status: row.status as AppointmentStatus,
    timeSetAt: row.time_set_at,
    version: row.version,
    series: row.series_id === null ? null : { id: row.series_id, slot: row.series_slot, detached: row.detached },
  };
}

/** A visit that does not stand yet, its notes sealed. */
export interface NewVisit extends Pick<Visit, "id" | "clientId" | "groupId"> {
  readonly notes: Buffer | null;
}

/** Writes a new visit. Throws the refusal `slot_taken` when the constraint finds what the lock should have. */
export async function insertVisit(tx: PracticeTx, visit: NewVisit, time: VisitTime): Promise<void> {
  await holding(tx.client.query({ name: "calendar_insert", ...insertion(tx, visit, time) }));
}

/** The statement that writes a new visit. */
export function insertion(tx: PracticeTx, visit: NewVisit, time: VisitTime): { text: string; values: unknown[] } {
  const row = {
    practice_id: tx.actor.practiceId,
    id: visit.id,
    client_id: visit.clientId,
    group_id: visit.groupId,
    notes: visit.notes,
    booked_by: tx.actor.memberId,
    created_at: tx.now.toString(),
    ...columnsOf(time),
  };
  const { sql: text, parameters } = tx.db.insertInto("appointments").values(row).compile();
  return { text, values: [...parameters] };
}

/** Writes what changed about a visit, one version on. Throws the refusal `slot_taken` like `insertVisit`. */
export async function updateVisit(tx: PracticeTx, id: string, change: VisitChange): Promise<void> {
  const { time, status, notes, cancelReason, detached } = change;
  const update = tx.db
    .updateTable("appointments")
    .set((eb) => ({
      version: eb("version", "+", 1),
      ...(time && columnsOf(time)),
      ...(status && { status, cancelled_at: status === "cancelled" ? tx.now.toString() : null }),
      ...(status === "cancelled" && { stands_outside: false }),
      ...(notes !== undefined && { notes }),
      ...(detached !== undefined && { detached }),
      ...(status && { cancel_reason: cancelReason ?? null }),
    }))
    .where("id", "=", id);
  await holding(update.execute());
}

export interface VisitChange {
  readonly time?: VisitTime;
  readonly status?: AppointmentStatus;
  readonly notes?: Buffer | null;
  /** Kept with the state cancelled only. */
  readonly cancelReason?: Buffer | null;
  /** Of a series' visit: whether it stands apart from its series now. */
  readonly detached?: boolean;
}

/** A visit's time as the columns it is kept in. */
export function columnsOf(time: VisitTime) {
  return {
    therapist_id: time.therapistId,
    service_id: time.serviceId,
    location_id: time.locationId,
    starts_at: instantText(time.visit.from),
    ends_at: instantText(time.visit.to),
    blocked: `[${instantText(time.blocked.from)},${instantText(time.blocked.to)})`,
    travel_minutes: time.blocked.travelMinutes,
    stands_outside: time.standsOutside,
    override_reason: time.overrideReason,
    time_set_at: instantText(time.setAt),
  };
}

/** Turns a constraint's name into the refusal it stands for. The times are not at hand: the transaction is over. */
export async function holding<T>(written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (fault) {
    const constraint = violatedConstraint(fault);
    if (constraint === "group_sessions_keep_apart")
      throw refuse("sessions_overlap", "Another session of the group lies at that time.");
    if (constraint !== "appointments_hold_their_time") throw fault;
    throw refuse("slot_taken", "That time is taken.", { conflicts: [] });
  }
}

const lower = sql<string>`lower(blocked)`;
const upper = sql<string>`upper(blocked)`;
const slot = sql<string>`replace(series_slot::text, ' ', 'T')`;

function epochOf(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** Epoch milliseconds as `2026-05-12T09:00:00Z`. */
export function instantText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}
