import type { Records } from "#kernel/db/record-text.ts";
import type { JsonBytes } from "#kernel/http/json-bytes.ts";

/** What stands in a record of a visit, in this order; behind it come the badges. */
export const columns = [
  ...["id", "client_id", "therapist_id", "service_id", "location_id", "starts_at", "ends_at", "status"],
  ...["stands_outside", "time_set_at", "booked_by", "created_at", "cancelled_at", "version", "notes"],
  ...["series_id", "series_slot", "detached", "group_id", "first"],
] as const;

const at = Object.fromEntries(columns.map((name, place) => [name, place])) as Record<(typeof columns)[number], number>;

/** What must be known of a visit before it is written; null where there is none. */
export interface Line {
  readonly id: string;
  /** Null for a session of a group. */
  readonly clientId: string | null;
  readonly groupId: string | null;
  readonly notes: Buffer | null;
}

export function lineOf(records: Records, record: number): Line {
  const words = records.field(record, at.notes);
  return {
    id: records.field(record, at.id) as string,
    clientId: records.field(record, at.client_id),
    groupId: records.field(record, at.group_id),
    notes: words === null ? null : Buffer.from(words, "hex"),
  };
}

/** What a record does not hold; as JSON, but for the badges' names. */
export interface Beside {
  /** JSON from its beginning to `namesEnd`, where its last brace would stand; null in a session of a group. */
  readonly names: { readonly json: string; readonly namesEnd: number } | null;
  readonly group: string | null;
  readonly notes: string | null;
}

/**
 * Writes a visit as JSON. Every field but notes is an id, an instant, a number or a word of a closed list, so nothing
 * needs escaping and each is copied from the text of the database to the bytes of the reply.
 */
export function writeVisit(
  to: JsonBytes,
  from: Records,
  visit: number,
  badges: readonly string[],
  beside: Beside,
): void {
  word(to, '{"id":', from, visit, at.id);
  word(to, ',"clientId":', from, visit, at.client_id);
  word(to, ',"therapistId":', from, visit, at.therapist_id);
  word(to, ',"serviceId":', from, visit, at.service_id);
  word(to, ',"locationId":', from, visit, at.location_id);
  instant(to, ',"startsAt":', from, visit, at.starts_at);
  instant(to, ',"endsAt":', from, visit, at.ends_at);
  word(to, ',"status":', from, visit, at.status);
  to.add(isTrue(from, visit, at.stands_outside) ? ',"overridden":true' : ',"overridden":false');
  instant(to, ',"timeSetAt":', from, visit, at.time_set_at);
  word(to, ',"bookedBy":', from, visit, at.booked_by);
  instant(to, ',"createdAt":', from, visit, at.created_at);
  instant(to, ',"cancelledAt":', from, visit, at.cancelled_at);
  to.add(',"version":');
  to.add(from.text, from.start(visit, at.version), from.end(visit, at.version));
  series(to, from, visit);
  to.add(',"group":');
  to.add(beside.group ?? "null");
  to.add(',"client":');
  if (beside.names) to.add(beside.names.json, 0, beside.names.namesEnd);
  to.add(beside.names ? '},"notes":' : 'null,"notes":');
  to.add(beside.notes ?? "null");
  writeBadges(to, from, visit, badges);
}

function word(to: JsonBytes, name: string, from: Records, visit: number, field: number): void {
  to.add(name);
  if (from.isNull(visit, field)) {
    to.add("null");
    return;
  }
  to.add('"');
  to.add(from.text, from.start(visit, field), from.end(visit, field));
  to.add('"');
}

/** `2026-05-12 09:00:00.12+00`, as a session in UTC writes it, as ISO 8601. */
function instant(to: JsonBytes, name: string, from: Records, visit: number, field: number): void {
  to.add(name);
  if (from.isNull(visit, field)) {
    to.add("null");
    return;
  }
  const start = from.start(visit, field);
  to.add('"');
  to.add(from.text, start, start + 10);
  to.add("T");
  to.add(from.text, start + 11, from.text.indexOf("+", start));
  to.add('Z"');
}

function series(to: JsonBytes, from: Records, visit: number): void {
  if (from.isNull(visit, at.series_id)) {
    to.add(',"series":null');
    return;
  }
  word(to, ',"series":{"id":', from, visit, at.series_id);
  const start = from.start(visit, at.series_slot);
  to.add(',"slot":"');
  to.add(from.text, start, start + 10);
  to.add("T");
  to.add(from.text, start + 11, from.end(visit, at.series_slot));
  to.add(isTrue(from, visit, at.detached) ? '","detached":true}' : '","detached":false}');
}

function writeBadges(to: JsonBytes, from: Records, visit: number, names: readonly string[]): void {
  const isFirst = isTrue(from, visit, at.first);
  to.add(isFirst ? ',"badges":{"first":true' : ',"badges":{');
  let comma = isFirst;
  for (let badge = 0; badge < names.length; badge++) {
    const field = columns.length + badge;
    if (from.isNull(visit, field)) continue;
    to.add(comma ? ',"' : '"');
    to.add(names[badge]!);
    word(to, '":', from, visit, field);
    comma = true;
  }
  to.add("}}");
}

const isTrue = (from: Records, visit: number, field: number) =>
  from.text.charCodeAt(from.start(visit, field)) === letterT;
const letterT = 0x74;
