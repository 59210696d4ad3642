import { z } from "zod";
import { day, endpoint, localeShape } from "#kernel/http/contract.ts";
import { widestHolidayDays } from "./rules.ts";

export const listHolidays = endpoint({
  method: "GET",
  path: "/holidays",
  summary: "The public holidays of the practice's country and region; none where no country is chosen.",
  query: z.object({
    from: day,
    to: day.describe(`the last day asked for, at most ${widestHolidayDays} days after \`from\``),
    language: localeShape.optional().describe("of the names, where they are known in it; by default the practice's"),
  }),
  reply: z.object({
    country: z.string().nullable(),
    region: z.string().nullable(),
    items: z.array(z.object({ on: day, name: z.string() })),
  }),
  audit: "none",
  example: { country: "ES", region: "CT", items: [{ on: "2026-09-11", name: "National Day of Catalonia" }] },
});

export const listRegions = endpoint({
  method: "GET",
  path: "/holidays/regions",
  summary: "The parts of a country that have holidays of their own, by name.",
  query: z.object({ country: z.string().regex(/^[A-Z]{2}$/), language: localeShape.optional() }),
  reply: z.object({ items: z.array(z.object({ code: z.string(), name: z.string() })) }),
  audit: "none",
  example: { items: [{ code: "CT", name: "Catalonia" }] },
});
