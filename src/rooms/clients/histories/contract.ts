import { z } from "zod";
import { byId, endpoint, id, instant } from "#kernel/http/contract.ts";
import { answersShape } from "../fields/contract.ts";

/**
 * What a client brings along: clinical, all of it. An assistant meets it in no endpoint, and its table shows them no row.
 */

/** Markdown, as in a note. */
const history = z
  .string()
  .max(50_000, "At most 50,000 characters.")
  .overwrite((typed) => typed.toWellFormed().replace(/(?![\n\t])\p{Cc}/gu, ""))
  .nullable()
  .meta({ sealed: true });

const said = {
  medical: history.describe("illnesses, medication, operations; Markdown"),
  psychological: history.describe("earlier treatment, crises, what helped; Markdown"),
  spiritual: history.describe("what gives meaning, practice, community; Markdown"),
  custom: answersShape
    .describe("by the id of a clinical field of GET /client-fields; null empties, and what is not named stays")
    .meta({ sealed: true }),
};

export const clientHistoryShape = z
  .object({
    clientId: id,
    ...said,
    version: z.int().describe("the ETag; 0 while nothing was ever written"),
    updatedAt: instant.nullable(),
    updatedBy: id.nullable().describe("the member who wrote last"),
  })
  .meta({ id: "ClientHistory" });
export type ClientHistory = z.input<typeof clientHistoryShape>;

const example: ClientHistory = {
  clientId: "0198c0de-0000-7000-8000-0000000000c1",
  medical: "Asthma since childhood. **No** medication at present.",
  psychological: null,
  spiritual: null,
  custom: {},
  version: 1,
  updatedAt: "2026-05-12T08:00:00Z",
  updatedBy: "0198c0de-0000-7000-8000-0000000000a1",
};

export const readHistory = endpoint({
  method: "GET",
  path: "/clients/{id}/history",
  summary: "Medical, psychological and spiritual history of a client, and the practice's own clinical fields.",
  params: byId,
  reply: clientHistoryShape,
  audit: { action: "client.history_read", subject: "client" },
  example,
});

export const changeHistory = endpoint({
  method: "PATCH",
  path: "/clients/{id}/history",
  summary: "Changes what is named; null or nothing empties, and what is not named stays.",
  params: byId,
  body: z.object(said).partial(),
  reply: clientHistoryShape,
  ifMatch: "optional",
  audit: { action: "client.history_changed", subject: "client" },
  example: { ...example, version: 2 },
});
