import ICAL from "ical.js";

/** A component as ical.js parses it: name, properties (name, parameters, type, values …), components. */
export type Jcal = [name: string, properties: JcalProperty[], components: Jcal[]];
export type JcalProperty = [name: string, parameters: Record<string, string | string[]>, type: string, ...unknown[]];

/** How a wall clock of the file becomes an instant; epoch milliseconds. */
export interface Zone {
  at(wall: Temporal.PlainDateTime): number;
  wallOf(at: number): Temporal.PlainDateTime;
}

/** A place of the zone database. In a gap it is as much later as the clock jumped, in a fold the first of the two. */
export function placeZone(name: string): Zone {
  return {
    at: (wall) => wall.toZonedDateTime(name).epochMilliseconds,
    wallOf: (at) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name).toPlainDateTime(),
  };
}

/**
 * The zones a file may name: those of the zone database, also under the longer names some programs give them
 * (`/mozilla.org/20050126_1/Europe/Madrid`), and those it describes itself. Null for what is neither.
 */
export function zonesOf(calendars: readonly Jcal[]): (tzid: string) => Zone | null {
  const described = new Map<string, ICAL.Timezone>();
  for (const calendar of calendars)
    for (const component of calendar[2].filter(([name]) => name === "vtimezone")) {
      const zone = new ICAL.Timezone(new ICAL.Component(component));
      described.set(zone.tzid, zone);
    }
  return (tzid) => {
    const place = placeIn(tzid);
    if (place) return placeZone(place);
    const own = described.get(tzid);
    return own ? ownZone(own) : null;
  };
}

function placeIn(tzid: string): string | null {
  for (const name of [tzid, /[A-Za-z_]+\/[A-Za-z_+-]+(?:\/[A-Za-z_+-]+)?$/.exec(tzid)?.[0]]) {
    if (name === undefined || name.length > 64 || /^[+-]/.test(name)) continue;
    try {
      return new Temporal.ZonedDateTime(0n, name).timeZoneId;
    } catch {
      // Not this name: perhaps the shorter one.
    }
  }
  return null;
}

/** A zone as the file's VTIMEZONE describes it: `W. Europe Standard Time`, or one that somebody made up. */
function ownZone(zone: ICAL.Timezone): Zone {
  const offsetMs = ({ year, month, day, hour, minute, second }: Temporal.PlainDateTime) =>
    zone.utcOffset(new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, zone)) * 1_000;
  const utc = (wall: Temporal.PlainDateTime) => wall.toZonedDateTime("UTC").epochMilliseconds;
  const plain = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO("UTC").toPlainDateTime();
  return {
    at: (wall) => utc(wall) - offsetMs(wall),
    wallOf: (at) => plain(at + offsetMs(plain(at))),
  };
}
