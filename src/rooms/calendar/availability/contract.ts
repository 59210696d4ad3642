import { z } from "zod";
import { day, endpoint, id, instant, timeZone } from "#kernel/http/contract.ts";
import { widestAskedDays } from "./rules.ts";

const without = z
  .array(id)
  .describe("therapists who keep no schedule: they publish no hours, which is not the same as having none free");

const moment = z
  .union([instant, day])
  .describe("an instant, or a date for the beginning (`from`) or the end (`to`) of that day in `zone`");

const therapistId = "01971a4b-0c55-7b9a-a2f0-7e3d1c9b8f02";
const exampleStretch = {
  therapistId,
  locationId: null,
  startsAt: "2026-05-12T07:00:00Z",
  endsAt: "2026-05-12T11:00:00Z",
};

export const listHours = endpoint({
  method: "GET",
  path: "/availability/hours",
  summary: "Lists the stretches in which therapists can be booked, whatever stands in them, earliest first.",
  query: z.object({
    from: instant,
    to: instant.describe(`after \`from\`, at most ${widestAskedDays} days`),
    therapistId: id.optional().describe("a member; without it, everyone who sees clients"),
  }),
  reply: z.object({
    items: z.array(
      z.object({
        therapistId: id,
        locationId: id.nullable().describe("the place of these hours; null: anywhere"),
        startsAt: instant,
        endsAt: instant,
      }),
    ),
    withoutSchedule: without,
  }),
  audit: "none",
  example: { items: [exampleStretch], withoutSchedule: [] },
});

export const slotShape = z.object({
  therapistId: id,
  locationId: id.nullable().describe("the place of the hours it lies in; null: anywhere"),
  startsAt: instant,
  endsAt: instant,
  onDate: day.describe("the date of its beginning in `zone`"),
  clock: z.string().describe("the time of its beginning in `zone`, HH:MM"),
});

export const listSlots = endpoint({
  method: "GET",
  path: "/availability/slots",
  summary: "Lists the times at which a service can be booked, earliest first.",
  query: z.object({
    serviceId: id,
    therapistId: id.optional().describe("a member; without it, everyone who offers the service"),
    from: moment,
    to: moment.describe(`after \`from\`, at most ${widestAskedDays} days; a slot begins before it`),
    zone: timeZone.optional().describe("of `onDate` and `clock`; by default the practice's"),
  }),
  reply: z.object({ zone: z.string(), items: z.array(slotShape), withoutSchedule: without }),
  audit: "none",
  example: {
    zone: "Europe/Madrid",
    items: [
      {
        ...exampleStretch,
        endsAt: "2026-05-12T07:50:00Z",
        onDate: "2026-05-12",
        clock: "09:00",
      },
    ],
    withoutSchedule: [],
  },
});
