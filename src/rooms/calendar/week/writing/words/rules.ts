import { at } from "../../rules.ts";

/** What stands in a reply around a field of the database; and where there is none. */
const said = (name: string, after = '"', before = ",") => ({
  before: Buffer.from(`${before}"${name}":${after && '"'}`),
  after: Buffer.from(after),
  none: Buffer.from(`${before}"${name}":null`),
});
export type Said = ReturnType<typeof said>;

export const key = {
  id: said("id", '"', "{"),
  client_id: said("clientId"),
  therapist_id: said("therapistId"),
  service_id: said("serviceId"),
  location_id: said("locationId"),
  starts_at: said("startsAt", 'Z"'),
  ends_at: said("endsAt", 'Z"'),
  status: said("status"),
  time_set_at: said("timeSetAt", 'Z"'),
  booked_by: said("bookedBy"),
  created_at: said("createdAt", 'Z"'),
  cancelled_at: said("cancelledAt", 'Z"'),
  version: said("version", ""),
  series_id: said("id", '"', ',"series":{'),
  series_slot: said("slot"),
};
/** What stands in every reply as it is. */
export const piece = {
  inside: Buffer.from(',"overridden":false'),
  outside: Buffer.from(',"overridden":true'),
  noSeries: Buffer.from(',"series":null'),
  attached: Buffer.from(',"detached":false}'),
  detached: Buffer.from(',"detached":true}'),
  group: Buffer.from(',"group":'),
  client: Buffer.from(',"client":'),
  notes: Buffer.from(',"notes":'),
  badges: Buffer.from(',"badges":{'),
  isFirst: Buffer.from('"first":true'),
  timeMark: Buffer.from("T"),
  quote: Buffer.from('"'),
  nothing: Buffer.alloc(0),
};

/** What is copied as it stands, of the columns of a head. */
export const wordColumns = [
  ...[at.id, at.client_id, at.therapist_id, at.service_id, at.location_id, at.status, at.booked_by, at.version],
  at.series_id,
];
export const instantColumns = [
  at.starts_at,
  at.ends_at,
  at.time_set_at,
  at.created_at,
  at.cancelled_at,
  at.series_slot,
];
/** How much stands behind an instant in UTC: `+00`. A time of a place has nothing there. */
export const offsetOf = (column: number) => (column === at.series_slot ? 0 : 3);
