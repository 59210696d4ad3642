import ICAL from "ical.js";
import type { SkipCode } from "../../rules.ts";
import type { Jcal, JcalProperty, Zone } from "../../zones/service.ts";

/** Epoch milliseconds, half open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface World {
  readonly zone: Zone;
  readonly zoneNamed: (tzid: string) => Zone | null;
  readonly email: string;
}

/** A time of the file: a wall clock in a zone, or a whole day. */
export interface FileTime {
  readonly wall: Temporal.PlainDateTime;
  readonly wholeDay: boolean;
  readonly zone: Zone;
}

export interface FileEvent {
  readonly uid: string;
  readonly summary: string | null;
  readonly start: FileTime;
  /** How long it lasts: exact milliseconds, or days where it is whole days. */
  readonly lasts: { readonly ms: number } | { readonly days: number };
  /** Why it holds no time; null when it does. */
  readonly free: SkipCode | null;
  /** When the one time begins, by its rule, that this event stands in for; null for any other event. */
  readonly instead: number | null;
  readonly rules: readonly ICAL.Recur[];
  readonly also: readonly FileTime[];
  readonly except: readonly FileTime[];
}

export interface FileMistake {
  readonly skip: SkipCode;
}

/** A VEVENT as we need it, or why it is of no use. */
export function fileEvent(component: Jcal, world: World): FileEvent | FileMistake {
  const one = (name: string) => component[1].find(([property]) => property === name);
  const start = timesOf(one("dtstart"), world)[0];
  if (start === null) return { skip: "unknown_zone" };
  if (!start) return { skip: "no_start" };
  const lasts = lengthOf(start, one("dtend"), one("duration"), world);
  if (!lasts) return { skip: "no_length" };
  const all = (name: string) => component[1].filter(([property]) => property === name);
  const times = (name: string) =>
    all(name).flatMap((property) => timesOf(property, world).filter((time) => time !== null));
  const instead = timesOf(one("recurrence-id"), world)[0];
  const summary = textOf(one("summary")).replace(/\s+/gu, " ").trim().slice(0, 200);
  return {
    uid: textOf(one("uid")) || `${start.wall} ${summary}`,
    summary: summary || null,
    start,
    lasts,
    free: freeBecause(component, world),
    instead: instead ? instantOf(instead) : null,
    rules: all("rrule").map(([, , , rule]) => ICAL.Recur.fromData(rule as Parameters<typeof ICAL.Recur.fromData>[0])),
    also: times("rdate"),
    except: times("exdate"),
  };
}

/** In epoch milliseconds: one program writes the same moment in UTC, another on the event's own wall clock. */
export const instantOf = ({ zone, wall }: FileTime): number => zone.at(wall);

function freeBecause(component: Jcal, { email }: World): SkipCode | null {
  const value = (name: string) => textOf(component[1].find(([property]) => property === name)).toUpperCase();
  if (value("status") === "CANCELLED") return "cancelled";
  if (value("transp") === "TRANSPARENT" || value("x-microsoft-cdo-busystatus") === "FREE") return "free";
  const declined = component[1].some(
    ([name, { partstat }, , address]) =>
      name === "attendee" &&
      String(partstat).toUpperCase() === "DECLINED" &&
      String(address).toLowerCase() === `mailto:${email.toLowerCase()}`,
  );
  return declined ? "declined" : null;
}

/** The times of a property, in order; null for one in a zone nobody knows, none for what is no time. */
function timesOf(property: JcalProperty | undefined, world: World): (FileTime | null)[] {
  if (!property) return [];
  const [, { tzid }, , ...values] = property;
  return values.flatMap((value) => {
    const text = Array.isArray(value) ? String(value[0]) : String(value);
    const wall = wallOf(text);
    if (!wall) return [];
    const wholeDay = !text.includes("T");
    const zone = wholeDay ? world.zone : zoneOf(text, typeof tzid === "string" ? tzid : null, world);
    return [zone && { wall, wholeDay, zone }];
  });
}

function zoneOf(text: string, tzid: string | null, world: World): Zone | null {
  if (text.endsWith("Z")) return world.zoneNamed("UTC");
  return tzid === null ? world.zone : world.zoneNamed(tzid);
}

function wallOf(text: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(text.replace(/Z$/, ""), { overflow: "reject" });
  } catch {
    return null;
  }
}

function lengthOf(start: FileTime, dtend: JcalProperty | undefined, duration: JcalProperty | undefined, world: World) {
  const seconds = duration ? ICAL.Duration.fromString(textOf(duration)).toSeconds() : 0;
  const end = timesOf(dtend, world)[0];
  if (start.wholeDay) {
    const days = end ? start.wall.toPlainDate().until(end.wall.toPlainDate()).days : Math.round(seconds / 86_400) || 1;
    return days > 0 ? { days } : null;
  }
  const ms = end ? end.zone.at(end.wall) - start.zone.at(start.wall) : seconds * 1_000;
  return ms > 0 ? { ms } : null;
}

const textOf = (property: JcalProperty | undefined) => String(property?.[3] ?? "");
