import ICAL from "ical.js";
import type { SkipCode } from "../rules.ts";
import { type Jcal, placeZone, zonesOf } from "../zones/service.ts";
import { type FileEvent, type FileMistake, fileEvent, type Span, type World } from "./event/service.ts";
import { repeatsOf } from "./repeats/service.ts";

/** What is asked of a file. It is read in a thread of its own (kernel/aside), so all of this is plain data. */
export interface Asked {
  readonly text: string;
  /** The zone of times without one, and of whole days. */
  readonly zone: string;
  /** The member's address: what they declined does not hold their time. */
  readonly email: string;
  /** Epoch milliseconds: nothing outside counts. */
  readonly from: number;
  readonly until: number;
  readonly most: number;
}

export interface ReadSpan extends Span {
  /** What the event is known by in its calendar. */
  readonly uid: string;
  readonly summary: string | null;
}

export type Reading =
  | { readonly readable: false }
  | {
      readonly readable: true;
      readonly events: number;
      /** Of every event that has one, those that hold no time included: what they held before is over. */
      readonly uids: readonly string[];
      readonly spans: readonly ReadSpan[];
      readonly skipped: readonly { event: number; code: SkipCode }[];
    };

/** The busy time in an iCalendar file. `readable: false` when it is none, or breaks off. */
export function readCalendar(asked: Asked): Reading {
  const calendars = parsed(asked.text);
  if (!calendars) return { readable: false };
  const world: World = { ...asked, zone: placeZone(asked.zone), zoneNamed: zonesOf(calendars) };
  const components = calendars.flatMap((calendar) => calendar[2].filter(([name]) => name === "vevent"));
  const events = components.map((component) => fileEvent(component, world));
  const spans: ReadSpan[] = [];
  const skipped: { event: number; code: SkipCode }[] = [];
  const changed = changedOnes(events);
  events.forEach((event, at) => {
    const found = spansOf(event, changed, asked, asked.most - spans.length);
    if (Array.isArray(found)) spans.push(...found);
    else skipped.push({ event: at + 1, code: found.skip });
  });
  const uids = [...new Set(events.flatMap((event) => ("uid" in event ? event.uid : [])))];
  return { readable: true, events: events.length, uids, spans, skipped };
}

function parsed(text: string): Jcal[] | null {
  try {
    const found = ICAL.parse(text) as Jcal | Jcal[];
    const calendars = (typeof found[0] === "string" ? [found] : found) as Jcal[];
    return calendars.length > 0 && calendars.every(([name]) => name === "vcalendar") ? calendars : null;
  } catch {
    return null;
  }
}

/** Single times of a repeating event that were changed, by its UID: their time is their own, the rule's does not count. */
function changedOnes(events: readonly (FileEvent | FileMistake)[]): Map<string, Set<number>> {
  const changed = new Map<string, Set<number>>();
  for (const event of events) {
    if (!("uid" in event) || event.instead === null) continue;
    const times = changed.get(event.uid) ?? new Set();
    changed.set(event.uid, times.add(event.instead));
  }
  return changed;
}

function spansOf(
  event: FileEvent | FileMistake,
  changed: Map<string, Set<number>>,
  { from, until }: Asked,
  room: number,
): ReadSpan[] | FileMistake {
  if ("skip" in event) return event;
  if (event.free) return { skip: event.free };
  const except = event.instead === null ? changed.get(event.uid) : undefined;
  const times = repeatsOf(event, { from, until, except });
  if (times === "too_often" || times.length > room) return { skip: times === "too_often" ? times : "too_many" };
  const { uid, summary } = event;
  const spans = times.map((span) => ({
    uid,
    summary,
    from: Math.max(span.from, from),
    to: Math.min(span.to, until),
  }));
  return spans.length > 0 ? spans : { skip: "outside" };
}
