import { z } from "zod";
import { byId, endpoint, localeShape } from "#kernel/http/contract.ts";

export const printCertificate = endpoint({
  method: "GET",
  path: "/erasures/{id}/certificate",
  summary:
    "The signed certificate of an erasure as a PDF. It names nobody: the practice writes by hand for whom it is.",
  params: byId,
  query: z.object({ locale: localeShape.optional().describe("by default the practice's") }),
  status: 200,
  audit: "own",
  carries: "binary",
});
