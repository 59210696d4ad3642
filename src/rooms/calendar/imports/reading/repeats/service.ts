import type ICAL from "ical.js";
import { RRuleTemporal } from "rrule-temporal";
import { type FileEvent, type FileTime, instantOf, type Span } from "../event/service.ts";

interface Within {
  /** Epoch milliseconds. */
  readonly from: number;
  readonly until: number;
  /** Starts at which something else stands instead. */
  readonly except: ReadonlySet<number> | undefined;
}

/** Steps and days one rule may cost: a rule that needs more repeats more often than anyone has time. */
const mostSteps = 20_000;
const dayMs = 86_400_000;

/** The stretches of time an event holds in a range; `too_often` when its rule cannot be meant. */
export function repeatsOf(event: FileEvent, within: Within): Span[] | "too_often" {
  const starts = new Map<string, Temporal.PlainDateTime>();
  const add = (wall: Temporal.PlainDateTime) => starts.set(wall.toString(), wall);
  add(event.start.wall);
  for (const time of event.also) add(wallIn(event, time));
  try {
    for (const rule of event.rules) for (const wall of wallsOf(rule, event, within)) add(wall);
  } catch {
    return "too_often";
  }
  return [...starts.values()]
    .filter((wall) => !isExcepted(wall, event, within))
    .map((wall) => spanFrom(wall, event))
    .filter((span) => span.to > within.from && span.from < within.until);
}

/**
 * A rule is worked out on wall clocks alone, as if they were UTC: so it keeps its hour when the clocks change, in zones the
 * file describes itself too. ical.js's own iterator is not asked, since a rule like "each 30 February" never lets it go.
 */
function wallsOf(rule: ICAL.Recur, event: FileEvent, { from, until }: Within): Temporal.PlainDateTime[] {
  const { start, lasts } = event;
  const lengthMs = "days" in lasts ? lasts.days * dayMs : lasts.ms;
  const stamp = (wall: Temporal.PlainDateTime) => `${wall.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}Z`;
  const found = new RRuleTemporal({
    rruleString: `DTSTART:${stamp(start.wall)}\nRRULE:${ruleText(rule, event, stamp)}`,
    maxIterations: mostSteps,
    maxCandidateEvaluations: mostSteps,
  }).between(new Date(from - lengthMs - 2 * dayMs), new Date(until + 2 * dayMs), true);
  return found.map((time) => Temporal.PlainDateTime.from(time.toPlainDateTime().toString()));
}

/** The rule with its end on the event's own wall clock: files write it in UTC. */
function ruleText(rule: ICAL.Recur, { start }: FileEvent, stamp: (wall: Temporal.PlainDateTime) => string): string {
  const { until } = rule;
  if (!until) return rule.toString();
  rule.until = null;
  const text = until.toString();
  const wall = Temporal.PlainDateTime.from(text.replace(/Z$/, ""));
  const end = until.isDate
    ? wall.with({ hour: 23, minute: 59, second: 59 })
    : text.endsWith("Z") && !start.wholeDay
      ? start.zone.wallOf(Temporal.Instant.from(text).epochMilliseconds)
      : wall;
  return `${rule.toString()};UNTIL=${stamp(end)}`;
}

/** A time of the file on the event's own wall clock. */
function wallIn({ start }: FileEvent, time: FileTime): Temporal.PlainDateTime {
  return time.wholeDay ? time.wall : start.zone.wallOf(instantOf(time));
}

function isExcepted(wall: Temporal.PlainDateTime, event: FileEvent, { except }: Within): boolean {
  if (except === undefined && event.except.length === 0) return false;
  const at = event.start.zone.at(wall);
  const sameDay = (time: FileTime) => time.wholeDay && time.wall.toPlainDate().equals(wall.toPlainDate());
  return (except?.has(at) ?? false) || event.except.some((time) => sameDay(time) || instantOf(time) === at);
}

/** Whole days run from midnight to midnight of the zone, whatever its clocks do in between. */
function spanFrom(wall: Temporal.PlainDateTime, { start, lasts }: FileEvent): Span {
  const from = start.zone.at(wall);
  return { from, to: "days" in lasts ? start.zone.at(wall.add({ days: lasts.days })) : from + lasts.ms };
}
