import { z } from "zod";
import { endpoint } from "#kernel/http/contract.ts";
import { filter } from "../contract.ts";

export const exportAuditEvents = endpoint({
  method: "GET",
  path: "/audit-events/export",
  summary: "The trail, or what a filter leaves of it, as a file: CSV that spreadsheets take for text alone, or JSON.",
  query: z.object({ ...filter, format: z.enum(["csv", "json"]).default("csv") }),
  status: 200,
  audit: "own",
  carries: "binary",
});
