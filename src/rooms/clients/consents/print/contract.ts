import { z } from "zod";
import { byId, endpoint, localeShape } from "#kernel/http/contract.ts";

const locale = localeShape.optional().describe("the language of everything but the texts; by default the practice's");
const tooLong = { too_long_to_print: "This is more than one PDF can hold. Print the consents one by one." };

export const printConsent = endpoint({
  method: "GET",
  path: "/consents/{id}/pdf",
  summary: "A consent as a PDF: the words as they stood, who gave it when and how, the signature, and its withdrawal.",
  params: byId,
  query: z.object({ locale }),
  status: 200,
  audit: "own",
  carries: "binary",
});

export const printConsents = endpoint({
  method: "GET",
  path: "/clients/{id}/consents/pdf",
  summary: "All consents of a client as one PDF, oldest first: those that the caller may read.",
  params: byId,
  query: z.object({ locale }),
  status: 200,
  refusals: tooLong,
  audit: "own",
  carries: "binary",
});
