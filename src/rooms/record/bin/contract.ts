import { z } from "zod";
import { byId, endpoint, instant, page, pageQuery, words } from "#kernel/http/contract.ts";
import { author, exampleLine, exampleNote, noteLineShape, noteShape } from "../contract.ts";

export const binnedShape = noteLineShape.extend({
  binnedAt: instant,
  binnedBy: author,
  reason: z.string().meta({ sealed: true }),
  purgeAt: instant.describe("when it goes for good: thirty days later, or when the retention of signed notes ends"),
});
export type BinnedNote = z.input<typeof binnedShape>;

export const binNote = endpoint({
  method: "POST",
  path: "/notes/{id}/bin",
  summary:
    "Puts a note into the bin, with a reason: a draft by its author, a signed one by its author or an owner. What was signed stays as it is.",
  params: byId,
  body: z.object({ reason: words(300).meta({ sealed: true }) }),
  reply: z.object({ id: byId.shape.id, purgeAt: instant }),
  refusals: { note_in_bin: "The note is in the bin already." },
  ifMatch: "optional",
  audit: { action: "note.binned", subject: "note" },
  example: { id: exampleNote.id, purgeAt: "2026-06-11T09:00:00Z" },
});

export const restoreNote = endpoint({
  method: "POST",
  path: "/notes/{id}/restore",
  summary: "Takes a note out of the bin, as it was. Who may put it there, may.",
  params: byId,
  reply: noteShape,
  refusals: { note_not_in_bin: "The note is not in the bin." },
  audit: { action: "note.restored", subject: "note" },
  resource: "/notes/{id}",
  example: exampleNote,
});

export const listBin = endpoint({
  method: "GET",
  path: "/notes/bin",
  summary:
    "What lies in the bin and the caller may take out: their own notes, and for owners signed ones. Newest first.",
  query: z.object(pageQuery),
  reply: page(binnedShape),
  audit: "own",
  example: {
    items: [
      {
        ...exampleLine,
        binnedAt: "2026-05-12T09:00:00Z",
        binnedBy: exampleNote.author,
        reason: "Written for somebody else",
        purgeAt: "2026-06-11T09:00:00Z",
      },
    ],
    nextCursor: null,
  },
});
