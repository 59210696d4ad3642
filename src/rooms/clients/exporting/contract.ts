import { z } from "zod";
import { byId, endpoint, id, localeShape } from "#kernel/http/contract.ts";
import { mostExported } from "./rules.ts";

const ids = z
  .string()
  .max(mostExported * 37)
  .transform((text) => text.split(","))
  .pipe(z.array(id).min(1).max(mostExported))
  .describe(`joined by commas, at most ${mostExported}`);
const locale = localeShape
  .optional()
  .describe("of the readable PDF, but not of the texts in it; by default the practice's");
const notFresh = { not_fresh: "This asks for a sign-in or a second factor of the last 15 minutes." };

/** Plain links, so that the browser writes them to the disk as they come; ids say nothing of anyone. */
export const exportClient = endpoint({
  method: "GET",
  path: "/clients/{id}/export",
  summary:
    "The whole record of a client, as far as the caller may read it: a ZIP with a readable PDF, JSON, FHIR and the files; a FHIR R4 Bundle; or the PDF alone. Psychotherapy notes are in none of them.",
  params: byId,
  query: z.object({
    format: z.enum(["zip", "fhir", "pdf"]).default("zip").describe("docs/export.md says what each holds"),
    locale,
  }),
  status: 200,
  refusals: { too_long_to_print: "This is more than one PDF can hold; the ZIP holds it in several." },
  audit: "own",
  carries: "binary",
});

export const exportClients = endpoint({
  method: "GET",
  path: "/clients/export",
  summary: "The records of several clients as one ZIP, each as its own export holds it.",
  query: z.object({ ids, locale }),
  status: 200,
  audit: "own",
  carries: "binary",
});

export const exportPractice = endpoint({
  method: "GET",
  path: "/practice/export",
  summary:
    "Everything the practice keeps, as one ZIP that `import` reads back or one FHIR R4 Bundle, streamed. For owners who proved who they are in the last fifteen minutes.",
  query: z.object({
    format: z.enum(["zip", "fhir"]).default("zip"),
    locale,
    preview: z.enum(["0", "1"]).optional().describe("1: says what it would hold and whether it may be taken now"),
  }),
  status: 200,
  preview: z.object({ clients: z.int() }),
  refusals: notFresh,
  audit: "own",
  carries: "binary",
});
