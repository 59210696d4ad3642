import { z } from "zod";
import { byId, endpoint, instant, page, pageQuery } from "#kernel/http/contract.ts";
import { author, sectionsShape } from "../contract.ts";

export const noteVersionShape = z.object({
  version: z.int().describe("the version of the note at which this text was signed"),
  sections: sectionsShape,
  reason: z.string().nullable().describe("why it was amended; null on the text first signed").meta({ sealed: true }),
  author,
  at: instant,
});
export type NoteVersion = z.input<typeof noteVersionShape>;

export const listNoteVersions = endpoint({
  method: "GET",
  path: "/notes/{id}/versions",
  summary: "All texts that were ever signed in a note, newest first. A draft has none.",
  params: byId,
  query: z.object({ ...pageQuery, limit: z.coerce.number().int().min(1).max(20).default(20) }),
  reply: page(noteVersionShape),
  audit: { action: "note.versions_read", subject: "note" },
  example: {
    items: [
      {
        version: 4,
        sections: { subjective: "Slept better.", objective: "", assessment: "", plan: "Sleep diary." },
        reason: null,
        author: { id: "0198c0de-0000-7000-8000-0000000000aa", name: "Marta Ferrer" },
        at: "2026-05-12T09:00:00Z",
      },
    ],
    nextCursor: null,
  },
});
