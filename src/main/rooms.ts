import type { Route } from "#kernel/http/guard.ts";
import type { RoomWork } from "#kernel/jobs/job.ts";
import { appointmentTimeline, clientVisits } from "#rooms/calendar/door.ts";
import { hears as calendarHears } from "#rooms/calendar/policy.ts";
import { badges } from "#rooms/calendar/ports.ts";
import { routes as calendar } from "#rooms/calendar/routes.ts";
import { work as calendarWork } from "#rooms/calendar/worker.ts";
import { hears as clientsHears } from "#rooms/clients/policy.ts";
import { timeline, visits } from "#rooms/clients/ports.ts";
import { routes as clients } from "#rooms/clients/routes.ts";
import { work as messagesWork } from "#rooms/messages/worker.ts";
import { plugHearing } from "#rooms/practices/live/ports.ts";
import { hears as practicesHears } from "#rooms/practices/policy.ts";
import { routes as practices } from "#rooms/practices/routes.ts";
import { work as practicesWork } from "#rooms/practices/worker.ts";
import { noteBadge, recordTimeline } from "#rooms/record/door.ts";
import { hears as recordHears } from "#rooms/record/policy.ts";
import { routes as record } from "#rooms/record/routes.ts";
import { work as recordWork } from "#rooms/record/worker.ts";

/** Every endpoint of the product, in the order in which rooms stand. */
export const roomRoutes: readonly Route[] = [...practices, ...clients, ...calendar, ...record];

/** Every job and subscriber. */
export const roomWork: readonly RoomWork[] = [practicesWork, calendarWork, recordWork, messagesWork];

let plugged = false;

/** Connects the ports that left rooms declare with the right rooms that answer them. */
export function plugPorts(): void {
  if (plugged) return;
  plugged = true;
  visits.plug(clientVisits);
  timeline.plug(recordTimeline);
  timeline.plug(appointmentTimeline);
  badges.plug(noteBadge);
  for (const hears of [practicesHears, clientsHears, calendarHears, recordHears]) plugHearing(hears);
}
