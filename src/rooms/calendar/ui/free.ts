import { contains } from "#kernel/time/interval.ts";
import { addDays } from "./days.ts";
import { intervalOf, minuteOf, type Times } from "./layout.ts";
import { type Around, type Meeting, meetingOf } from "./meeting.ts";
import { instantAt } from "./minutes.ts";
import type { Standing } from "./moving.ts";

interface Wish {
  now: Temporal.Instant;
  zone: string;
  /** The day in view, when it lies ahead; otherwise today. */
  date: string;
  durationMinutes: number;
  visit: Pick<Standing, "therapistId" | "serviceId" | "locationId">;
}

const [opens, closes] = [8 * 60, 20 * 60];
const longestSearchDays = 14;

/**
 * The next stretch that looks free, from the coming full hour on, between 8 and 20: what a new appointment begins with. Hours that
 * are not kept, and what a calendar kept elsewhere holds, are left out where they can be. After two full weeks of visits, the first of
 * those hours all the same.
 */
export function nextFree(wish: Wish, around: Around): Times {
  const now = wish.now.toZonedDateTimeISO(wish.zone);
  const today = now.toPlainDate().toString();
  const ahead = wish.date > today;
  const start = { date: ahead ? wish.date : today, minute: ahead ? 9 * 60 : comingHour(now) };
  const hours = candidates(start.date, start.minute, wish.durationMinutes);
  const times = hours.map(([date, minute]) => stretch(wish, date, minute));
  const first = (fits: (meeting: Meeting, one: Times) => boolean) =>
    times.find((one) => fits(meetingOf(asStanding(wish, one), around), one));
  return (
    first((meeting, one) => isClear(meeting) && !meeting.outside && isKnown(one, around)) ??
    first(isClear) ??
    first(isFree) ??
    times[0] ??
    stretch(wish, start.date, opens)
  );
}

const isFree = ({ clashes }: Meeting) => clashes.length === 0;
const isClear = (meeting: Meeting) => isFree(meeting) && meeting.busy.length === 0;

/** Of later times nobody knows whether they are kept. */
const isKnown = (times: Times, { open }: Around) => open === null || contains(open.range, intervalOf(times));

/** Full hours of the days to come, while the visit still ends within them. */
function candidates(date: string, minute: number, durationMinutes: number): [string, number][] {
  const found: [string, number][] = [];
  for (let day = 0; day < longestSearchDays; day++)
    for (let at = day === 0 ? Math.max(minute, opens) : 9 * 60; at + Math.min(durationMinutes, 60) <= closes; at += 60)
      found.push([addDays(date, day), at]);
  return found;
}

function comingHour(now: Temporal.ZonedDateTime): number {
  return Math.ceil((minuteOf(now) + 1) / 60) * 60;
}

function stretch({ zone, durationMinutes }: Wish, date: string, minute: number): Times {
  return { startsAt: instantAt(date, minute, zone), endsAt: instantAt(date, minute + durationMinutes, zone) };
}

function asStanding({ visit }: Wish, times: Times): Standing {
  return { id: "", status: "scheduled", ...visit, ...times };
}
