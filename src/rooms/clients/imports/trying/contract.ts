import { z } from "zod";
import { byId, endpoint } from "#kernel/http/contract.ts";
import { clientHistoryShape } from "../../histories/contract.ts";
import { notWaiting } from "../contract.ts";
import { lineFields } from "../report/contract.ts";

const count = (what: string) => z.int().min(0).describe(what);

const triedShape = z.object({
  imported: count("lines that would become clients"),
  duplicates: count("lines that would be left out"),
  refused: count("lines that would be refused"),
  remarks: count("of those that would come in, how many with a remark"),
  lines: z
    .array(z.object({ ...lineFields, outcome: z.enum(["imported", "duplicate", "refused"]) }))
    .describe("the first 200 lines of which there is anything to say"),
  first: z
    .array(
      z.object({
        line: z.int(),
        client: z.record(z.string(), z.unknown()).describe("as it would be added, by the names of POST /clients"),
        status: z.enum(["active", "archived"]),
        history: clientHistoryShape
          .pick({ medical: true, psychological: true, spiritual: true, custom: true })
          .nullable()
          .describe("as it would be written; null when the line says nothing of it"),
      }),
    )
    .max(10)
    .describe("the first clients as they would be")
    .meta({ sealed: true }),
});
export type Tried = z.input<typeof triedShape>;

export const tryImport = endpoint({
  method: "POST",
  path: "/client-imports/{id}/try",
  summary: "Reads every line as the import would, and writes nothing: what would become of each.",
  params: byId,
  reply: triedShape,
  refusals: notWaiting,
  audit: "own",
  example: {
    imported: 405,
    duplicates: 5,
    refused: 2,
    remarks: 1,
    lines: [
      {
        line: 17,
        outcome: "refused",
        likeId: null,
        likeLine: null,
        problems: [{ target: "birthDate", code: "not_a_date" }],
      },
    ],
    first: [{ line: 2, client: { firstName: "Juniper", birthDate: "1991-05-16" }, status: "active", history: null }],
  },
});
