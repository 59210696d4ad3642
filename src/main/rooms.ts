import type { Route } from "#kernel/http/guard.ts";
import type { RoomWork } from "#kernel/jobs/job.ts";
import {
  appointmentTimeline,
  calendarExport,
  calendarProcessing,
  clientsSeenBy,
  clientVisits,
  forgetVisits,
  mergeVisits,
  partVisits,
  visitsInTrail,
  visitsKept,
  visitsKeptOf,
} from "#rooms/calendar/door.ts";
import { hears as calendarHears } from "#rooms/calendar/policy.ts";
import { badges } from "#rooms/calendar/ports.ts";
import { routes as calendar } from "#rooms/calendar/routes.ts";
import { work as calendarWork } from "#rooms/calendar/worker.ts";
import { clientsExport, consentsKept, consentTimeline, practicesExport } from "#rooms/clients/door.ts";
import { hears as clientsHears } from "#rooms/clients/policy.ts";
import {
  exporting,
  forgetting,
  keeping,
  merging,
  parting,
  processing,
  seenBy,
  timeline,
  visits,
} from "#rooms/clients/ports.ts";
import { routes as clients } from "#rooms/clients/routes.ts";
import { clientsInTrail, consentsKeptOf, namesInTrail } from "#rooms/clients/trail/service.ts";
import { work as clientsWork } from "#rooms/clients/worker.ts";
import { forgetReminders, reminderProcessing } from "#rooms/messages/door.ts";
import { work as messagesWork } from "#rooms/messages/worker.ts";
import { plugHearing } from "#rooms/practices/live/ports.ts";
import { hears as practicesHears } from "#rooms/practices/policy.ts";
import { routes as practices } from "#rooms/practices/routes.ts";
import { trailNames, trailOfClient, trailSubjects } from "#rooms/practices/trail/ports.ts";
import { work as practicesWork } from "#rooms/practices/worker.ts";
import {
  forgetRecord,
  noteBadge,
  recordExport,
  recordInTrail,
  recordKept,
  recordKeptOf,
  recordProcessing,
  recordTimeline,
} from "#rooms/record/door.ts";
import { hears as recordHears } from "#rooms/record/policy.ts";
import { routes as record } from "#rooms/record/routes.ts";
import { work as recordWork } from "#rooms/record/worker.ts";

/** Every endpoint of the product, in the order in which rooms stand. */
export const roomRoutes: readonly Route[] = [...practices, ...clients, ...calendar, ...record];

/** Every job and subscriber. */
export const roomWork: readonly RoomWork[] = [practicesWork, clientsWork, calendarWork, recordWork, messagesWork];

let plugged = false;

/** Connects the ports that left rooms declare with the right rooms that answer them. */
export function plugPorts(): void {
  if (plugged) return;
  plugged = true;
  visits.plug(clientVisits);
  seenBy.plug(clientsSeenBy);
  timeline.plug(consentTimeline);
  timeline.plug(recordTimeline);
  timeline.plug(appointmentTimeline);
  badges.plug(noteBadge);
  for (const named of [clientsInTrail, visitsInTrail, recordInTrail]) trailSubjects.plug(named);
  for (const kept of [consentsKeptOf, visitsKeptOf, recordKeptOf]) trailOfClient.plug(kept);
  for (const kept of [visitsKept, recordKept, consentsKept]) keeping.plug(kept);
  // From right to left, since rooms to the right refer to what stands left of them.
  for (const forget of [forgetReminders, forgetRecord, forgetVisits]) forgetting.plug(forget);
  merging.plug(mergeVisits);
  parting.plug(partVisits);
  for (const does of [recordProcessing, calendarProcessing, reminderProcessing]) processing.plug(does);
  for (const part of [practicesExport, clientsExport, calendarExport, recordExport]) exporting.plug(part);
  trailNames.plug(namesInTrail);
  for (const hears of [practicesHears, clientsHears, calendarHears, recordHears]) plugHearing(hears);
}
