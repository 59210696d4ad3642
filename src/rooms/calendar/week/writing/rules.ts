import type { Records } from "#kernel/db/record-text.ts";
import type { JsonBytes } from "#kernel/http/json-bytes.ts";
import { at, columns } from "../rules.ts";

/** What a record does not hold; as JSON, but for the badges' names. */
export interface Beside {
  /** JSON from its beginning to `namesEnd`, where its last brace would stand; null in a session of a group. */
  readonly names: { readonly text: string; readonly namesEnd: number } | null;
  readonly group: string | null;
  readonly notes: string | null;
}

/** The names of a visit's fields as they stand in a reply. */
const key = {
  id: Buffer.from('{"id":'),
  client_id: Buffer.from(',"clientId":'),
  therapist_id: Buffer.from(',"therapistId":'),
  service_id: Buffer.from(',"serviceId":'),
  location_id: Buffer.from(',"locationId":'),
  starts_at: Buffer.from(',"startsAt":'),
  ends_at: Buffer.from(',"endsAt":'),
  status: Buffer.from(',"status":'),
  inside: Buffer.from(',"overridden":false'),
  outside: Buffer.from(',"overridden":true'),
  time_set_at: Buffer.from(',"timeSetAt":'),
  booked_by: Buffer.from(',"bookedBy":'),
  created_at: Buffer.from(',"createdAt":'),
  cancelled_at: Buffer.from(',"cancelledAt":'),
  version: Buffer.from(',"version":'),
  series: Buffer.from(',"series":'),
  series_id: Buffer.from('{"id":'),
  slot: Buffer.from(',"slot":"'),
  attached: Buffer.from('","detached":false}'),
  detached: Buffer.from('","detached":true}'),
  group: Buffer.from(',"group":'),
  client: Buffer.from(',"client":'),
  notes: Buffer.from(',"notes":'),
  badges: Buffer.from(',"badges":{'),
  first: Buffer.from('"first":true'),
};

/**
 * Writes a visit as JSON. Every field but notes is an id, an instant, a number or a word of a closed list, so nothing
 * needs escaping and each is copied from the bytes of the database to those of the reply.
 */
export function writeVisit(
  to: JsonBytes,
  from: Records,
  visit: number,
  badges: readonly string[],
  beside: Beside,
): void {
  word(to, key.id, from, visit, at.id);
  word(to, key.client_id, from, visit, at.client_id);
  word(to, key.therapist_id, from, visit, at.therapist_id);
  word(to, key.service_id, from, visit, at.service_id);
  word(to, key.location_id, from, visit, at.location_id);
  instant(to, key.starts_at, from, visit, at.starts_at);
  instant(to, key.ends_at, from, visit, at.ends_at);
  word(to, key.status, from, visit, at.status);
  to.copy(isTrue(from, visit, at.stands_outside) ? key.outside : key.inside);
  instant(to, key.time_set_at, from, visit, at.time_set_at);
  word(to, key.booked_by, from, visit, at.booked_by);
  instant(to, key.created_at, from, visit, at.created_at);
  instant(to, key.cancelled_at, from, visit, at.cancelled_at);
  to.copy(key.version);
  to.copy(from.bytes, from.start(visit, at.version), from.end(visit, at.version));
  series(to, from, visit);
  to.copy(key.group);
  to.add(beside.group ?? "null");
  to.copy(key.client);
  if (beside.names) to.add(beside.names.text, 0, beside.names.namesEnd);
  to.add(beside.names ? "}" : "null");
  to.copy(key.notes);
  to.add(beside.notes ?? "null");
  writeBadges(to, from, visit, badges);
}

function word(to: JsonBytes, name: Uint8Array, from: Records, visit: number, field: number): void {
  to.copy(name);
  if (from.isNull(visit, field)) {
    to.add("null");
    return;
  }
  to.add('"');
  to.copy(from.bytes, from.start(visit, field), from.end(visit, field));
  to.add('"');
}

/** `+00` */
const utcOffset = 3;

/** `2026-05-12 09:00:00.12+00`, as a session in UTC writes it, as ISO 8601. */
function instant(to: JsonBytes, name: Uint8Array, from: Records, visit: number, field: number): void {
  to.copy(name);
  if (from.isNull(visit, field)) {
    to.add("null");
    return;
  }
  const start = from.start(visit, field);
  to.add('"');
  to.copy(from.bytes, start, start + 10);
  to.add("T");
  to.copy(from.bytes, start + 11, from.end(visit, field) - utcOffset);
  to.add('Z"');
}

function series(to: JsonBytes, from: Records, visit: number): void {
  to.copy(key.series);
  if (from.isNull(visit, at.series_id)) {
    to.add("null");
    return;
  }
  word(to, key.series_id, from, visit, at.series_id);
  const start = from.start(visit, at.series_slot);
  to.copy(key.slot);
  to.copy(from.bytes, start, start + 10);
  to.add("T");
  to.copy(from.bytes, start + 11, from.end(visit, at.series_slot));
  to.copy(isTrue(from, visit, at.detached) ? key.detached : key.attached);
}

function writeBadges(to: JsonBytes, from: Records, visit: number, names: readonly string[]): void {
  to.copy(key.badges);
  let comma = isTrue(from, visit, at.first);
  if (comma) to.copy(key.first);
  for (let badge = 0; badge < names.length; badge++) {
    const field = columns.length + badge;
    if (from.isNull(visit, field)) continue;
    to.add(comma ? ',"' : '"');
    to.add(names[badge]!);
    to.add('":"');
    to.copy(from.bytes, from.start(visit, field), from.end(visit, field));
    to.add('"');
    comma = true;
  }
  to.add("}}");
}

const isTrue = (from: Records, visit: number, field: number) => from.bytes[from.start(visit, field)] === letterT;
const letterT = 0x74;
