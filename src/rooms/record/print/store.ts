import type { PracticeTx } from "#kernel/db/practice.ts";

/** Who signed or amended a note; `reason` is null on the text first signed. */
export interface SignedBy {
  readonly noteId: string;
  readonly authorId: string;
  readonly version: number;
  readonly at: string;
  readonly reason: string | null;
}

/** A file as a list on paper names it. */
export interface ListedFile {
  readonly noteId: string | null;
  readonly name: string;
  readonly kind: string;
  readonly bytes: number;
}

/** The signatures of these notes, oldest first, without the texts they stand under. */
export async function signaturesOf(tx: PracticeTx, noteIds: readonly string[]): Promise<SignedBy[]> {
  if (noteIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom("note_versions")
    .select(["id", "note_id", "author_id", "version", "at", "reason"])
    .where("note_id", "in", noteIds)
    .orderBy("version")
    .execute();
  const reasons = await tx.sealer.openMany(
    rows.map(({ id, reason }) => ({ table: "note_versions", column: "reason", rowId: id, envelope: reason })),
  );
  return rows.map(({ note_id, author_id, version, at }, place) => ({
    noteId: note_id,
    authorId: author_id,
    version,
    at,
    reason: reasons[place] ?? null,
  }));
}

/** The files that lie with these notes, in the order in which they were added. */
export async function filesWith(tx: PracticeTx, noteIds: readonly string[]): Promise<ListedFile[]> {
  if (noteIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom("attachments")
    .select(["id", "note_id", "name", "kind", "bytes"])
    .where("note_id", "in", noteIds)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  const names = await tx.sealer.openMany(
    rows.map(({ id, name }) => ({ table: "attachments", column: "name", rowId: id, envelope: name })),
  );
  return rows.map(({ note_id, kind, bytes }, at) => ({ noteId: note_id, name: names[at] ?? "", kind, bytes }));
}
