import type { Records } from "#kernel/db/record-text.ts";

/** What stands in a record of a visit, in this order; behind it come the badges. */
export const columns = [
  ...["id", "client_id", "therapist_id", "service_id", "location_id", "starts_at", "ends_at", "status"],
  ...["stands_outside", "time_set_at", "booked_by", "created_at", "cancelled_at", "version", "notes"],
  ...["series_id", "series_slot", "detached", "group_id", "first"],
] as const;

/** Where each of them stands. */
export const at = Object.fromEntries(columns.map((name, place) => [name, place])) as Record<
  (typeof columns)[number],
  number
>;

/** What must be looked up before a visit can be written, and where in the records it is named. */
export interface Line {
  readonly visit: number;
  readonly id: string;
  /** Null for a session of a group. */
  readonly clientId: string | null;
  readonly notes: Buffer | null;
}

export function linesOf(records: Records): Line[] {
  return Array.from({ length: records.count }, (_, visit) => {
    const notes = records.field(visit, at.notes);
    return {
      visit,
      id: records.field(visit, at.id) as string,
      clientId: records.field(visit, at.client_id),
      notes: notes === null ? null : Buffer.from(notes, "hex"),
    };
  });
}

/** Where the id of a visit's client begins among the bytes of the records; null for a session of a group. */
export const clientAt = (records: Records, visit: number) =>
  records.isNull(visit, at.client_id) ? null : records.start(visit, at.client_id);

export const groupOf = (records: Records, visit: number) => records.field(visit, at.group_id);

export function hasNotes(records: Records): boolean {
  for (let visit = 0; visit < records.count; visit++) if (!records.isNull(visit, at.notes)) return true;
  return false;
}
