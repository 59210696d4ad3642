import { z } from "zod";
import { byId, endpoint, id, instant, words } from "#kernel/http/contract.ts";
import { clientShape, readClient } from "../contract.ts";
import { keptKind } from "../erasing/contract.ts";
import { answersShape } from "../fields/contract.ts";
import { mergedFields } from "./rules.ts";

/** Two clients who are one person become one, and can become two again for thirty days. */

const choice = z.enum(["from", "into"]);
const choices = z
  .object({
    ...(Object.fromEntries(mergedFields.map((field) => [field, choice])) as Record<
      (typeof mergedFields)[number],
      typeof choice
    >),
    note: z.enum(["from", "into", "both"]),
  })
  .partial();

export const mergeShape = z
  .object({
    id: id.describe("the id of the client who was merged; whoever asks for it is told of the survivor"),
    intoId: id,
    name: words(161, 0)
      .nullable()
      .describe("what they were called; null once that is forgotten")
      .meta({ sealed: true }),
    mergedAt: instant,
    mergedBy: z.object({ id, name: z.string() }),
    undoUntil: instant.nullable().describe("until when it can be taken apart; null when that is over"),
  })
  .meta({ id: "Merge" });
export type Merge = z.output<typeof mergeShape>;

const exampleMerge: Merge = {
  id: "0198c0de-0000-7000-8000-0000000000c2",
  intoId: "0198c0de-0000-7000-8000-0000000000c1",
  name: "Juniper Vael",
  mergedAt: "2026-05-12T09:00:00Z",
  mergedBy: { id: "0198c0de-0000-7000-8000-0000000000aa", name: "Marta Linden" },
  undoUntil: "2026-06-11T09:00:00Z",
};
const client = readClient.example as z.input<typeof clientShape>;

const keeps = z.array(z.object({ kind: keptKind, count: z.int() })).describe("as far as the caller may know of it");
const answers = answersShape.meta({ sealed: true });

export const compareClients = endpoint({
  method: "GET",
  path: "/clients/{id}/merge",
  summary:
    "Two clients side by side, before they are merged: what each says and keeps, and which choice would lose least. For owners.",
  params: byId,
  query: z.object({ intoId: id.describe("who would stay") }),
  reply: z.object({
    from: clientShape,
    into: clientShape,
    suggested: choices.required(),
    keeps: z.object({ from: keeps, into: keeps }),
    clinical: z.object({ from: answers, into: answers }).describe("answers in the practice's clinical fields"),
  }),
  audit: "own",
  example: {
    from: { ...client, id: exampleMerge.id },
    into: client,
    suggested: Object.fromEntries(mergedFields.map((field) => [field, "into"])),
    keeps: { from: [{ kind: "visit", count: 2 }], into: [{ kind: "note", count: 12 }] },
    clinical: { from: {}, into: {} },
  },
});

export const mergeClients = endpoint({
  method: "POST",
  path: "/clients/{id}/merge",
  summary:
    "Merges a client into another, who stays: visits, notes, files, consents, places in groups and people go over, whoever wrote them. Can be taken apart for thirty days. For owners.",
  params: byId,
  body: z.object({
    intoId: id.describe("who stays: somebody else"),
    intoVersion: z.int().optional().describe("their version as it was seen, refused when it has moved on"),
    fields: choices.optional().describe("whose value stands; what is not named is chosen so that least is lost"),
    custom: z
      .record(id, choice)
      .refine((said) => Object.keys(said).length <= 200, "At most 200 fields.")
      .optional()
      .describe("the same for answers in fields of the practice, by the field's id"),
  }),
  reply: z.object({ client: clientShape, merge: mergeShape }),
  refusals: {
    client_merged: "One of the two has been merged meanwhile, into `intoId`.",
    changed_meanwhile: "Who stays has been changed since they were read.",
    too_many_tags: "Together they have more than 30 tags.",
    too_long: "The texts of `field` are too long to stand together: shorten one, or choose.",
  },
  audit: "own",
  ifMatch: "optional",
  example: { client, merge: exampleMerge },
});

export const listMerges = endpoint({
  method: "GET",
  path: "/clients/{id}/merges",
  summary: "Who was merged into this client, the latest first.",
  params: byId,
  reply: z.object({ items: z.array(mergeShape) }),
  audit: "own",
  example: { items: [exampleMerge] },
});

export const unmergeClient = endpoint({
  method: "POST",
  path: "/clients/{id}/unmerge",
  summary:
    "Takes a merge apart, by the id of who was merged: each is again what they were. What was changed since stays changed, what was added since stays with who stayed, but for what hangs on something that goes back. For owners.",
  params: byId,
  reply: clientShape,
  refusals: {
    later_merge: "Somebody else was merged into the same client later, `laterId`; take that apart first.",
    too_late: "A merge can be taken apart for thirty days.",
  },
  audit: "own",
  example: { ...client, id: exampleMerge.id, version: 3 },
});

export type Suggested = z.input<typeof compareClients.reply>["suggested"];
