import { z } from "zod";
import { endpoint, localeShape } from "#kernel/http/contract.ts";

export const exportProcessingRecord = endpoint({
  method: "GET",
  path: "/processing-record",
  summary:
    "The record of processing activities that the GDPR asks for (art. 30), worked out from what is switched on here, as a PDF or as text.",
  query: z.object({
    format: z.enum(["pdf", "text"]).default("pdf"),
    locale: localeShape.optional().describe("by default the practice's"),
  }),
  status: 200,
  audit: "own",
  carries: "binary",
});
