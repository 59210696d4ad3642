import { z } from "zod";
import { byId, day, endpoint, id, instant, timeZone, words } from "#kernel/http/contract.ts";
import {
  clockPattern,
  endPattern,
  farthestHorizonDays,
  longestNoticeMinutes,
  longestStepMinutes,
  mostExceptions,
  mostStretches,
  mostStretchesPerDay,
  mostVisitsPerDay,
  shortestStepMinutes,
} from "./rules.ts";

const stretch = z.object({
  from: z.string().regex(clockPattern, "A time like 09:00.").describe("HH:MM by the schedule's clock"),
  to: z.string().regex(endPattern, "A time like 13:30, or 24:00.").describe("HH:MM, or 24:00 for the day's end"),
});
const weekly = z
  .array(stretch.extend({ weekday: z.int().min(1).max(7).describe("1 is Monday") }))
  .max(mostStretches)
  .describe("the hours of every week; stretches of a day do not overlap");
const exceptions = z
  .array(
    z.object({
      onDate: day,
      hours: z.array(stretch).max(mostStretchesPerDay).describe("instead of the weekly ones; none: a day off"),
    }),
  )
  .max(mostExceptions)
  .describe("dates with other hours than their weekday's");

const fields = {
  name: words(80),
  timeZone: timeZone.describe("whose clock the hours are by"),
  weekly,
  exceptions,
  inForceFrom: day.nullable().describe("its first day; null: always"),
  inForceUntil: day.nullable().describe("its last day; null: for ever"),
  locationId: id.nullable().describe("the place of these hours; null: anywhere"),
  minimumNoticeMinutes: z.int().min(0).max(longestNoticeMinutes).describe("between booking and visit, at least"),
  horizonDays: z.int().min(1).max(farthestHorizonDays).describe("how many days ahead can be booked"),
  stepMinutes: z
    .int()
    .min(shortestStepMinutes)
    .max(longestStepMinutes)
    .describe("visits begin so many minutes apart, counted from the beginning of each stretch"),
  maximumPerDay: z.int().min(1).max(mostVisitsPerDay).nullable().describe("visits of a day, at most; null: no limit"),
};

/** Hours of a therapist, and what they say of booking in them. */
export const scheduleShape = z
  .object({ id, therapistId: id.describe("a member"), ...fields, archivedAt: instant.nullable(), version: z.int() })
  .meta({ id: "Schedule" });
export type Schedule = z.output<typeof scheduleShape>;
/** What is said of a schedule: all of it but what the store keeps by itself. */
export type ScheduleFields = Omit<Schedule, "id" | "therapistId" | "archivedAt" | "version">;

const exampleSchedule = {
  id: "01971a4b-8e31-7c55-a0d2-1f7b3c9d5e06",
  therapistId: "01971a4b-0c55-7b9a-a2f0-7e3d1c9b8f02",
  name: "At the practice",
  timeZone: "Europe/Madrid",
  weekly: [
    { weekday: 1, from: "09:00", to: "13:00" },
    { weekday: 1, from: "16:00", to: "20:00" },
  ],
  exceptions: [{ onDate: "2026-12-24", hours: [{ from: "09:00", to: "12:00" }] }],
  inForceFrom: null,
  inForceUntil: null,
  locationId: null,
  minimumNoticeMinutes: 720,
  horizonDays: 90,
  stepMinutes: 30,
  maximumPerDay: null,
  archivedAt: null,
  version: 1,
} satisfies Schedule;
const oneSchedule = "/schedules/{id}";
const tooMany = "A therapist has at most 50 schedules.";

export const listSchedules = endpoint({
  method: "GET",
  path: "/schedules",
  summary: "Lists the schedules of therapists, archived ones included, by name.",
  query: z.object({ therapistId: id.optional().describe("a member; without it, everyone's") }),
  reply: z.object({ items: z.array(scheduleShape) }),
  audit: "none",
  example: { items: [exampleSchedule] },
});

export const createSchedule = endpoint({
  method: "POST",
  path: "/schedules",
  summary: "Adds a schedule; the therapist's hours are those of all of them together.",
  body: z.object({
    therapistId: id.optional().describe("a member; by default the caller"),
    name: fields.name,
    timeZone: timeZone.optional().describe("by default the practice's"),
    weekly,
    exceptions: exceptions.default([]),
    inForceFrom: fields.inForceFrom.default(null),
    inForceUntil: fields.inForceUntil.default(null),
    locationId: fields.locationId.default(null),
    minimumNoticeMinutes: fields.minimumNoticeMinutes.default(720),
    horizonDays: fields.horizonDays.default(90),
    stepMinutes: fields.stepMinutes.default(30),
    maximumPerDay: fields.maximumPerDay.default(null),
  }),
  reply: scheduleShape,
  status: 201,
  refusals: { too_many_schedules: tooMany },
  audit: { action: "schedule.create", subject: "schedule" },
  resource: oneSchedule,
  example: exampleSchedule,
});

export const readSchedule = endpoint({
  method: "GET",
  path: oneSchedule,
  summary: "Reads one schedule.",
  params: byId,
  reply: scheduleShape,
  audit: "none",
  example: exampleSchedule,
});

export const changeSchedule = endpoint({
  method: "PATCH",
  path: oneSchedule,
  summary: "Changes a schedule; a list that is named is replaced whole. Visits already booked stay where they are.",
  params: byId,
  body: z.object(fields).partial(),
  reply: scheduleShape,
  audit: { action: "schedule.change", subject: "schedule" },
  ifMatch: "optional",
  resource: oneSchedule,
  example: exampleSchedule,
});

export const archiveSchedule = endpoint({
  method: "POST",
  path: "/schedules/{id}/archive",
  summary: "Takes a schedule out of use; its hours are open no more.",
  params: byId,
  reply: scheduleShape,
  audit: { action: "schedule.archive", subject: "schedule" },
  ifMatch: "optional",
  resource: oneSchedule,
  example: { ...exampleSchedule, archivedAt: "2026-05-12T09:00:00Z", version: 2 },
});

export const restoreSchedule = endpoint({
  method: "POST",
  path: "/schedules/{id}/restore",
  summary: "Puts an archived schedule back in use.",
  params: byId,
  reply: scheduleShape,
  audit: { action: "schedule.restore", subject: "schedule" },
  ifMatch: "optional",
  resource: oneSchedule,
  example: exampleSchedule,
});
