import { z } from "zod";
import { byId, day, endpoint } from "#kernel/http/contract.ts";

export const jurisdiction = z
  .enum(["ES", "ES-CT", "IT", "IL", "UK", "US", "DE", "other"])
  .describe("whose law the practice keeps to");
export type Jurisdiction = z.output<typeof jurisdiction>;

const years = z.int().min(0).max(50);

export const retentionRuleShape = z
  .object({
    jurisdiction,
    years: years.describe("after the last visit"),
    minorYears: years
      .nullable()
      .describe("after coming of age, for who was a minor at the last visit; null: no rule of its own"),
    source: z.string().describe("where the law that the jurisdiction stands for says so; empty when there is none"),
    isLaw: z.boolean().describe("whether the years are those of that law"),
    version: z.int().describe("the ETag"),
  })
  .meta({ id: "RetentionRule" });
export type RetentionRule = z.output<typeof retentionRuleShape>;

const example: RetentionRule = {
  jurisdiction: "ES",
  years: 5,
  minorYears: null,
  source: "Ley 41/2002, art. 17.1",
  isLaw: true,
  version: 1,
};

export const readRetentionRule = endpoint({
  method: "GET",
  path: "/retention-rule",
  summary: "How long the practice keeps what it knows of a client; by default what the law of its country asks.",
  reply: retentionRuleShape,
  audit: "none",
  example,
});

export const changeRetentionRule = endpoint({
  method: "PATCH",
  path: "/retention-rule",
  summary:
    "Changes how long is kept. Another jurisdiction brings its years, unless they are named beside it. For owners.",
  body: z.object({
    jurisdiction: jurisdiction.optional(),
    years: years.optional(),
    minorYears: years.nullable().optional(),
  }),
  reply: retentionRuleShape,
  ifMatch: "optional",
  audit: { action: "retention_rule.changed" },
  example: { ...example, years: 15, isLaw: false, version: 2 },
});

export const clientRetentionShape = z.object({
  lastOn: day
    .nullable()
    .describe("the day of the last visit, or of the last note when that is later; null: never seen"),
  keptUntil: day
    .nullable()
    .describe("the last day on which everything must still be there; null: nothing has to be kept"),
  isOver: z.boolean().describe("whether nothing has to be kept any more"),
  /** How many years the rule gives, and which of its two. */
  years,
  asMinor: z.boolean().describe("whether the years count from coming of age"),
});
export type ClientRetention = z.output<typeof clientRetentionShape>;

export const readClientRetention = endpoint({
  method: "GET",
  path: "/clients/{id}/retention",
  summary: "Until when everything about this client must be kept.",
  params: byId,
  reply: clientRetentionShape,
  audit: { action: "client.retention_read", subject: "client" },
  example: { lastOn: "2026-05-12", keptUntil: "2031-05-12", isOver: false, years: 5, asMinor: false },
});
