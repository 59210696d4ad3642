import type { PracticeTx } from "#kernel/db/practice.ts";
import type { BadgeColumn } from "#rooms/calendar/ports.ts";
import { planOf } from "./rules.ts";
import type { Unfinished } from "./store.ts";
import { findNotes, noteOfVisit, unfinishedOf } from "./store.ts";

export { forgetRecord, recordKept } from "./erasing/service.ts";
export { recordExport } from "./exporting/service.ts";
export { recordTimeline } from "./timeline/service.ts";
export { recordInTrail, recordKeptOf } from "./trail/service.ts";

/** How the note of a visit stands, where the actor may see one: the table's policies say who may. */
export const noteBadge: BadgeColumn = { name: "note", sql: noteOfVisit };

/**
 * What the member of this transaction still has to finish, for their evening summary: numbers and times, no words. It is
 * asked as that member and not as the house, so that of another's psychotherapy notes nothing is counted.
 */
export const unfinished: (tx: PracticeTx) => Promise<Unfinished> = unfinishedOf;

/** What the last signed note of a client meant to do next, as plain text of at most 600 characters; null without one. */
export async function lastPlanOf(
  tx: PracticeTx,
  clientId: string,
): Promise<{ noteId: string; at: string; text: string } | null> {
  if (tx.actor.role === "assistant") return null;
  const [note] = await findNotes(tx, { clientId, status: "signed", limit: 1 });
  const text = note && planOf(note, note.sections, 600);
  return note && text ? { noteId: note.id, at: note.happenedAt, text } : null;
}

/** What the record does with personal data: it is what a practice is for. Answers the clients' port `processing`. */
export const recordProcessing = async () => ["treatment"] as const;
