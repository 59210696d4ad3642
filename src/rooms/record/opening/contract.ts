import { z } from "zod";
import { byId, endpoint, id, instant, page, pageQuery, words } from "#kernel/http/contract.ts";
import { author, noteShape, signedExample } from "../contract.ts";

export const closedNoteShape = z.object({ id, clientId: id, author, happenedAt: instant });
export type ClosedNote = z.input<typeof closedNoteShape>;

const openingShape = z.object({
  id,
  member: author,
  reason: z.string().meta({ sealed: true }),
  at: instant,
  until: instant,
});
export type Opening = z.input<typeof openingShape>;

export const openNote = endpoint({
  method: "POST",
  path: "/notes/{id}/open",
  summary:
    "Opens a colleague's private note for an hour, with a reason, where the practice keeps them closed even to owners. Its author is told.",
  params: byId,
  body: z.object({ reason: words(500).meta({ sealed: true }) }),
  reply: noteShape,
  audit: { action: "note.opened", subject: "note" },
  example: signedExample,
});

export const readClosedNote = endpoint({
  method: "GET",
  path: "/notes/{id}/closed",
  summary: "What an owner knows of a private note before opening it: whose it is and of when.",
  params: byId,
  reply: closedNoteShape,
  audit: { action: "note.closed_read", subject: "note" },
  example: {
    id: signedExample.id,
    clientId: signedExample.clientId,
    author: signedExample.author,
    happenedAt: signedExample.happenedAt,
  },
});

export const listOpenings = endpoint({
  method: "GET",
  path: "/notes/{id}/openings",
  summary: "Who opened a private note, when and why, newest first.",
  params: byId,
  reply: z.object({ items: z.array(openingShape) }),
  audit: { action: "note.openings_read", subject: "note" },
  example: {
    items: [
      {
        id: "0198c0de-0000-7000-8000-0000000000f1",
        member: { id: "0198c0de-0000-7000-8000-0000000000ab", name: "Ada Stone" },
        reason: "Marta is ill and Juniper called in distress.",
        at: "2026-05-13T09:00:00Z",
        until: "2026-05-13T10:00:00Z",
      },
    ],
  },
});

const openedShape = openingShape.extend({
  note: z.object({ id, happenedAt: instant, author }),
  client: z
    .object({ id, name: z.string().meta({ sealed: true }) })
    .nullable()
    .describe("null when they were erased"),
  open: z.boolean().describe("whether its hour still runs, by the database's clock"),
});
export type Opened = z.input<typeof openedShape>;

export const listAllOpenings = endpoint({
  method: "GET",
  path: "/note-openings",
  summary:
    "Every opening of a private note, when and why, newest first: for owners those of the practice, for therapists those of their own notes.",
  query: z.object({ limit: pageQuery.limit, cursor: id.optional() }),
  reply: page(openedShape),
  audit: { action: "opening.listed" },
  example: {
    items: [
      {
        id: "0198c0de-0000-7000-8000-0000000000f1",
        member: { id: "0198c0de-0000-7000-8000-0000000000ab", name: "Ada Stone" },
        reason: "Marta is ill and Juniper called in distress.",
        at: "2026-05-13T09:00:00Z",
        until: "2026-05-13T10:00:00Z",
        note: { id: signedExample.id, happenedAt: signedExample.happenedAt, author: signedExample.author },
        client: { id: signedExample.clientId, name: "Juniper Vale" },
        open: true,
      },
    ],
    nextCursor: null,
  },
});
