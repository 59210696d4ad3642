import { z } from "zod";
import { byId, endpoint, id, instant, words } from "#kernel/http/contract.ts";
import { sessionGroupShape } from "./groups/sessions/contract.ts";
import { longestVisitHours, widestRangeDays } from "./rules.ts";

export const appointmentStatuses = ["scheduled", "attended", "cancelled", "no_show"] as const;
export const appointmentStatus = z.enum(appointmentStatuses);
export type AppointmentStatus = z.output<typeof appointmentStatus>;

export const badgesShape = z.object({
  first: z.literal(true).optional().describe("the client's first visit that stands"),
  note: z.enum(["draft", "signed"]).optional(),
});

/** What ties a visit to the series it belongs to. */
const seriesLinkShape = z.object({
  id,
  slot: z.string().describe("the wall-clock date and time of the rule it was made for; stays when the visit moves"),
  detached: z.boolean().describe("it was changed by itself: changes of the series leave it as it is"),
});

/** A visit as a list shows it: of a client, or of a group, whose session it then is. */
export const appointmentShape = z
  .object({
    id,
    clientId: id.nullable().describe("null for a session of a group"),
    client: z
      .object({
        id,
        firstName: z.string().meta({ sealed: true }),
        lastName: z.string().meta({ sealed: true }),
        pronouns: z.string().nullable().meta({ sealed: true }),
      })
      .nullable(),
    group: sessionGroupShape.nullable().describe("null for a visit of one client"),
    therapistId: id.describe("a member"),
    serviceId: id.nullable(),
    locationId: id.nullable(),
    startsAt: instant,
    endsAt: instant,
    status: appointmentStatus,
    overridden: z.boolean().describe("it stands, for a reason given, over another visit that is still there"),
    notes: z.string().nullable().meta({ sealed: true }).describe("administrative: seen by assistants too"),
    timeSetAt: instant.describe("when it was last booked, moved or restored"),
    bookedBy: id.nullable(),
    createdAt: instant,
    cancelledAt: instant.nullable(),
    version: z.int(),
    series: seriesLinkShape.nullable(),
    badges: badgesShape,
  })
  .meta({ id: "AppointmentLine" });
export type Appointment = z.output<typeof appointmentShape>;

/** Where a visit is: a home visit at the client's own address. */
export const placeShape = z
  .object({
    kind: z.enum(["clinic", "home", "online"]),
    name: z.string(),
    address: z.string().nullable().meta({ sealed: true }).describe("of a home visit, the client's"),
    details: z.string().nullable().meta({ sealed: true }).describe("how to get in"),
    link: z.string().nullable().meta({ sealed: true }).describe("where an online visit meets"),
  })
  .describe("where it is, for whoever goes there");

/** A visit by itself: with the reasons that were given and the place it is at. */
export const appointmentDetailShape = appointmentShape
  .extend({
    cancelReason: z.string().nullable().meta({ sealed: true }),
    overrideReason: z.string().nullable().meta({ sealed: true }),
    place: placeShape.nullable(),
  })
  .meta({ id: "Appointment" });
export type AppointmentDetail = z.output<typeof appointmentDetailShape>;

export const override = z
  .object({ reason: words(500).meta({ sealed: true }) })
  .describe("books over what is there, for a reason");
/** What a member says about telling the client; nothing said leaves it to the practice's rule. */
export const notify = z
  .union([z.boolean(), z.enum(["now", "later"])])
  .describe(
    "whether the client is told: now, once the ten seconds of Undo are over; later, after 3 minutes, unless it is undone until then; true, when the practice's rule says; false, not at all. Without it, the practice's rule decides",
  );
export type Notify = z.output<typeof notify>;
const notes = words(4_000).nullable().meta({ sealed: true });

export const slotTaken = "That time is taken; `conflicts` has the times of what is there.";
export const notPossible = "This cannot be done to an appointment in its present state.";
export const sessionsOverlap = "Another session of the same group lies at that time.";
export const groupCancelled = "The group is cancelled; restore the group first.";
export const clientArchived = "The client is archived; restore the client first.";

