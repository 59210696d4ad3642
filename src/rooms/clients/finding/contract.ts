import { z } from "zod";
import { endpoint, id, page, words } from "#kernel/http/contract.ts";
import { clientLineShape, exampleLine } from "../contract.ts";
import { orders } from "./rules.ts";

const words40 = words(40).normalize("NFC");

/** What a list is narrowed to, and in what order it stands. Personal words travel in the body: an address is written down. */
export const askedShape = z.object({
  query: z
    .string()
    .max(100)
    .optional()
    .describe("any part of a name, mail address, phone or tag")
    .meta({ sealed: true }),
  tags: z.array(words40).max(10).optional().describe("who has all of them").meta({ sealed: true }),
  status: z.enum(["active", "archived", "all"]).default("active"),
  therapistId: id.optional().describe("who has, or had, a visit with this member"),
  unbooked: z.literal(true).optional().describe("who has no next visit"),
  notSeenFor: z.int().min(1).max(3_650).optional().describe("days since the last visit; who was never seen, too"),
  consentMissing: z.literal(true).optional().describe("who has not given a consent that is asked of everybody"),
  birthMonth: z.int().min(1).max(12).optional(),
  order: z
    .union([z.enum(orders), id])
    .default("name")
    .describe("or the id of a field of GET /client-fields that is not clinical; who has nothing there stands last"),
  descending: z.boolean().default(false),
});
export type Asked = z.output<typeof askedShape>;

export const findClients = endpoint({
  method: "POST",
  path: "/clients/find",
  summary:
    "Clients to whom all of this applies, in the order asked for; with a query and no order those it fits best first.",
  body: askedShape.extend({
    limit: z.int().min(1).max(200).default(100),
    cursor: z.string().max(200).optional(),
  }),
  reply: page(clientLineShape).extend({ total: z.int().describe("how many there are on all pages") }),
  audit: "own",
  example: { items: [exampleLine], nextCursor: null, total: 1 },
});
