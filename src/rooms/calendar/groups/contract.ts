import { z } from "zod";
import { byId, endpoint, id, instant, page, pageQuery, words } from "#kernel/http/contract.ts";
import { appointmentStatus, groupCancelled, notify, override, sessionsOverlap, slotTaken } from "../contract.ts";
import { endings, mostSeats, mostSessions, mostSessionsAtOnce, placeStates } from "./rules.ts";

const capacity = z.int().min(1).max(mostSeats).describe("how many places there are");
const note = words(4_000).nullable().meta({ sealed: true }).describe("administrative: seen by assistants too");
const sessions = z
  .array(z.object({ startsAt: instant, endsAt: instant }))
  .min(1)
  .max(mostSessionsAtOnce)
  .describe("the dates, each an appointment of its own; they may not overlap");

/** A group as a list shows it. Its name says what is offered, like a service's: it stands in the clear. */
export const groupLineShape = z
  .object({
    id,
    name: z.string(),
    serviceId: id.nullable(),
    therapistId: id.describe("a member; whose calendar its sessions are booked in"),
    locationId: id.nullable(),
    capacity: z.int(),
    joined: z.int(),
    offered: z.int().describe("places held for someone of the waiting list"),
    waiting: z.int(),
    sessionCount: z.int().describe("cancelled ones left out"),
    nextAt: instant.nullable().describe("when the next session begins"),
    createdAt: instant,
    cancelledAt: instant.nullable(),
    version: z.int(),
  })
  .meta({ id: "GroupLine" });
export type GroupLine = z.output<typeof groupLineShape>;

const placeShape = z.object({
  id,
  clientId: id,
  client: z.object({
    id,
    firstName: z.string().meta({ sealed: true }),
    lastName: z.string().meta({ sealed: true }),
    pronouns: z.string().nullable().meta({ sealed: true }),
  }),
  state: z.enum(placeStates),
  askedAt: instant.describe("the order of the waiting list"),
  joinedAt: instant.nullable(),
  offeredUntil: instant.nullable(),
  leftAt: instant.nullable(),
  ended: z.enum(endings).nullable().describe("how it ended: left, the offer declined, or lapsed"),
});
export type Place = z.output<typeof placeShape>;

const sessionShape = z.object({
  id: id.describe("an appointment"),
  startsAt: instant,
  endsAt: instant,
  status: appointmentStatus,
  therapistId: id,
  locationId: id.nullable(),
  attended: z.int().describe("how many came, as far as it was noted"),
  version: z.int(),
});

/** A group whole. Places: who joined, then offers and the waiting list in order, then who left. */
export const groupShape = groupLineShape
  .extend({
    note: z.string().nullable().meta({ sealed: true }),
    cancelReason: z.string().nullable().meta({ sealed: true }),
    sessions: z.array(sessionShape).describe("earliest first"),
    places: z.array(placeShape),
  })
  .meta({ id: "Group" });
export type Group = z.output<typeof groupShape>;

const exampleLine = {
  id: "01971a4d-2a10-7b31-8c02-6f1d9e4a5b20",
  name: "Breath and rest, Thursdays",
  serviceId: null,
  therapistId: "01971a4b-0c55-7b9a-a2f0-7e3d1c9b8f02",
  locationId: null,
  capacity: 8,
  joined: 1,
  offered: 0,
  waiting: 0,
  sessionCount: 1,
  nextAt: "2026-05-14T17:00:00Z",
  createdAt: "2026-05-04T15:12:09.120Z",
  cancelledAt: null,
  version: 1,
} as const;
export const exampleGroup = {
  ...exampleLine,
  note: null,
  cancelReason: null,
  sessions: [
    {
      id: "01971a4d-3b77-7e10-9a44-1c2d3e4f5a30",
      startsAt: "2026-05-14T17:00:00Z",
      endsAt: "2026-05-14T18:30:00Z",
      status: "scheduled",
      therapistId: exampleLine.therapistId,
      locationId: null,
      attended: 0,
      version: 1,
    },
  ],
  places: [
    {
      id: "01971a4d-4c88-7f21-8b55-2d3e4f5a6b40",
      clientId: "01971a4c-11aa-7d02-8c3e-0f4d2b6a9e01",
      client: {
        id: "01971a4c-11aa-7d02-8c3e-0f4d2b6a9e01",
        firstName: "Juniper",
        lastName: "Vale",
        pronouns: "she/her",
      },
      state: "joined",
      askedAt: "2026-05-05T08:00:00Z",
      joinedAt: "2026-05-05T08:00:00Z",
      offeredUntil: null,
      leftAt: null,
      ended: null,
    },
  ],
} as const;
export const oneGroup = "/groups/{id}";
const tooManySessions = `A group has at most ${mostSessions} sessions.`;
const subject = "group";

