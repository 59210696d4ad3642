import { z } from "zod";
import { byId, endpoint, id, instant, words } from "#kernel/http/contract.ts";
import { author, exampleAuthor, noteStatus, noteTemplate } from "../contract.ts";
import { formShape } from "../templates/contract.ts";

const found = z.object({
  id,
  happenedAt: instant,
  status: noteStatus,
  template: noteTemplate,
  form: formShape.nullable(),
  author,
  places: z
    .array(z.object({ section: z.string(), text: z.string() }))
    .describe("where the words stand, as plain text")
    .meta({ sealed: true }),
});
export type FoundNote = z.input<typeof found>;

/** What is looked for travels in the body: an address is written into logs and histories. */
export const searchNotes = endpoint({
  method: "POST",
  path: "/clients/{id}/notes/search",
  summary: "The client's notes that hold every word, newest first, with the places where they stand. Changes nothing.",
  params: byId,
  body: z.object({
    query: words(200).meta({ sealed: true }),
    limit: z.int().min(1).max(50).default(20),
    cursor: z.string().max(100).optional(),
  }),
  reply: z.object({ items: z.array(found), nextCursor: z.string().nullable() }),
  audit: "own",
  example: {
    items: [
      {
        id: "0198c0de-0000-7000-8000-000000000001",
        happenedAt: "2026-05-12T08:00:00Z",
        status: "signed",
        template: "soap",
        form: null,
        author: exampleAuthor,
        places: [{ section: "plan", text: "Write the letter to her father, unsent." }],
      },
    ],
    nextCursor: null,
  },
});
