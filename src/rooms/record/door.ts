import type { PracticeTx } from "#kernel/db/practice.ts";
import type { NoteStatus } from "./contract.ts";
import { planOf } from "./rules.ts";
import { findNotes, noteStatesOf } from "./store.ts";

export { recordTimeline } from "./timeline/service.ts";

/** How the note of each of these visits stands, where the actor may see one: one query, and none for an assistant. */
export async function noteBadges(
  tx: PracticeTx,
  { appointmentIds }: { readonly appointmentIds: readonly string[] },
): Promise<Map<string, { note?: NoteStatus }>> {
  if (tx.actor.role === "assistant") return new Map();
  const states = await noteStatesOf(tx, appointmentIds);
  return new Map([...states].map(([id, note]) => [id, { note }]));
}

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
