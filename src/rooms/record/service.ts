import { audit } from "#kernel/audit/trail.ts";
import { violatedConstraint } from "#kernel/db/faults.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, invalid, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { appointmentOf, comesTo } from "#rooms/calendar/door.ts";
import { clientKey } from "#rooms/clients/door.ts";
import type * as contract from "./contract.ts";
import type { NoteReply, NoteTemplate, Sections } from "./contract.ts";
import { noteReply } from "./names/service.ts";
import { mayAmend, mayWrite } from "./policy.ts";
import { foreignSection, isEmpty, merged, privateTo, sameText, writtenRowMinutes } from "./rules.ts";
import {
  findNote,
  insertNote,
  markAmended,
  markSigned,
  type Note,
  removeNote,
  sealSections,
  updateDraft,
  writingIsAudited,
} from "./store.ts";
import { insertText } from "./versions/store.ts";

/** Starts a draft of the caller. 404 for a client that does not exist, 422 for an appointment that is not the client's. */
export async function startNote({ tx, body }: Call<typeof contract.startNote>): Promise<NoteReply> {
  const keyId = await clientKey(tx, body.clientId);
  const appointment = body.appointmentId ? await ofThisClient(tx, body.appointmentId, body.clientId) : null;
  refuseForeign(body.template, body.sections);
  const id = tx.newId();
  const sections = merged(body.template, body.sections);
  await insertNote(tx, {
    id,
    clientId: body.clientId,
    appointmentId: appointment?.id ?? null,
    authorId: memberIdOf(tx),
    template: body.template,
    private: body.private,
    happenedAt: body.happenedAt ?? appointment?.startsAt ?? tx.now.toString(),
    sealed: isBlank(sections) ? null : await sealSections(tx, keyId, id, sections),
  });
  await emit(tx, { kind: "note.started", subjectId: id, payload: payloadOf({ ...body, authorId: memberIdOf(tx) }) });
  return noteReply(tx, await theNote(tx, id));
}

export async function readNote({ tx, params }: Call<typeof contract.readNote>): Promise<NoteReply> {
  return noteReply(tx, await theNote(tx, params.id));
}

/**
 * Writes in a draft: the autosave. Two tabs never overwrite each other, because only who has seen the newest version
 * may write. What changes nothing makes no new version.
 */
export async function writeNote({ tx, params, body, ifMatch }: Call<typeof contract.writeNote>): Promise<NoteReply> {
  const note = await ownDraft(tx, params.id, ifMatch);
  refuseForeign(note.template, body.sections ?? {});
  if (body.appointmentId) await ofThisClient(tx, body.appointmentId, note.clientId);
  const sections = merged(note.template, note.sections, body.sections);
  const { happenedAt, appointmentId } = body;
  const change = {
    ...(!sameText(sections, note.sections) && { sealed: await sealed(tx, note, sections) }),
    ...(happenedAt !== undefined && !sameInstant(happenedAt, note.happenedAt) && { happenedAt }),
    ...(appointmentId !== undefined && appointmentId !== note.appointmentId && { appointmentId }),
    ...(body.private !== undefined && body.private !== note.private && { private: body.private }),
  };
  if (Object.keys(change).length === 0) return noteReply(tx, note);
  await updateDraft(tx, note.id, change);
  await auditWriting(tx, note.id);
  return noteReply(tx, await theNote(tx, note.id));
}

/** Signs the draft as it stands in the version named: its text moves to where nothing changes it. */
export async function signNote({ tx, params, ifMatch }: Call<typeof contract.signNote>): Promise<NoteReply> {
  const note = await ownDraft(tx, params.id, ifMatch);
  if (isEmpty(note.sections)) throw refuse("note_empty", "Nothing is written in the note yet.");
  const authorId = memberIdOf(tx);
  const version = note.version + 1;
  const keyId = await clientKey(tx, note.clientId);
  await insertText(tx, keyId, { noteId: note.id, version, sections: note.sections, reason: null, authorId });
  await markSigned(tx, note.id, version, authorId);
  await emit(tx, { kind: "note.signed", subjectId: note.id, payload: payloadOf(note) });
  return noteReply(tx, await theNote(tx, note.id));
}

