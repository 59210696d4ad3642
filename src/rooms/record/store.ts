import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { NoteStatus, NoteTemplate, Sections } from "./contract.ts";
import { merged } from "./rules.ts";

/** A note with the text that counts now. */
export interface Note {
  readonly id: string;
  readonly clientId: string;
  readonly appointmentId: string | null;
  readonly authorId: string;
  readonly template: NoteTemplate;
  readonly status: NoteStatus;
  readonly private: boolean;
  readonly version: number;
  readonly happenedAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly signedAt: string | null;
  readonly signedById: string | null;
  /** When the signed text was last replaced. */
  readonly amendedAt: string | null;
  readonly sections: Sections;
  /** Whether anything was ever written in it. */
  readonly everWritten: boolean;
}

export interface NoteFilter {
  readonly clientId?: string;
  readonly authorId?: string;
  readonly status?: NoteStatus;
  readonly template?: NoteTemplate;
  readonly except?: string;
  /** Signed notes, and drafts of this member only. */
  readonly draftsOf?: string | null;
  /** Strictly before this time; with an id, before that note in the order of lists. */
  readonly before?: { readonly at: string; readonly id?: string };
  readonly limit: number;
}

/** One note, or null when there is none for the actor. With `lock` nobody else writes in it until the transaction ends. */
export async function findNote(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<Note | null> {
  // A query of its own: one that waits for the lock would go on with the texts as they stood before it waited.
  if (options.lock) await tx.db.selectFrom("notes").select("id").where("id", "=", id).forUpdate().execute();
  const row = await selectNotes(tx).where("n.id", "=", id).executeTakeFirst();
  if (!row) return null;
  const [note] = await opened(tx, [row]);
  return note ?? null;
}

/** Notes the actor may see, newest first by when they happened. */
export async function findNotes(tx: PracticeTx, filter: NoteFilter): Promise<Note[]> {
  const { clientId, authorId, status, template, except, draftsOf, before } = filter;
  let query = selectNotes(tx).orderBy("n.happened_at", "desc").orderBy("n.id", "desc").limit(filter.limit);
  if (clientId) query = query.where("n.client_id", "=", clientId);
  if (authorId) query = query.where("n.author_id", "=", authorId);
  if (status) query = query.where("n.status", "=", status);
  if (template) query = query.where("n.template", "=", template);
  if (except) query = query.where("n.id", "<>", except);
  if (draftsOf !== undefined)
    query = query.where((eb) => eb.or([eb("n.status", "=", "signed"), eb("n.author_id", "=", draftsOf)]));
  if (before?.id)
    query = query.where(sql<boolean>`(n.happened_at, n.id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  else if (before) query = query.where("n.happened_at", "<", before.at);
  return opened(tx, await query.execute());
}

/** How the note of a `visit` stands, as far as the actor sees one; a draft is named before a signed one. */
export const noteOfVisit = `(select min(n.status) from notes n
  where n.practice_id = visit.practice_id and n.appointment_id = visit.id)`;

export async function insertNote(
  tx: PracticeTx,
  note: Pick<Note, "id" | "clientId" | "appointmentId" | "template" | "private" | "happenedAt"> & {
    authorId: string;
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
      private: note.private,
      happened_at: note.happenedAt,
      sections: note.sealed,
      created_at: now,
      updated_at: now,
    })
    .execute();
}

/** Writes in a draft and counts its version up; what is undefined stays. */
export async function updateDraft(
  tx: PracticeTx,
  id: string,
  change: { sealed?: Buffer; happenedAt?: string; appointmentId?: string | null; private?: boolean },
): Promise<void> {
  await tx.db
    .updateTable("notes")
    .set((eb) => ({
      sections: change.sealed,
      happened_at: change.happenedAt,
      appointment_id: change.appointmentId,
      private: change.private,
      version: eb("version", "+", 1),
      updated_at: tx.now.toString(),
    }))
    .where("id", "=", id)
    .execute();
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

/** Counts a signed note up to the version of its new text. */
export async function markAmended(tx: PracticeTx, id: string, version: number): Promise<void> {
  await tx.db.updateTable("notes").set({ version, updated_at: tx.now.toString() }).where("id", "=", id).execute();
}

export async function removeNote(tx: PracticeTx, id: string): Promise<void> {
  await tx.db.deleteFrom("notes").where("id", "=", id).execute();
}

/** Seals a draft's text under a key of its client. */
export const sealSections = (tx: PracticeTx, keyId: string, noteId: string, sections: Sections): Promise<Buffer> =>
  tx.sealer.seal(keyId, { table: "notes", column: "sections", rowId: noteId }, JSON.stringify(sections));

/** Whether the trail already holds a row that this member wrote in the note, since `since`. */
export async function writingIsAudited(tx: PracticeTx, noteId: string, since: Temporal.Instant): Promise<boolean> {
  const row = await tx.db
    .selectFrom("audit_events")
    .select("id")
    .where("subject_id", "=", noteId)
    .where("action", "=", "note.written")
    .where("member_id", "=", tx.actor.memberId)
    .where("at", ">", since.toString())
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes, each with its last signed text beside it. */
function selectNotes(tx: PracticeTx) {
  return tx.db
    .selectFrom("notes as n")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("note_versions as t")
          .select(["t.id", "t.sections", "t.at", sql<boolean>`t.reason is not null`.as("amends")])
          .whereRef("t.practice_id", "=", "n.practice_id")
          .whereRef("t.note_id", "=", "n.id")
          .orderBy("t.version", "desc")
          .limit(1)
          .as("v"),
      (join) => join.onTrue(),
    )
    .selectAll("n")
    .select(["v.id as text_id", "v.sections as text", "v.at as text_at", "v.amends"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectNotes>["execute"]>>[number];

/** Opens the text that counts: the draft's, or the last signed one. A client's key that is gone leaves it empty. */
async function opened(tx: PracticeTx, rows: Row[]): Promise<Note[]> {
  const texts = await tx.sealer.openMany(
    rows.map((row) =>
      row.status === "signed"
        ? { table: "note_versions", column: "sections", rowId: row.text_id ?? "", envelope: row.text }
        : { table: "notes", column: "sections", rowId: row.id, envelope: row.sections },
    ),
  );
  return rows.map((row, at) => noteOf(row, texts[at] ?? null));
}

function noteOf(row: Row, text: string | null): Note {
  const template = row.template as NoteTemplate;
  return {
    id: row.id,
    clientId: row.client_id,
    appointmentId: row.appointment_id,
    authorId: row.author_id,
    template,
    status: row.status as NoteStatus,
    private: row.private,
    version: row.version,
    happenedAt: row.happened_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    signedAt: row.signed_at,
    signedById: row.signed_by,
    amendedAt: row.amends ? row.text_at : null,
    sections: merged(template, text === null ? {} : (JSON.parse(text) as Sections)),
    everWritten: row.status === "signed" || row.sections !== null,
  };
}
