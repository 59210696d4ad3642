import type { PracticeTx } from "#kernel/db/practice.ts";
import type { BadgeColumn } from "#rooms/calendar/ports.ts";
import { planOf } from "./rules.ts";
import { findNotes, noteOfVisit } from "./store.ts";

export { recordTimeline } from "./timeline/service.ts";

/** How the note of a visit stands, where the actor may see one: the table's policies say who may. */
export const noteBadge: BadgeColumn = { name: "note", sql: noteOfVisit };

/** What the last signed note of a client meant to do next, as plain text of at most 600 characters; null without one. */
export async function lastPlanOf(
  tx: PracticeTx,
  clientId: string,
): Promise<{ noteId: string; at: string; text: string } | null> {
  if (tx.actor.role === "assistant") return null;
  const [note] = await findNotes(tx, { clientId, status: "signed", limit: 1 });
  const text = note && planOf(note.template, note.sections, 600);
  return note && text ? { noteId: note.id, at: note.happenedAt, text } : null;
}
