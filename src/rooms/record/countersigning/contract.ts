import { z } from "zod";
import { byId, endpoint, id, words } from "#kernel/http/contract.ts";
import { noteShape, signedExample } from "../contract.ts";

const stale = { note_not_signed: "The note is a draft; it is signed by its author first." };
const notAsked = { countersignature_not_asked: "The note does not wait for the caller's signature." };

export const askCountersignature = endpoint({
  method: "POST",
  path: "/notes/{id}/countersignature",
  summary:
    "Asks a colleague to sign a signed note, too. Only its author may; a private note is then read by the one asked.",
  params: byId,
  body: z.object({ memberId: id.describe("an owner or therapist, not the author") }),
  reply: noteShape,
  refusals: {
    ...stale,
    countersignature_waiting: "Somebody was asked already and has not answered.",
    note_psychotherapy: "A psychotherapy note is its author's alone.",
  },
  audit: { action: "note.countersignature_asked", subject: "note" },
  resource: "/notes/{id}",
  example: signedExample,
});

export const withdrawCountersignature = endpoint({
  method: "DELETE",
  path: "/notes/{id}/countersignature",
  summary: "Takes the question back as long as it is not answered. Only who asked may.",
  params: byId,
  status: 204,
  refusals: notAsked,
  audit: { action: "note.countersignature_withdrawn", subject: "note" },
});

export const countersignNote = endpoint({
  method: "POST",
  path: "/notes/{id}/countersign",
  summary: "Signs a note beside its author: the text that stands in the version named. Only who was asked may.",
  params: byId,
  reply: noteShape,
  refusals: notAsked,
  ifMatch: "required",
  audit: { action: "note.countersigned", subject: "note" },
  resource: "/notes/{id}",
  example: signedExample,
});

export const returnNote = endpoint({
  method: "POST",
  path: "/notes/{id}/return",
  summary: "Gives a note back unsigned, with what should be amended. Only who was asked may.",
  params: byId,
  body: z.object({ words: words(2_000).meta({ sealed: true }) }),
  reply: noteShape,
  refusals: notAsked,
  audit: { action: "note.returned", subject: "note" },
  resource: "/notes/{id}",
  example: signedExample,
});