export const createGroup = endpoint({
  method: "POST",
  path: "/groups",
  summary: "Opens a group with its first sessions; each is checked and booked like any appointment.",
  body: z.object({
    name: words(120).optional().describe("by default the service's; it stands in the clear, so nobody's name"),
    serviceId: id.nullable().optional().describe("one of mode group"),
    therapistId: id.optional().describe("a member; by default the caller"),
    locationId: id.nullable().optional(),
    capacity: capacity.optional().describe("by default the service's"),
    note: note.optional(),
    sessions,
    override: override.optional(),
  }),
  reply: groupShape,
  status: 201,
  refusals: { slot_taken: slotTaken },
  audit: { action: "group.create", subject },
  resource: oneGroup,
  example: exampleGroup,
});

export const listGroups = endpoint({
  method: "GET",
  path: "/groups",
  summary: "Lists the groups, newest first; who is in them is read group by group.",
  query: z.object({
    ...pageQuery,
    status: z
      .enum(["open", "over", "cancelled"])
      .optional()
      .describe("open: sessions are to come; over: none is; without it, every group"),
  }),
  reply: page(groupLineShape),
  audit: "none",
  example: { items: [exampleLine], nextCursor: null },
});

export const readGroup = endpoint({
  method: "GET",
  path: oneGroup,
  summary: "Reads one group: its sessions, who has a place, and who waits, in order.",
  params: byId,
  reply: groupShape,
  audit: { action: "group.read", subject },
  example: exampleGroup,
});

export const changeGroup = endpoint({
  method: "PATCH",
  path: oneGroup,
  summary: "Changes a group's name, places or note; a place that becomes free is offered to who waits.",
  params: byId,
  body: z.object({ name: words(120).optional(), capacity: capacity.optional(), note: note.optional() }),
  reply: groupShape,
  refusals: { capacity_too_small: "More places are taken than that; `taken` says how many." },
  audit: { action: "group.change", subject },
  ifMatch: "optional",
  resource: oneGroup,
  example: exampleGroup,
});

export const addSessions = endpoint({
  method: "POST",
  path: "/groups/{id}/sessions",
  summary: "Adds dates to a group.",
  params: byId,
  body: z.object({ sessions, override: override.optional(), notify: notify.optional() }),
  reply: groupShape,
  status: 201,
  refusals: {
    slot_taken: slotTaken,
    sessions_overlap: sessionsOverlap,
    group_cancelled: groupCancelled,
    too_many_sessions: tooManySessions,
  },
  audit: { action: "group.add_sessions", subject },
  resource: oneGroup,
  example: exampleGroup,
});

export const cancelGroup = endpoint({
  method: "POST",
  path: "/groups/{id}/cancel",
  summary: "Cancels a group with every session that is to come; places and waiting list stay as they were.",
  params: byId,
  body: z.object({ reason: words(500).meta({ sealed: true }).optional(), notify: notify.optional() }).nullish(),
  reply: groupShape,
  refusals: { group_cancelled: "The group is cancelled already." },
  audit: { action: "group.cancel", subject },
  ifMatch: "optional",
  resource: oneGroup,
  example: { ...exampleGroup, cancelledAt: "2026-05-11T07:30:00Z", cancelReason: "The house is not free." },
});

export const restoreGroup = endpoint({
  method: "POST",
  path: "/groups/{id}/restore",
  summary:
    "Takes a cancelling back: the sessions that were cancelled with the group, and are still to come, stand again.",
  params: byId,
  body: z.object({ override: override.optional(), notify: notify.optional() }).nullish(),
  reply: groupShape,
  refusals: {
    slot_taken: slotTaken,
    sessions_overlap: sessionsOverlap,
    not_possible: "The group is not cancelled.",
  },
  audit: { action: "group.restore", subject },
  ifMatch: "optional",
  resource: oneGroup,
  example: exampleGroup,
});
