type Role = "owner" | "therapist" | "assistant";

/** A member as the policy sees one. */
export interface Member {
  readonly id: string | null;
  readonly role: Role | "system";
}

interface Authored {
  readonly authorId: string;
}

/** The record is clinical: an assistant meets nothing of it. */
export const mayUseRecord = (member: { role: Role }): boolean => member.role !== "assistant";

// Who sees a private note is decided by the table itself (migrations/0013_notes.sql), so that no query can forget it.

/** Templates and what is offered first are for those who write notes. */
export const mayShapeTemplates = (member: { role: Role }): boolean => mayUseRecord(member);

/** Who reads private notes, and how long signed ones are kept, is the owners' to answer for. */
export const mayShapePrivacy = (member: Member): boolean => member.role === "owner";

/** A draft is written, made private or shared, signed and taken back by its author alone. */
export const mayWrite = (member: Member, note: Authored): boolean => isAuthor(member, note);

/** A signed text is amended by its author, or by an owner, since authors leave and mistakes stay. */
export const mayAmend = (member: Member, note: Authored): boolean => isAuthor(member, note) || member.role === "owner";

/** A draft is put into the bin and taken out by its author; a signed note also by an owner, who answers for the record. */
export const mayBin = (member: Member, note: Authored & { readonly status: "draft" | "signed" }): boolean =>
  isAuthor(member, note) || (member.role === "owner" && note.status === "signed");

/** A second signature is asked of somebody who treats, and is not the author's own. */
export const mayBeAsked = (asked: { id: string; role: Role }, note: Authored): boolean =>
  asked.role !== "assistant" && asked.id !== note.authorId;

/** A file is renamed, moved and removed by who added it, or by an owner. */
export const mayChangeFile = (member: Member, file: Authored): boolean =>
  isAuthor(member, file) || member.role === "owner";

/** What happens to notes and files is clinical, and of a private note it is its author's and the owners' to know. */
const hearsOfRecord = (member: Member & { role: Role }, event: { privateTo: string | null }): boolean =>
  mayUseRecord(member) && (event.privateTo === null || event.privateTo === member.id || member.role === "owner");

/** Of a psychotherapy note nobody hears but its author, not even that there is one. */
const hearsOfOwn = (member: Member & { role: Role }, event: { privateTo: string | null }): boolean =>
  mayUseRecord(member) && event.privateTo !== null && event.privateTo === member.id;

/** Who hears at once of what happens here. */
export const hears = {
  note: hearsOfRecord,
  psychotherapy_note: hearsOfOwn,
  psychotherapy_file: hearsOfOwn,
  attachment: hearsOfRecord,
  body_chart: hearsOfRecord,
  note_template: mayUseRecord,
  record_settings: mayUseRecord,
};

const isAuthor = (member: Member, what: Authored): boolean => member.id !== null && member.id === what.authorId;
