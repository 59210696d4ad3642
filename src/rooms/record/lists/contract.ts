import { z } from "zod";
import { byId, endpoint, id, instant, page, pageQuery } from "#kernel/http/contract.ts";
import { exampleLine, noteLineShape, noteShape, noteStatus, noteTemplate, signedExample } from "../contract.ts";

export const listNotes = endpoint({
  method: "GET",
  path: "/notes",
  summary:
    "The caller's own notes across clients (`status=draft`: those to finish), or all of a client's that the caller may see. Newest first.",
  query: z.object({
    ...pageQuery,
    status: noteStatus.optional(),
    clientId: id.optional(),
    countersignature: z
      .enum(["asked", "returned"])
      .optional()
      .describe(
        "instead: notes that wait for the caller's second signature, or the caller's own that came back without one",
      ),
  }),
  reply: page(noteLineShape),
  audit: "own",
  example: { items: [exampleLine], nextCursor: null },
});

export const readPreviousNote = endpoint({
  method: "GET",
  path: "/clients/{id}/notes/previous",
  summary:
    "The client's last note before a time that is signed or the caller's own, to be read beside the one being written.",
  params: byId,
  query: z.object({
    before: instant.optional().describe("by default now"),
    template: noteTemplate.optional(),
    except: id.optional().describe("the note being written"),
  }),
  reply: z.object({ note: noteShape.nullable() }),
  audit: "own",
  example: { note: signedExample },
});
