import { z } from "zod";
import { byId, day, endpoint, localeShape } from "#kernel/http/contract.ts";

const locale = localeShape.optional().describe("the language of everything but the texts; by default the practice's");

const tooLong = {
  too_long_to_print: "This is more than one PDF can hold; `most` says how many characters can. Choose a shorter span.",
};

export const printNote = endpoint({
  method: "GET",
  path: "/notes/{id}/pdf",
  summary: "A note as a PDF to print, on the practice's paper; a draft is marked as one.",
  params: byId,
  query: z.object({ locale }),
  status: 200,
  refusals: tooLong,
  audit: "own",
  carries: "binary",
});

export const printRecord = endpoint({
  method: "GET",
  path: "/clients/{id}/record/pdf",
  summary:
    "A client's notes as one PDF, oldest first: all that the caller may see, or those of a span of days. Psychotherapy notes are never in it.",
  params: byId,
  query: z.object({
    from: day.optional().describe("in the practice's zone, itself within"),
    to: day.optional().describe("itself within"),
    locale,
  }),
  status: 200,
  refusals: tooLong,
  audit: "own",
  carries: "binary",
});
