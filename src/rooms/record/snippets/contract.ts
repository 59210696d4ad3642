import { z } from "zod";
import { byId, endpoint, id, instant, words } from "#kernel/http/contract.ts";

const name = words(80).meta({ sealed: true });
const abbreviation = z
  .string()
  .trim()
  .max(20, "At most 20 characters.")
  .regex(/^[\p{L}\p{M}\p{N}_-]*$/u, "Letters, digits, - and _ only.")
  .describe("typed behind a semicolon it becomes the text; empty for none")
  .meta({ sealed: true });
const text = z
  .string()
  .min(1, "Say what it stands for.")
  .max(10_000, "At most 10,000 characters.")
  .overwrite((typed) => typed.toWellFormed().replace(/(?![\n\t])\p{Cc}/gu, ""))
  .describe("Markdown, as in a note")
  .meta({ sealed: true });

export const snippetShape = z
  .object({
    id,
    name: z.string().meta({ sealed: true }),
    abbreviation: z.string().meta({ sealed: true }),
    text: z.string().meta({ sealed: true }),
    shared: z.boolean().describe("offered to every member who writes notes"),
    own: z.boolean().describe("whether the caller made it"),
    version: z.int().describe("the ETag"),
    createdAt: instant,
  })
  .meta({ id: "Snippet" });
export type SnippetReply = z.input<typeof snippetShape>;

const example: SnippetReply = {
  id: "0198c0de-0000-7000-8000-0000000000f1",
  name: "Risk asked",
  abbreviation: "risk",
  text: "Asked about thoughts of suicide: none. Protective: ",
  shared: false,
  own: true,
  version: 1,
  createdAt: "2026-05-12T08:00:00Z",
};

export const listSnippets = endpoint({
  method: "GET",
  path: "/snippets",
  summary: "The caller's own snippets and those that colleagues share, by name.",
  reply: z.object({ items: z.array(snippetShape) }),
  audit: "none",
  example: { items: [example] },
});

const taken = { abbreviation_taken: "Another snippet of yours has this abbreviation." };

export const createSnippet = endpoint({
  method: "POST",
  path: "/snippets",
  summary: "Keeps words to be put into notes by name or abbreviation.",
  body: z.object({ name, abbreviation: abbreviation.default(""), text, shared: z.boolean().default(false) }),
  reply: snippetShape,
  status: 201,
  refusals: { ...taken, too_many_snippets: "A member has at most 300 snippets." },
  audit: { action: "snippet.created", subject: "snippet" },
  example,
});

export const changeSnippet = endpoint({
  method: "PATCH",
  path: "/snippets/{id}",
  summary: "Changes a snippet. Who made it may, and of a shared one an owner.",
  params: byId,
  body: z.object({
    name: name.optional(),
    abbreviation: abbreviation.optional(),
    text: text.optional(),
    shared: z.boolean().optional(),
  }),
  reply: snippetShape,
  ifMatch: "optional",
  refusals: taken,
  audit: { action: "snippet.changed", subject: "snippet" },
  example,
});

export const deleteSnippet = endpoint({
  method: "DELETE",
  path: "/snippets/{id}",
  summary: "Takes a snippet away. What was written with it stays. Who made it may, and of a shared one an owner.",
  params: byId,
  status: 204,
  audit: { action: "snippet.deleted", subject: "snippet" },
});
