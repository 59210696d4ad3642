import { z } from "zod";
import { byId, day, endpoint, id, words } from "#kernel/http/contract.ts";
import { longestOffDays } from "./rules.ts";

const label = words(200).nullable().meta({ sealed: true }).describe("why, for colleagues; never shown to clients");

/** Whole days on which a therapist is away. */
export const timeOffShape = z
  .object({
    id,
    therapistId: id.describe("a member"),
    startsOn: day,
    endsOn: day.describe("the last day, itself included"),
    label: z.string().nullable().meta({ sealed: true }),
    version: z.int(),
  })
  .meta({ id: "TimeOff" });
export type TimeOff = z.output<typeof timeOffShape>;

const exampleTimeOff = {
  id: "01971a4b-94c2-7f10-8b6d-3a5e7c1f9d07",
  therapistId: "01971a4b-0c55-7b9a-a2f0-7e3d1c9b8f02",
  startsOn: "2026-08-03",
  endsOn: "2026-08-21",
  label: "Summer",
  version: 1,
} satisfies TimeOff;
const oneTimeOff = "/times-off/{id}";

export const listTimesOff = endpoint({
  method: "GET",
  path: "/times-off",
  summary: "Lists when therapists are away, earliest first.",
  query: z.object({
    therapistId: id.optional().describe("a member; without it, everyone's"),
    from: day.optional().describe("those that end on it or after"),
    to: day.optional().describe("those that begin on it or before"),
  }),
  reply: z.object({ items: z.array(timeOffShape) }),
  audit: { action: "time_off.list" },
  example: { items: [exampleTimeOff] },
});

export const createTimeOff = endpoint({
  method: "POST",
  path: "/times-off",
  summary: "Notes that a therapist is away; visits already booked stay, and are for a human to move.",
  body: z.object({
    therapistId: id.optional().describe("a member; by default the caller"),
    startsOn: day,
    endsOn: day.describe(`not before startsOn, at most ${longestOffDays} days later`),
    label: label.default(null),
  }),
  reply: timeOffShape,
  status: 201,
  refusals: { too_many_times_off: "A therapist has at most 1,000 times off." },
  audit: { action: "time_off.create", subject: "time_off" },
  resource: oneTimeOff,
  example: exampleTimeOff,
});

export const readTimeOff = endpoint({
  method: "GET",
  path: oneTimeOff,
  summary: "Reads one time off.",
  params: byId,
  reply: timeOffShape,
  audit: { action: "time_off.read", subject: "time_off" },
  example: exampleTimeOff,
});

export const changeTimeOff = endpoint({
  method: "PATCH",
  path: oneTimeOff,
  summary: "Changes the days of a time off, or why.",
  params: byId,
  body: z.object({ startsOn: day, endsOn: day, label }).partial(),
  reply: timeOffShape,
  audit: { action: "time_off.change", subject: "time_off" },
  ifMatch: "optional",
  resource: oneTimeOff,
  example: exampleTimeOff,
});

export const removeTimeOff = endpoint({
  method: "DELETE",
  path: oneTimeOff,
  summary: "Forgets a time off: its days are open again.",
  params: byId,
  audit: { action: "time_off.remove", subject: "time_off" },
});
