import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Sections } from "../contract.ts";
import type { Note } from "../store.ts";
import type { NoteForm } from "../templates/contract.ts";

export async function insertNote(
  tx: PracticeTx,
  note: Pick<
    Note,
    "id" | "clientId" | "appointmentId" | "template" | "templateId" | "private" | "psychotherapy" | "happenedAt"
  > & {
    authorId: string;
    form: Buffer | null;
    sealed: Buffer | null;
  },
): Promise<void> {
  const now = tx.now.toString();
  await tx.db
    .insertInto("notes")
    .values({
      practice_id: tx.actor.practiceId,
      id: note.id,
      client_id: note.clientId,
      appointment_id: note.appointmentId,
      author_id: note.authorId,
      template: note.template,
      template_id: note.templateId,
      form: note.form,
      private: note.private,
      psychotherapy: note.psychotherapy,
      happened_at: note.happenedAt,
      sections: note.sealed,
      created_at: now,
      updated_at: now,
    })
    .execute();
}

/** What an autosave may change of a draft, beside its text. */
type Standing = Pick<
  Note,
  "id" | "happenedAt" | "appointmentId" | "private" | "psychotherapy" | "version" | "updatedAt"
>;

/** Writes a draft as it is to stand, its text only where there is a new one. It goes with the commit. */
export function updateDraft(tx: PracticeTx, draft: Standing, sealed: Buffer | null): void {
  const { id, happenedAt, appointmentId, private: own, psychotherapy, version, updatedAt } = draft;
  tx.withCommit({
    name: "record_update_draft",
    text: `update notes set sections = coalesce($3, sections), happened_at = $4, appointment_id = $5, private = $6,
      psychotherapy = $7, version = $8, updated_at = $9 where practice_id = $1 and id = $2`,
    values: [tx.actor.practiceId, id, sealed, happenedAt, appointmentId, own, psychotherapy, version, updatedAt],
  });
}

/** Signs a draft whose text was written as `version` before. */
export async function markSigned(tx: PracticeTx, id: string, version: number, memberId: string): Promise<void> {
  const now = tx.now.toString();
  await tx.db
    .updateTable("notes")
    .set({ status: "signed", sections: null, version, signed_at: now, signed_by: memberId, updated_at: now })
    .where("id", "=", id)
    .execute();
}

/** Counts a signed note up: to the version of its new text, or past a step of its second signature. */
export async function countUp(tx: PracticeTx, id: string, version: number): Promise<void> {
  await tx.db.updateTable("notes").set({ version, updated_at: tx.now.toString() }).where("id", "=", id).execute();
}

export async function removeNote(tx: PracticeTx, id: string): Promise<void> {
  await tx.db.deleteFrom("notes").where("id", "=", id).execute();
}

/** Seals a draft's text under a key of its client. */
export const sealSections = (tx: PracticeTx, keyId: string, noteId: string, sections: Sections): Promise<Buffer> =>
  tx.sealer.seal(keyId, { table: "notes", column: "sections", rowId: noteId }, JSON.stringify(sections));

/** Seals the form a note is begun in, beside its text. */
export const sealForm = (tx: PracticeTx, keyId: string, noteId: string, form: NoteForm): Promise<Buffer> =>
  tx.sealer.seal(keyId, { table: "notes", column: "form", rowId: noteId }, JSON.stringify(form));
