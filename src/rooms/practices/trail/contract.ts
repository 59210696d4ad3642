import { z } from "zod";
import { day, endpoint, id, instant, page, pageQuery } from "#kernel/http/contract.ts";
import { families } from "./rules.ts";

export const familyShape = z.enum(families);

const moment = z.union([day, instant]);
/** What narrows the trail; the same for reading and exporting it. */
export const filter = {
  subject: z
    .string()
    .regex(/^([a-z_]{1,40}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, "An id, or a kind like note.")
    .optional()
    .describe("an id, or a kind like note; with a client's id also what is kept of them"),
  actor: id.optional().describe("a member's id"),
  action: z
    .string()
    .regex(/^[a-z_.]{1,60}$/, "An action like note.read, or a family of them.")
    .optional()
    .describe(`an action like note.read, or one of ${families.join(", ")}`),
  from: moment.optional().describe("an instant, or a day in the practice's zone"),
  to: moment.optional().describe("an instant, itself without, or a day, itself within"),
};

const subjectShape = z.object({
  kind: z.string(),
  id: id.nullable(),
  clientId: id.nullable().describe("whose it is"),
  name: z
    .string()
    .nullable()
    .describe("the client's, or the member's it is about, where there still is one")
    .meta({ sealed: true }),
  at: instant.nullable().describe("of when it is: when a visit was, what a note speaks of"),
  gone: z.boolean().describe("whether it was removed or erased since, or is not for the caller"),
});

export const eventShape = z.object({
  id,
  at: instant,
  member: z.object({ id, name: z.string() }).nullable().describe("null when the house did it by itself"),
  role: z.string(),
  action: z.string().describe("like note.read; without .refused"),
  refused: z.string().nullable().describe("the code, where it was refused"),
  subject: subjectShape.nullable(),
  ip: z.string().nullable(),
  userAgent: z.string().nullable(),
});
export type TrailEvent = z.input<typeof eventShape>;

export const listAuditEvents = endpoint({
  method: "GET",
  path: "/audit-events",
  summary:
    "Who read or changed what, when and from where, newest first. Owners see the practice's trail, therapists what they did themselves.",
  query: z.object({
    ...filter,
    limit: pageQuery.limit,
    cursor: id.optional().describe("the nextCursor of the page before"),
  }),
  reply: page(eventShape),
  audit: { action: "audit.read" },
  example: {
    items: [
      {
        id: "0198c0de-0000-7000-8000-0000000000e1",
        at: "2026-05-13T09:02:11.250Z",
        member: { id: "0198c0de-0000-7000-8000-0000000000ab", name: "Ada Stone" },
        role: "therapist",
        action: "note.read",
        refused: null,
        subject: {
          kind: "note",
          id: "0198c0de-0000-7000-8000-0000000000c1",
          clientId: "0198c0de-0000-7000-8000-0000000000b1",
          name: "Juniper Vale",
          at: "2026-05-12T09:00:00Z",
          gone: false,
        },
        ip: "192.0.2.7",
        userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
      },
    ],
    nextCursor: null,
  },
});
