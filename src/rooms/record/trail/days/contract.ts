import { z } from "zod";
import { byId, day, endpoint, id, instant, localeShape } from "#kernel/http/contract.ts";
import { familyShape } from "#rooms/practices/trail/contract.ts";

/** What was opened or changed, as a client would say it. */
export const matters = [
  "profile",
  "overview",
  "notes",
  "files",
  "charts",
  "visits",
  "messages",
  "consents",
  "trail",
  "other",
] as const;
export type Matter = (typeof matters)[number];

const personShape = z.object({
  member: z.object({ id, name: z.string().nullable() }).nullable().describe("null when the house did it by itself"),
  role: z.string(),
  firstAt: instant,
  lastAt: instant,
  acts: z.array(
    z.object({ family: familyShape, matter: z.enum(matters), count: z.int().describe("how many different ones") }),
  ),
});
export const trailDayShape = z.object({ on: day, people: z.array(personShape) });
export type TrailDay = z.input<typeof trailDayShape>;
export type TrailPerson = z.input<typeof personShape>;

const example = {
  on: "2026-05-13",
  people: [
    {
      member: { id: "0198c0de-0000-7000-8000-0000000000ab", name: "Ada Stone" },
      role: "therapist",
      firstAt: "2026-05-13T09:02:11Z",
      lastAt: "2026-05-13T10:40:00Z",
      acts: [{ family: "reading" as const, matter: "notes" as const, count: 3 }],
    },
  ],
};

export const listTrailDays = endpoint({
  method: "GET",
  path: "/clients/{id}/audit-days",
  summary:
    "Who opened or changed a client's record, by day and person, newest first. For owners, and for therapists who treat the client.",
  params: byId,
  query: z.object({ before: day.optional().describe("the nextBefore of the page before") }),
  reply: z.object({ items: z.array(trailDayShape), nextBefore: day.nullable() }),
  audit: { action: "client.trail_read", subject: "client" },
  example: { items: [example], nextBefore: null },
});

export const printTrailDays = endpoint({
  method: "GET",
  path: "/clients/{id}/audit-days/pdf",
  summary:
    "The same as a PDF for the client, on the practice's paper: the newest two hundred days, without addresses or devices.",
  params: byId,
  query: z.object({
    locale: localeShape.optional().describe("the language of the paper; by default the practice's"),
  }),
  status: 200,
  audit: "own",
  carries: "binary",
});
