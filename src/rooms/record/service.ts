import { auditedLately } from "#kernel/audit/lately.ts";
import { audit } from "#kernel/audit/trail.ts";
import { violatedConstraint } from "#kernel/db/faults.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { together } from "#kernel/db/together.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, invalid, refuse } from "#kernel/http/problem.ts";
import { appointmentOf, comesTo } from "#rooms/calendar/door.ts";
import { clientKey } from "#rooms/clients/door.ts";
import type * as contract from "./contract.ts";
import { type NoteReply, noteLimit, type Sections } from "./contract.ts";
import { memberIdOf, memberIn, ownDraft, refuseStale, tell, theNote } from "./finding/service.ts";
import { noteReply } from "./names/service.ts";
import { mayAmend } from "./policy.ts";
import { type Formed, foreignSection, isEmpty, lengthOf, merged, privacyAfter, sameDraft, sameText } from "./rules.ts";
import type { Note } from "./store.ts";
import { formFor } from "./templates/service.ts";
import { insertText } from "./versions/store.ts";
import { countUp, insertNote, markSigned, removeNote, sealForm, sealSections, updateDraft } from "./writing/store.ts";

/** Starts a draft of the caller. 404 for a client that does not exist, 422 for an appointment that is not the client's. */
export async function startNote({ tx, body }: Call<typeof contract.startNote>): Promise<NoteReply> {
  const keyId = await clientKey(tx, body.clientId, body.appointmentId);
  const appointment = body.appointmentId ? await ofThisClient(tx, body.appointmentId, body.clientId) : null;
  const formed = await formFor(tx, body);
  const sections = mergedWithin(formed, {}, body.sections);
  const note = {
    id: tx.newId(),
    clientId: body.clientId,
    appointmentId: appointment?.id ?? null,
    authorId: memberIdOf(tx),
    template: formed.template,
    templateId: formed.templateId,
    ...privacyAfter({ private: false, psychotherapy: false }, { ...body, private: body.private || undefined }),
    happenedAt: body.happenedAt ?? appointment?.startsAt ?? tx.now.toString(),
  };
  await insertNote(tx, {
    ...note,
    form: formed.form && (await sealForm(tx, keyId, note.id, formed.form)),
    sealed: isBlank(sections) ? null : await sealSections(tx, keyId, note.id, sections),
  });
  await tell(tx, note, "started");
  return noteReply(tx, await theNote(tx, note.id));
}

export async function readNote({ tx, params }: Call<typeof contract.readNote>): Promise<NoteReply> {
  return noteReply(tx, await theNote(tx, params.id));
}

/**
 * Writes in a draft: the autosave. Two tabs never overwrite each other, because only who has seen the newest version
 * may write. What changes nothing makes no new version. Three round trips, the commit being one: it is asked all day.
 */
export async function writeNote({ tx, params, body, ifMatch }: Call<typeof contract.writeNote>): Promise<NoteReply> {
  const [note, isAudited] = await together([
    ownDraft(tx, params.id, ifMatch),
    auditedLately(tx, "note.written", params.id),
  ]);
  if (body.appointmentId) await ofThisClient(tx, body.appointmentId, note.clientId);
  const after = {
    ...note,
    sections: mergedWithin(note, note.sections, body.sections),
    ...privacyAfter(note, body),
    happenedAt: body.happenedAt === undefined ? note.happenedAt : asStored(body.happenedAt),
    appointmentId: body.appointmentId === undefined ? note.appointmentId : body.appointmentId,
  };
  if (sameDraft(after, note)) return noteReply(tx, note);
  const [sealed, reply] = await together([
    sameText(after.sections, note.sections) ? null : sealedOf(tx, after),
    noteReply(tx, { ...after, version: note.version + 1, updatedAt: tx.now.toString() }),
  ]);
  updateDraft(tx, reply, sealed);
  if (!isAudited) audit(tx, { action: "note.written", subject: { kind: "note", id: note.id } });
  return reply;
}

/** Signs the draft as it stands in the version named: its text moves to where nothing changes it. */
export async function signNote({ tx, params, ifMatch }: Call<typeof contract.signNote>): Promise<NoteReply> {
  const note = await ownDraft(tx, params.id, ifMatch);
  if (isEmpty(note.sections)) throw refuse("note_empty", "Nothing is written in the note yet.");
  const authorId = memberIdOf(tx);
  const version = note.version + 1;
  const keyId = await clientKey(tx, note.clientId, note.id);
  await insertText(tx, keyId, { noteId: note.id, version, sections: note.sections, reason: null, authorId });
  await markSigned(tx, note.id, version, authorId);
  await tell(tx, note, "signed");
  return noteReply(tx, await theNote(tx, note.id));
}

/** Puts a new text in the place of the signed one, which stays among the versions. */
export async function amendNote({ tx, params, body, ifMatch }: Call<typeof contract.amendNote>): Promise<NoteReply> {
  const note = await theNote(tx, params.id, { lock: true });
  if (!mayAmend(memberIn(tx), note)) throw forbidden();
  if (note.status !== "signed") throw refuse("note_not_signed", "The note is a draft; write in it instead.");
  refuseStale(note, ifMatch);
  const sections = mergedWithin(note, note.sections, body.sections);
  if (isEmpty(sections)) throw refuse("note_empty", "The amended note would hold no text.");
  const version = note.version + 1;
  const keyId = await clientKey(tx, note.clientId, note.id);
  await insertText(tx, keyId, { noteId: note.id, version, sections, reason: body.reason, authorId: memberIdOf(tx) });
  await countUp(tx, note.id, version);
  await tell(tx, note, "amended");
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
  await tell(tx, note, "discarded");
}

/** The whole text with what was named in it. Throws 422 for a section the note does not have, and beyond its length. */
function mergedWithin(formed: Formed, before: Sections, named: Sections = {}): Sections {
  const foreign = foreignSection(formed, named);
  if (foreign)
    throw invalid(`body.sections.${foreign}`, `A note of the template ${formed.template} has no such section.`);
  const sections = merged(formed, before, named);
  const length = lengthOf(sections);
  if (length > noteLimit)
    throw invalid("body.sections", `A note holds ${noteLimit} characters at most; this would be ${length}.`);
  return sections;
}

async function ofThisClient(tx: PracticeTx, appointmentId: string, clientId: string) {
  const appointment = await appointmentOf(tx, appointmentId);
  if (!appointment || !(await comesTo(tx, appointment, clientId)))
    throw invalid("body.appointmentId", "This is no appointment of the client.");
  return appointment;
}

async function sealedOf(tx: PracticeTx, { id, clientId, sections }: Note): Promise<Buffer> {
  return sealSections(tx, await clientKey(tx, clientId, id), id, sections);
}

const isBlank = (sections: Sections) => Object.values(sections).every((text) => !text);
/** As the database will tell it: in UTC, to the microsecond. */
const asStored = (instant: string) => Temporal.Instant.from(instant).round("microsecond").toString();