export const exampleAppointment = {
  id: "01971a4c-5b7e-7c41-9d1f-5a1c6e2b7a10",
  clientId: "01971a4c-11aa-7d02-8c3e-0f4d2b6a9e01",
  client: {
    id: "01971a4c-11aa-7d02-8c3e-0f4d2b6a9e01",
    firstName: "Juniper",
    lastName: "Vale",
    pronouns: "she/her",
  },
  group: null,
  therapistId: "01971a4b-0c55-7b9a-a2f0-7e3d1c9b8f02",
  serviceId: "01971a4b-9d10-7a66-b1c4-2d8e5f7a0c03",
  locationId: null,
  startsAt: "2026-05-12T08:00:00Z",
  endsAt: "2026-05-12T08:50:00Z",
  status: "scheduled",
  overridden: false,
  notes: null,
  timeSetAt: "2026-05-04T15:12:09.120Z",
  bookedBy: "01971a4b-0c55-7b9a-a2f0-7e3d1c9b8f02",
  createdAt: "2026-05-04T15:12:09.120Z",
  cancelledAt: null,
  version: 1,
  series: null,
  badges: { note: "draft" },
} as const;
export const exampleDetail = { ...exampleAppointment, cancelReason: null, overrideReason: null, place: null };
export const oneAppointment = "/appointments/{id}";

export const bookAppointment = endpoint({
  method: "POST",
  path: "/appointments",
  summary: "Books a visit; service, location and opening hours are never required.",
  body: z.object({
    clientId: id,
    therapistId: id.optional().describe("a member; by default the caller"),
    serviceId: id.nullable().optional(),
    locationId: id.nullable().optional(),
    startsAt: instant,
    endsAt: instant.describe(`after startsAt, at most ${longestVisitHours} hours`),
    notes: notes.optional(),
    override: override.optional(),
    notify: notify.optional(),
  }),
  reply: appointmentDetailShape,
  status: 201,
  refusals: { slot_taken: slotTaken, client_archived: clientArchived },
  audit: { action: "appointment.book", subject: "appointment" },
  resource: oneAppointment,
  example: exampleDetail,
});

export const listAppointments = endpoint({
  method: "GET",
  path: "/appointments",
  summary: "Lists every appointment that touches a range, earliest first, names included.",
  query: z.object({
    from: instant.optional().describe("required, with `to`, unless a client is named"),
    to: instant.optional().describe(`at most ${widestRangeDays} days after \`from\`, unless a client is named`),
    therapistId: id.optional(),
    clientId: id.optional().describe("visits of this client, sessions of their groups included"),
    status: appointmentStatus.optional().describe("without it, every state: cancelled ones too"),
  }),
  reply: z.object({ items: z.array(appointmentShape) }),
  audit: "own",
  example: { items: [exampleAppointment] },
});

export const readAppointment = endpoint({
  method: "GET",
  path: oneAppointment,
  summary: "Reads one appointment.",
  params: byId,
  reply: appointmentDetailShape,
  audit: { action: "appointment.read", subject: "appointment" },
  example: exampleDetail,
});

export const changeAppointment = endpoint({
  method: "PATCH",
  path: oneAppointment,
  summary: "Moves, lengthens or hands over an appointment, or changes what is noted about it.",
  params: byId,
  body: z.object({
    startsAt: instant.optional(),
    endsAt: instant.optional(),
    therapistId: id.optional(),
    serviceId: id.nullable().optional(),
    locationId: id.nullable().optional(),
    notes: notes.optional(),
    override: override.optional(),
    notify: notify.optional(),
  }),
  reply: appointmentDetailShape,
  refusals: {
    slot_taken: slotTaken,
    not_possible: notPossible,
    sessions_overlap: sessionsOverlap,
    group_cancelled: groupCancelled,
  },
  audit: { action: "appointment.change", subject: "appointment" },
  ifMatch: "optional",
  resource: oneAppointment,
  example: exampleDetail,
});
