import { z } from "zod";
import { byId, endpoint, id, page, pageQuery } from "#kernel/http/contract.ts";
import { outcomes, problemCodes, stayReasons } from "../rules.ts";

const problemShape = z.object({
  target: z.string().describe("what the column was taken for"),
  code: z.enum(problemCodes),
});
export const lineFields = {
  line: z.int().describe("as a spreadsheet counts them, from 1, the names of the columns included"),
  likeId: id.nullable().describe("the client it resembles"),
  likeLine: z.int().nullable().describe("the line it resembles, when that came in with the same file"),
  problems: z.array(problemShape),
};
const importLineShape = z.object({
  ...lineFields,
  outcome: z.enum(outcomes),
  stays: z.enum(stayReasons).nullable().describe("why the client stayed: changed since, or used for something"),
  clientId: id.nullable().describe("the client it became; null once erased or taken back"),
});
export type ImportLine = z.input<typeof importLineShape>;

export const listLines = endpoint({
  method: "GET",
  path: "/client-imports/{id}/lines",
  summary: "What became of each line, in their order.",
  params: byId,
  query: z.object({
    ...pageQuery,
    only: z
      .enum([...outcomes, "problems"])
      .optional()
      .describe("lines of one outcome, or those with anything to say"),
    cursor: z
      .string()
      .regex(/^\d{1,6}$/)
      .optional()
      .describe("the nextCursor of the page before"),
  }),
  reply: page(importLineShape),
  audit: { action: "client_import.lines_listed", subject: "client_import" },
  example: {
    items: [
      {
        line: 17,
        outcome: "refused",
        stays: null,
        clientId: null,
        likeId: null,
        likeLine: null,
        problems: [{ target: "birthDate", code: "not_a_date" }],
      },
    ],
    nextCursor: null,
  },
});