/** Puts a new text in the place of the signed one, which stays among the versions. */
export async function amendNote({ tx, params, body, ifMatch }: Call<typeof contract.amendNote>): Promise<NoteReply> {
  const note = await theNote(tx, params.id, { lock: true });
  if (!mayAmend(memberIn(tx), note)) throw forbidden();
  if (note.status !== "signed") throw refuse("note_not_signed", "The note is a draft; write in it instead.");
  refuseStale(note, ifMatch);
  refuseForeign(note.template, body.sections);
  const sections = merged(note.template, note.sections, body.sections);
  if (isEmpty(sections)) throw refuse("note_empty", "The amended note would hold no text.");
  const version = note.version + 1;
  const keyId = await clientKey(tx, note.clientId);
  await insertText(tx, keyId, { noteId: note.id, version, sections, reason: body.reason, authorId: memberIdOf(tx) });
  await markAmended(tx, note.id, version);
  await emit(tx, { kind: "note.amended", subjectId: note.id, payload: payloadOf(note) });
  return noteReply(tx, await theNote(tx, note.id));
}

/** Takes back a draft that was opened and left. Whatever was written once is not lost by this road. */
export async function deleteNote({ tx, params, ifMatch }: Call<typeof contract.deleteNote>): Promise<undefined> {
  const note = await ownDraft(tx, params.id, ifMatch);
  if (note.everWritten) throw refuse("note_has_text", "Something was written in the note.");
  try {
    await removeNote(tx, note.id);
  } catch (fault) {
    if (!violatedConstraint(fault)) throw fault;
    throw refuse("note_has_text", "Files belong to the note.");
  }
  await emit(tx, { kind: "note.discarded", subjectId: note.id, payload: payloadOf(note) });
}

async function ownDraft(tx: PracticeTx, id: string, ifMatch: number | undefined): Promise<Note> {
  const note = await theNote(tx, id, { lock: true });
  if (!mayWrite(memberIn(tx), note)) throw forbidden();
  if (note.status === "signed") throw refuse("note_signed", "The note is signed; its text can only be amended.");
  refuseStale(note, ifMatch);
  return note;
}

async function theNote(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<Note> {
  const note = await findNote(tx, id, options);
  if (!note) throw notFound("This note");
  return note;
}

/** Says which version stands now and nothing of what it holds: the page asks for that, and the reading is audited. */
function refuseStale(note: Note, ifMatch: number | undefined): void {
  if (ifMatch === undefined || ifMatch === note.version) return;
  throw new Problem(412, "stale_version", "The note was changed meanwhile. Read it again; nothing was overwritten.", {
    extra: { version: note.version },
  });
}

function refuseForeign(template: NoteTemplate, sections: Sections): void {
  const foreign = foreignSection(template, sections);
  if (foreign) throw invalid(`body.sections.${foreign}`, `A note of the template ${template} has no such section.`);
}

async function ofThisClient(tx: PracticeTx, appointmentId: string, clientId: string) {
  const appointment = await appointmentOf(tx, appointmentId);
  if (!appointment || !(await comesTo(tx, appointment, clientId)))
    throw invalid("body.appointmentId", "This is no appointment of the client.");
  return appointment;
}

async function sealed(tx: PracticeTx, note: Note, sections: Sections): Promise<Buffer> {
  return sealSections(tx, await clientKey(tx, note.clientId), note.id, sections);
}

async function auditWriting(tx: PracticeTx, noteId: string): Promise<void> {
  if (await writingIsAudited(tx, noteId, tx.now.subtract({ minutes: writtenRowMinutes }))) return;
  audit(tx, { action: "note.written", subject: { kind: "note", id: noteId } });
}

const payloadOf = (note: Pick<Note, "clientId" | "authorId" | "private"> & { appointmentId?: string | null }) => ({
  clientId: note.clientId,
  appointmentId: note.appointmentId ?? null,
  privateTo: privateTo(note),
});

const isBlank = (sections: Sections) => Object.values(sections).every((text) => !text);
const sameInstant = (a: string, b: string) => Temporal.Instant.compare(a, b) === 0;
const memberIn = (tx: PracticeTx) => ({ id: tx.actor.memberId, role: tx.actor.role });

function memberIdOf(tx: PracticeTx): string {
  if (tx.actor.memberId === null) throw forbidden();
  return tx.actor.memberId;
}
