import { z } from "zod";
import { endpoint, id } from "#kernel/http/contract.ts";

export const readLive = endpoint({
  method: "GET",
  path: "/live",
  summary:
    "Server-sent events: what changes in the practice, as it happens. A message says `{kind, subjectId, at, memberId}` and its id is a place to go on from, named in `Last-Event-ID` or `after`; `reset` says that too much was missed and everything is to be read anew.",
  query: z.object({ after: id.optional() }),
  audit: "none",
  status: 200,
  carries: "events",
});
