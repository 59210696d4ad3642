import { z } from "zod";
import { byId, endpoint, id, instant, words } from "#kernel/http/contract.ts";
import { fieldKinds } from "./rules.ts";

/** What a practice asks of its clients beyond the fields that everybody has. */

const fieldKind = z.enum(fieldKinds);

/** What is said in the fields that a practice defines itself, by the field's id: words, a number, a date, a choice's id, yes or no. */
export const answersShape = z
  .record(id, z.union([z.boolean(), z.number(), words(500).normalize("NFC")]).nullable())
  .refine((answers) => Object.keys(answers).length <= 60, "At most 60 fields.");
export type Answers = z.output<typeof answersShape>;
const name = words(80).meta({ sealed: true });
const choices = z
  .array(z.object({ id: id.optional().describe("left out for a new one"), name }))
  .max(50, "At most 50 choices.")
  .describe("of a field of kind choice; an answer names its choice by id, so that it may be called otherwise later")
  .meta({ sealed: true });

export const clientFieldShape = z
  .object({
    id,
    kind: fieldKind,
    name,
    choices: z.array(
      z.object({
        id,
        name,
        offered: z.boolean().describe("false for one that was left out since: it may still be said"),
      }),
    ),
    clinical: z.boolean().describe("seen by those who treat only, its name included; never changes"),
    archivedAt: instant.nullable().describe("since when it is asked no more; what was said stays"),
    version: z.int().describe("the ETag"),
  })
  .meta({ id: "ClientField" });
export type ClientField = z.input<typeof clientFieldShape>;

const example: ClientField = {
  id: "0198c0de-0000-7000-8000-0000000000f7",
  kind: "text",
  name: "Insurer",
  choices: [],
  clinical: false,
  archivedAt: null,
  version: 1,
};

export const listFields = endpoint({
  method: "GET",
  path: "/client-fields",
  summary:
    "The practice's own fields in its order, archived ones last. An assistant is shown those that are not clinical.",
  reply: z.object({ items: z.array(clientFieldShape) }),
  audit: "none",
  example: { items: [example] },
});

export const createField = endpoint({
  method: "POST",
  path: "/client-fields",
  summary: "Adds a field at the end. Its kind, and whether it is clinical, stay as they are said here.",
  body: z.object({ kind: fieldKind, name, choices: choices.default([]), clinical: z.boolean().default(false) }),
  reply: clientFieldShape,
  status: 201,
  refusals: { too_many_fields: "A practice has at most 60 fields, archived ones included." },
  audit: { action: "client_field.created", subject: "client_field" },
  example,
});

export const changeField = endpoint({
  method: "PATCH",
  path: "/client-fields/{id}",
  summary:
    "Calls a field, or its choices, otherwise. A choice that is left out is offered no more, and stays where it was said.",
  params: byId,
  body: z.object({ name: name.optional(), choices: choices.optional() }),
  reply: clientFieldShape,
  ifMatch: "optional",
  audit: { action: "client_field.changed", subject: "client_field" },
  example: { ...example, version: 2 },
});

export const orderFields = endpoint({
  method: "POST",
  path: "/client-fields/order",
  summary: "Puts the fields into this order; those that are not named follow as they stood.",
  body: z.object({ ids: z.array(id).max(60) }),
  reply: z.object({ items: z.array(clientFieldShape) }),
  audit: { action: "client_field.ordered" },
  example: { items: [example] },
});

export const archiveField = endpoint({
  method: "POST",
  path: "/client-fields/{id}/archive",
  summary: "Asks for a field no more. What was said in it stays. Does nothing when done already.",
  params: byId,
  reply: clientFieldShape,
  audit: { action: "client_field.archived", subject: "client_field" },
  example: { ...example, archivedAt: "2026-06-01T10:00:00Z", version: 2 },
});

export const restoreField = endpoint({
  method: "POST",
  path: "/client-fields/{id}/restore",
  summary: "Asks for an archived field again. Does nothing when done already.",
  params: byId,
  reply: clientFieldShape,
  audit: { action: "client_field.restored", subject: "client_field" },
  example: { ...example, version: 3 },
});
