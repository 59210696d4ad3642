import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Sections } from "../contract.ts";

/** A text as it was signed, or put in the place of one that was. */
export interface SignedText {
  readonly version: number;
  readonly sections: Sections;
  readonly reason: string | null;
  readonly authorId: string;
  readonly at: string;
}

const table = "note_versions";

/** Adds a text to a note, sealed under a key of its client. Nothing changes or removes it afterwards. */
export async function insertText(
  tx: PracticeTx,
  keyId: string,
  text: Omit<SignedText, "at"> & { noteId: string },
): Promise<void> {
  const id = tx.newId();
  const { sealer } = tx;
  const reason =
    text.reason === null ? null : await sealer.seal(keyId, { table, column: "reason", rowId: id }, text.reason);
  const sections = await sealer.seal(keyId, { table, column: "sections", rowId: id }, JSON.stringify(text.sections));
  await tx.db
    .insertInto(table)
    .values({
      practice_id: tx.actor.practiceId,
      id,
      note_id: text.noteId,
      version: text.version,
      sections,
      reason,
      author_id: text.authorId,
      at: tx.now.toString(),
    })
    .execute();
}

/** The texts of one note, newest first, those before version `before` only. */
export async function findTexts(tx: PracticeTx, noteId: string, before: number, limit: number): Promise<SignedText[]> {
  const rows = await tx.db
    .selectFrom(table)
    .select(["id", "version", "sections", "reason", "author_id", "at"])
    .where("note_id", "=", noteId)
    .where("version", "<", before)
    .orderBy("version", "desc")
    .limit(limit)
    .execute();
  const opened = await tx.sealer.openMany(
    rows.flatMap((row) => [
      { table, column: "sections", rowId: row.id, envelope: row.sections },
      { table, column: "reason", rowId: row.id, envelope: row.reason },
    ]),
  );
  return rows.map((row, at) => ({
    version: row.version,
    sections: JSON.parse(opened[2 * at] ?? "{}") as Sections,
    reason: opened[2 * at + 1] ?? null,
    authorId: row.author_id,
    at: row.at,
  }));
}
