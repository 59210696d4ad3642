import { contains, merge, overlaps } from "#kernel/time/interval.ts";
import { blockedTime, visitOf } from "../rules.ts";
import type { BusyTime } from "./busy/queries.ts";
import { clashesOf, type MarginsOf, type Standing } from "./moving.ts";
import type { OpenHours } from "./shade.ts";

/**
 * What a visit would meet where it is held: others, over which it lies with a reason only; what calendars kept elsewhere hold, and
 * whether it leaves the hours. The last two are said and refuse nothing.
 */
export interface Meeting<T extends Standing = Standing> {
  clashes: readonly T[];
  busy: readonly BusyTime[];
  outside: boolean;
}

export interface Around<T extends Standing = Standing> {
  visits: readonly T[];
  margins: MarginsOf;
  busy: readonly BusyTime[];
  /** Null while they are not known. */
  open: OpenHours | null;
}

export function meetingOf<T extends Standing>(visit: Standing, around: Around<T>): Meeting<T> {
  const { visits, margins, busy, open } = around;
  return {
    clashes: clashesOf(visit, visits, margins),
    busy: busyOver(visit, busy, margins),
    outside: open !== null && leavesHours(visit, open),
  };
}

/** What of the therapist's busy time a visit would lie over, its buffers and the way counted, as the server says it. */
export function busyOver(visit: Standing, busy: readonly BusyTime[], margins: MarginsOf): BusyTime[] {
  const own = busy.filter(({ therapistId }) => therapistId === visit.therapistId);
  if (own.length === 0) return own;
  const blocked = blockedTime(visitOf(visit.startsAt, visit.endsAt), margins(visit));
  return own.filter(({ time }) => overlaps(time, blocked));
}

/** Whether some of a visit lies outside its therapist's hours, as far as they are known. Who keeps no schedule has none to leave. */
export function leavesHours(visit: Pick<Standing, "startsAt" | "endsAt" | "therapistId">, open: OpenHours): boolean {
  const time = visitOf(visit.startsAt, visit.endsAt);
  if (open.without.includes(visit.therapistId) || !contains(open.range, time)) return false;
  const own = open.items.filter(({ therapistId }) => therapistId === visit.therapistId);
  return !merge(own.map(({ startsAt, endsAt }) => visitOf(startsAt, endsAt))).some((hours) => contains(hours, time));
}
