import type { CopiedTable } from "#kernel/copying/table.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { shapes } from "./shapes/contract.ts";

const words = { notes: "text", cancel_reason: "text", override_reason: "text" } as const;

/**
 * What a copy holds of a practice's calendar. Feeds are addresses that open something, and imported calendars can be imported
 * again: neither is copied.
 */
export const practiceTables: readonly CopiedTable[] = [
  { name: "services", table: "services" },
  { name: "locations", shapes: shapes.locations, table: "locations", sealed: { whereabouts: "json" } },
  { name: "serviceLocations", table: "service_locations", order: "t.service_id, t.location_id" },
  { name: "serviceTherapists", table: "service_therapists", order: "t.service_id, t.therapist_id" },
  { name: "schedules", shapes: shapes.schedules, table: "schedules" },
  {
    name: "scheduleExceptions",
    shapes: shapes.scheduleExceptions,
    table: "schedule_exceptions",
    order: "t.schedule_id, t.on_date",
  },
  { name: "timesOff", shapes: shapes.timesOff, table: "times_off", sealed: { label: "text" } },
  {
    name: "groups",
    shapes: shapes.groups,
    table: "groups",
    sealed: { note: "text", cancel_reason: "text" },
    under: "own group",
    holdsKey: true,
  },
  {
    name: "sessions",
    shapes: shapes.visits,
    table: "appointments",
    sealed: words,
    under: "group",
    where: "t.group_id is not null",
    order: "t.starts_at, t.id",
  },
  { name: "pastVisits", table: "past_visits", order: "t.starts_at, t.id" },
];

export const clientTables: readonly CopiedTable[] = [
  { name: "series", shapes: shapes.series, table: "appointment_series", order: "t.created_at, t.id" },
  {
    name: "appointments",
    shapes: shapes.visits,
    table: "appointments",
    sealed: words,
    under: "client",
    order: "t.starts_at, t.id",
  },
  { name: "places", table: "group_places", order: "t.asked_at, t.id" },
  { name: "attendances", table: "attendances", order: "t.appointment_id" },
  {
    // Of a session its time and place alone: what is said of it may speak of others.
    name: "sessions",
    table: "appointments",
    told: true,
    where: "t.id = any ((select sessions_of_client($1))::uuid[])",
    without: ["notes", "cancel_reason", "override_reason"],
    order: "t.starts_at, t.id",
  },
];

/** The visits of the practice that stand and are still to come. */
export async function idsToCome(tx: PracticeTx): Promise<string[]> {
  const query = tx.db.selectFrom("appointments").select("id").where("practice_id", "=", tx.actor.practiceId);
  const coming = query.where("status", "=", "scheduled").where("starts_at", ">", tx.now.toString());
  return (await coming.orderBy("starts_at").orderBy("id").execute()).map(({ id }) => id);
}
