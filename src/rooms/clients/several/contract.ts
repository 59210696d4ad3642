import { z } from "zod";
import { endpoint, id, words } from "#kernel/http/contract.ts";
import { clientStatus } from "../contract.ts";

const tag = words(40).normalize("NFC").meta({ sealed: true });

export const changeSeveral = endpoint({
  method: "POST",
  path: "/clients/several",
  summary: "Archives or restores several clients, gives them a tag or takes one away: all of them or none.",
  body: z
    .object({
      ids: z.array(id).min(1).max(200),
      status: clientStatus.optional(),
      addTag: tag.optional(),
      removeTag: tag.optional(),
    })
    .describe("one change at a time, or several together"),
  reply: z.object({ changed: z.array(id).describe("those for whom something is different now") }),
  refusals: { too_many_tags: "One of them would have more than 30 tags." },
  audit: "own",
  example: { changed: ["0198c0de-0000-7000-8000-0000000000c1"] },
});
