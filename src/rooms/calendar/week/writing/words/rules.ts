import { at } from "../../rules.ts";

/** A field of a visit's head: its column, and what stands in a reply around it, and where there is none. */
const said = (column: number, name: string, { after = '"', before = "," } = {}) => ({
  column,
  before: Buffer.from(`${before}"${name}":${after && '"'}`),
  after: Buffer.from(after),
  none: Buffer.from(`${before}"${name}":null`),
});
export type Said = ReturnType<typeof said>;

/** A moment as a session in UTC writes it, with `+00` behind it; the time of a place has nothing there. */
const moment = (column: number, name: string, { offset = "+00", after = 'Z"' } = {}) => ({
  ...said(column, name, { after }),
  offset: offset.length,
});
export type Moment = ReturnType<typeof moment>;

export const word = {
  id: said(at.id, "id", { before: "{" }),
  client: said(at.client_id, "clientId"),
  therapist: said(at.therapist_id, "therapistId"),
  service: said(at.service_id, "serviceId"),
  location: said(at.location_id, "locationId"),
  status: said(at.status, "status"),
  bookedBy: said(at.booked_by, "bookedBy"),
  version: said(at.version, "version", { after: "" }),
  series: said(at.series_id, "id", { before: ',"series":{' }),
};
export const instant = {
  starts: moment(at.starts_at, "startsAt"),
  ends: moment(at.ends_at, "endsAt"),
  timeSet: moment(at.time_set_at, "timeSetAt"),
  created: moment(at.created_at, "createdAt"),
  cancelled: moment(at.cancelled_at, "cancelledAt"),
  slot: moment(at.series_slot, "slot", { offset: "", after: '"' }),
};
/** Each of them, to be written over in a head that is repeated: none may stay what it was in another visit. */
export const words = Object.values(word);
export const instants = Object.values(instant);

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
