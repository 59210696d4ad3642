import { z } from "zod";
import { byId, endpoint, id, instant, page } from "#kernel/http/contract.ts";

/** What a timeline can hold so far; rooms to the right give the entries through the port `timeline`. */
export const timelineKinds = ["note", "file", "chart", "appointment", "consent"] as const;
export const timelineKind = z.enum(timelineKinds);
export type TimelineKind = z.output<typeof timelineKind>;

const sealed = { sealed: true };
const member = z.object({ id, name: z.string().nullable().describe("null when the member has left") });
const at = instant.describe("when it happened; the order of the timeline");

const noteEntry = z.object({
  kind: z.literal("note"),
  id,
  at,
  template: z.string().describe("soap, dap, birp, free, own"),
  formName: z.string().nullish().describe("what the practice calls its own template").meta(sealed),
  status: z.enum(["draft", "signed"]),
  private: z.boolean(),
  psychotherapy: z.boolean().nullish().describe("its author's alone"),
  closed: z.boolean().nullish().describe("a colleague's private note, which an owner opens with a reason"),
  author: member,
  excerpt: z.string().max(600).describe("plain text, the first sections").meta(sealed),
  version: z.int(),
  amendedAt: instant.nullish(),
  appointmentId: id.nullish(),
});

const fileEntry = z.object({
  kind: z.literal("file"),
  id,
  at,
  name: z.string().meta(sealed),
  mediaType: z.string(),
  bytes: z.int(),
  fileKind: z.string().describe("image, audio, video, pdf, document"),
  noteId: id.nullish(),
  width: z.int().nullish(),
  height: z.int().nullish(),
});

const chartEntry = z.object({
  kind: z.literal("chart"),
  id,
  at,
  noteId: id.nullable().describe("the note it belongs to"),
  author: member,
  places: z.int().describe("how many are marked on the body"),
});

const appointmentEntry = z.object({
  kind: z.literal("appointment"),
  id,
  at: instant.describe("its start"),
  endsAt: instant,
  status: z.enum(["scheduled", "attended", "cancelled", "no_show"]),
  serviceName: z.string().nullish(),
  groupName: z.string().nullish().describe("the group whose session it was"),
  attendance: z
    .enum(["attended", "no_show", "excused"])
    .nullish()
    .describe("whether the client came to the group's session, as far as it was noted"),
  locationName: z.string().nullish(),
  locationKind: z.enum(["clinic", "home", "online"]).nullish(),
  therapist: member,
  cancelledReason: z.string().nullish().meta(sealed),
});

const consentEntry = z.object({
  kind: z.literal("consent"),
  id,
  at,
  act: z.enum(["given", "withdrawn"]),
  consentId: id,
  title: z.string().describe("of the text").meta(sealed),
  how: z.enum(["drawn", "typed", "scan", "said"]),
  by: member,
});

export const timelineEntryShape = z.discriminatedUnion("kind", [
  noteEntry,
  fileEntry,
  chartEntry,
  appointmentEntry,
  consentEntry,
]);
export type TimelineEntry = z.input<typeof timelineEntryShape>;

export const readTimeline = endpoint({
  method: "GET",
  path: "/clients/{id}/timeline",
  summary: "What happened with a client and what is to come, newest first; as much of it as the caller's role may see.",
  params: byId,
  query: z.object({
    kind: z
      .string()
      .regex(
        new RegExp(`^(${timelineKinds.join("|")})(,(${timelineKinds.join("|")}))*$`),
        `Of ${timelineKinds.join(", ")}.`,
      )
      .optional()
      .describe("one or several, separated by commas"),
    query: z.string().max(100).optional().describe("words to look for in what the entries say"),
    before: z.string().max(200).optional().describe("the nextCursor of the page before"),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: page(timelineEntryShape),
  audit: { action: "timeline.read", subject: "client" },
  example: {
    items: [
      {
        kind: "appointment",
        id: "0198c0de-0000-7000-8000-0000000000a1",
        at: "2026-05-12T09:00:00Z",
        endsAt: "2026-05-12T09:50:00Z",
        status: "scheduled",
        serviceName: "Individual",
        groupName: null,
        attendance: null,
        locationName: "Room 2",
        locationKind: "clinic",
        therapist: { id: "0198c0de-0000-7000-8000-0000000000aa", name: "Marta Linden" },
        cancelledReason: null,
      },
    ],
    nextCursor: null,
  },
});
