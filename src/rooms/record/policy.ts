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

// Who sees a private note is decided by the table itself (migrations/0006_record.sql), so that no query can forget it.

/** A draft is written, made private or shared, signed and taken back by its author alone. */
export const mayWrite = (member: Member, note: Authored): boolean => isAuthor(member, note);

/** A signed text is amended by its author, or by an owner, since authors leave and mistakes stay. */
export const mayAmend = (member: Member, note: Authored): boolean => isAuthor(member, note) || member.role === "owner";

/** A file is renamed, moved and removed by who added it, or by an owner. */
export const mayChangeFile = (member: Member, file: Authored): boolean =>
  isAuthor(member, file) || member.role === "owner";

/** What happens to notes and files is clinical, and of a private note it is its author's and the owners' to know. */
const hearsOfRecord = (member: Member & { role: Role }, event: { privateTo: string | null }): boolean =>
  mayUseRecord(member) && (event.privateTo === null || event.privateTo === member.id || member.role === "owner");

/** Who hears at once of what happens here. */
export const hears = { note: hearsOfRecord, attachment: hearsOfRecord };

const isAuthor = (member: Member, what: Authored): boolean => member.id !== null && member.id === what.authorId;
