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

/** A visit with notes, which must be opened before it can be written. */
export interface Noted {
  readonly visit: number;
  readonly id: string;
  readonly notes: Buffer;
}

export function notedIn(records: Records): Noted[] {
  const noted: Noted[] = [];
  for (let visit = 0; visit < records.count; visit++) {
    const notes = records.field(visit, at.notes);
    if (notes !== null) noted.push({ visit, id: records.field(visit, at.id)!, notes: Buffer.from(notes, "hex") });
  }
  return noted;
}

/** Where the id of a visit's client begins among the bytes of the records; null for a session of a group. */
export const clientAt = (records: Records, visit: number) =>
  records.isNull(visit, at.client_id) ? null : records.start(visit, at.client_id);

export const clientOf = (records: Records, visit: number) => records.field(visit, at.client_id);

export const groupOf = (records: Records, visit: number) => records.field(visit, at.group_id);

export const idOf = (records: Records, visit = 0) => records.field(visit, at.id)!;

/** Where a sealed word of a visit stands. */
export const cell = (column: string, rowId: string) => ({ table: "appointments", column, rowId });
