import { z } from "zod";
import { byId, endpoint, id, instant, timeZone, words } from "#kernel/http/contract.ts";
import { appointmentStatus, clientArchived, notify, notPossible, override, slotTaken } from "../contract.ts";
import { conflictShape } from "../holding/contract.ts";
import { mostDates } from "./rule/rules.ts";

const slot = z.string().describe("a date of the rule on the wall clock: 2026-05-12T10:00:00");
const rule = z
  .string()
  .min(1)
  .max(300)
  .describe(
    `RFC 5545 RRULE in wall-clock time, bounded by COUNT or UNTIL: at most ${mostDates} dates within ten years`,
  );
const skip = z
  .array(z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/, "A date, or the slot of one."))
  .max(mostDates)
  .describe("dates left out; in a change, visits that stay as they are");
const preview = z.object({
  preview: z.enum(["0", "1"]).optional().describe("1: says what would happen, writes nothing"),
});
const notes = words(4_000).nullable().meta({ sealed: true });

const occurrenceShape = z.object({
  id,
  slot,
  startsAt: instant,
  endsAt: instant,
  status: appointmentStatus,
  detached: z.boolean().describe("changed by itself: an exception"),
  version: z.int().describe("of the visit: what the next change of it says by If-Match"),
});

export const seriesShape = z
  .object({
    id,
    clientId: id,
    therapistId: id,
    serviceId: id.nullable(),
    locationId: id.nullable(),
    rule,
    startsLocal: slot,
    timeZone: z.string(),
    durationMinutes: z.int(),
    splitFrom: id.nullable().describe("the series whose later dates these were"),
    endedAt: instant.nullable().describe("since when none of its dates hold any more"),
    createdAt: instant,
    version: z.int(),
    counts: z.object({
      scheduled: z.int(),
      attended: z.int(),
      no_show: z.int(),
      cancelled: z.int(),
      detached: z.int(),
    }),
    occurrences: z.array(occurrenceShape).describe("in the order of their slots"),
  })
  .meta({ id: "AppointmentSeries" });
export type Series = z.output<typeof seriesShape>;

/** What would become of each date. `of` are those that ask for a time, `free` those of them that would get it. */
export const previewShape = z
  .object({
    items: z.array(
      z.object({
        slot,
        startsAt: instant,
        endsAt: instant,
        does: z.enum(["book", "move", "change", "keep", "cancel", "restore"]),
        free: z.boolean(),
        conflicts: z.array(conflictShape),
        chosen: z
          .enum(["exact", "after_gap", "first_of_two"])
          .describe("where the clock is changed: the time did not exist, or came twice"),
      }),
    ),
    free: z.int(),
    of: z.int(),
  })
  .meta({ id: "SeriesPreview" });
export type Preview = z.output<typeof previewShape>;

const example = {
  id: "01971a4c-77f0-7c0a-9a55-3b0e9d4c1f20",
  clientId: "01971a4c-11aa-7d02-8c3e-0f4d2b6a9e01",
  therapistId: "01971a4b-0c55-7b9a-a2f0-7e3d1c9b8f02",
  serviceId: "01971a4b-9d10-7a66-b1c4-2d8e5f7a0c03",
  locationId: null,
  rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=12",
  startsLocal: "2026-05-12T10:00:00",
  timeZone: "Europe/Madrid",
  durationMinutes: 50,
  splitFrom: null,
  endedAt: null,
  createdAt: "2026-05-04T15:12:09.120Z",
  version: 1,
  counts: { scheduled: 1, attended: 0, no_show: 0, cancelled: 0, detached: 0 },
  occurrences: [
    {
      id: "01971a4c-5b7e-7c41-9d1f-5a1c6e2b7a10",
      slot: "2026-05-12T10:00:00",
      startsAt: "2026-05-12T08:00:00Z",
      endsAt: "2026-05-12T08:50:00Z",
      status: "scheduled",
      detached: false,
      version: 1,
    },
  ],
} as const;

const oneSeries = "/appointment-series/{id}";
const datesTaken = `${slotTaken} \`dates\` says which dates they are of.`;
const from = id.describe("an appointment of the series");

export const bookSeries = endpoint({
  method: "POST",
  path: "/appointment-series",
  summary: "Books visits that repeat: all of them or none, or with ?preview=1 says which dates are free.",
  query: preview,
  body: z.object({
    clientId: id,
    therapistId: id.optional().describe("a member; by default the caller"),
    serviceId: id.nullable().optional(),
    locationId: id.nullable().optional(),
    startsAt: instant.describe("the first visit, or where the search for it begins"),
    endsAt: instant,
    timeZone: timeZone.optional().describe("whose wall clock; by default the location's, or else the practice's"),
    rule,
    notes: notes.optional().describe("of each visit"),
    skip: skip.optional(),
    override: override.optional(),
    notify: notify.optional(),
  }),
  reply: seriesShape,
  preview: previewShape,
  status: 201,
  refusals: { slot_taken: datesTaken, client_archived: clientArchived },
  audit: "own",
  resource: oneSeries,
  example,
});

export const readSeries = endpoint({
  method: "GET",
  path: oneSeries,
  summary: "Reads a series with the state of each of its visits.",
  params: byId,
  reply: seriesShape,
  audit: { action: "appointment_series.read", subject: "appointment_series" },
  example,
});

export const changeSeries = endpoint({
  method: "PATCH",
  path: oneSeries,
  summary: "Changes this visit, this and the following, or all that are still to come.",
  params: byId,
  query: preview,
  body: z.object({
    scope: z.enum(["this", "following", "all"]).describe("visits past, attended or missed stay as they are in any"),
    from,
    startsAt: instant.optional().describe("where `from` goes; the others go as far on the wall clock"),
    endsAt: instant.optional(),
    therapistId: id.optional(),
    serviceId: id.nullable().optional(),
    locationId: id.nullable().optional(),
    rule: rule.optional().describe("with `all`, of the whole series; with `following`, from `from` on"),
    notes: notes.optional(),
    skip: skip.optional(),
    includeExceptions: z.boolean().optional().describe("takes visits along that were changed by themselves"),
    override: override.optional(),
    notify: notify.optional(),
  }),
  reply: seriesShape,
  preview: previewShape,
  refusals: { slot_taken: datesTaken, not_possible: notPossible, client_archived: clientArchived },
  audit: "own",
  ifMatch: "optional",
  resource: oneSeries,
  example,
});

export const cancelSeries = endpoint({
  method: "POST",
  path: "/appointment-series/{id}/cancel",
  summary: "Cancels this visit, this and the following, or all that are still to come, exceptions included.",
  params: byId,
  query: preview,
  body: z.object({
    scope: z.enum(["this", "following", "all"]),
    from,
    reason: words(500).meta({ sealed: true }).optional(),
    notify: notify.optional(),
  }),
  reply: seriesShape,
  preview: previewShape,
  refusals: { not_possible: notPossible },
  audit: "own",
  ifMatch: "optional",
  resource: oneSeries,
  example,
});
