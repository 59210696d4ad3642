import { z } from "zod";
import { endpoint, id, instant } from "#kernel/http/contract.ts";

const findingShape = z.object({
  kind: z.enum(["changed", "removed", "inserted", "reordered", "cut", "rewritten"]),
  position: z.int().nullable().describe("the entry's number; null for one that stands in no order"),
  eventId: id.nullable(),
  at: instant.nullable().describe("when the entry says it was made, or the one before it"),
});
export type Finding = z.input<typeof findingShape>;

export const verifyAuditEvents = endpoint({
  method: "GET",
  path: "/audit-events/verification",
  summary:
    "Reads the chain of the practice's trail and names what was changed, removed, inserted, reordered or cut. A long one is read in parts: `next` says where to go on. For owners.",
  query: z.object({ after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0) }),
  reply: z.object({
    entries: z.int().describe("how many the chain has"),
    read: z.int().describe("how far it was read"),
    next: z.int().nullable().describe("`after` of the next part; null when all was read"),
    since: instant.nullable().describe("the first entry's moment"),
    findings: z.array(findingShape).describe("of this part, the first hundred"),
  }),
  audit: "own",
  example: { entries: 12_431, read: 12_431, next: null, since: "2026-03-03T08:00:00Z", findings: [] },
});
