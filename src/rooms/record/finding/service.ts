import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import { forbidden, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { isInBin } from "../bin/store.ts";
import { mayWrite } from "../policy.ts";
import { privateTo } from "../rules.ts";
import { findNote, type Note } from "../store.ts";

/** The note, as far as the actor sees it. With `lock` it is meant to be changed, and one in the bin is named as such. */
export async function theNote(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<Note> {
  const note = await findNote(tx, id, options);
  if (note) return note;
  if (options.lock && (await isInBin(tx, id)))
    throw refuse("note_in_bin", "The note is in the bin. Take it out first; its text is safe.");
  throw notFound("This note");
}

/** The caller's own draft, locked, in the version they have seen. */
export async function ownDraft(tx: PracticeTx, id: string, ifMatch: number | undefined): Promise<Note> {
  const note = await theNote(tx, id, { lock: true });
  if (!mayWrite(memberIn(tx), note)) throw forbidden();
  if (note.status === "signed") throw refuse("note_signed", "The note is signed; its text can only be amended.");
  refuseStale(note, ifMatch);
  return note;
}

/** Says which version stands now and nothing of what it holds: the page asks for that, and the reading is audited. */
export function refuseStale(note: Note, ifMatch: number | undefined): void {
  if (ifMatch === undefined || ifMatch === note.version) return;
  throw new Problem(412, "stale_version", "The note was changed meanwhile. Read it again; nothing was overwritten.", {
    extra: { version: note.version },
  });
}

type Told = Pick<Note, "id" | "clientId" | "authorId" | "private" | "psychotherapy"> & {
  appointmentId?: string | null;
};

/**
 * Tells what happened to a note. Of a psychotherapy note it goes under a name of its own, which its author alone hears
 * and no other room waits for. `to`: whose own the news is, when that is not the author of a private note.
 */
export async function tell(tx: PracticeTx, note: Told, verb: string, to = privateTo(note)): Promise<void> {
  const { clientId, appointmentId = null } = note;
  const subject = note.psychotherapy ? "psychotherapy_note" : "note";
  await emit(tx, {
    kind: `${subject}.${verb}`,
    subjectId: note.id,
    payload: { clientId, appointmentId, privateTo: to },
  });
}

export const memberIn = (tx: PracticeTx) => ({ id: tx.actor.memberId, role: tx.actor.role });

export function memberIdOf(tx: PracticeTx): string {
  if (tx.actor.memberId === null) throw forbidden();
  return tx.actor.memberId;
}
