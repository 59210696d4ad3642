import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { FileIds } from "../attachments/jobs.ts";
import { type Note, opened, selectNotes } from "../store.ts";

/** A note in the bin, with who put it there and why. */
export interface Binned {
  readonly note: Note;
  readonly binnedAt: string;
  readonly binnedById: string;
  readonly reason: string;
  readonly purgeAt: string;
}

const reasonCell = (rowId: string) => ({ table: "notes", column: "bin_reason", rowId });

/** From here to the end of the transaction it meets what lies in the bin, and what is put there. */
export async function lookIntoBin(tx: PracticeTx): Promise<void> {
  await tx.client.query("set local app.bin = 'open'");
}

/** From here on what lies in the bin is out of sight again. */
export async function lookAwayFromBin(tx: PracticeTx): Promise<void> {
  await tx.client.query("set local app.bin = ''");
}

/** Whether the actor would see the note, were it not in the bin. */
export async function isInBin(tx: PracticeTx, id: string): Promise<boolean> {
  await lookIntoBin(tx);
  const row = await tx.db.selectFrom("notes").select("id").where("id", "=", id).executeTakeFirst();
  await lookAwayFromBin(tx);
  return row !== undefined;
}

export async function putIntoBin(tx: PracticeTx, id: string, keyId: string, reason: string): Promise<string> {
  const bin_reason = await tx.sealer.seal(keyId, reasonCell(id), reason);
  await tx.db
    .updateTable("notes")
    .set({ binned_at: tx.now.toString(), binned_by: tx.actor.memberId, bin_reason })
    .where("id", "=", id)
    .execute();
  return dueAt(tx, id);
}

export async function takeOutOfBin(tx: PracticeTx, id: string): Promise<void> {
  const out = { binned_at: null, binned_by: null, bin_reason: null };
  await tx.db.updateTable("notes").set(out).where("id", "=", id).execute();
}

/** When the note may be purged, as the database itself reckons. */
export async function dueAt(tx: PracticeTx, id: string): Promise<string> {
  const row = await tx.db.selectFrom("notes as n").select(due).where("n.id", "=", id).executeTakeFirstOrThrow();
  return row.due;
}

/** What lies in the bin: the member's own, and with `signed` every signed note the actor sees, newest first. */
export async function findBinned(
  tx: PracticeTx,
  filter: { id?: string; authorId: string; signed: boolean; before?: { at: string; id: string }; limit: number },
): Promise<Binned[]> {
  const { id, authorId, signed, before } = filter;
  let query = selectNotes(tx).select(due).where("n.binned_at", "is not", null);
  if (id) query = query.where("n.id", "=", id);
  query = query.where((eb) =>
    signed
      ? eb.or([eb("n.author_id", "=", authorId), eb("n.status", "=", "signed")])
      : eb("n.author_id", "=", authorId),
  );
  if (before) query = query.where(sql<boolean>`(n.binned_at, n.id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  const rows = await query.orderBy("n.binned_at", "desc").orderBy("n.id", "desc").limit(filter.limit).execute();
  const notes = await opened(tx, rows);
  const reasons = await tx.sealer.openMany(rows.map((row) => ({ ...reasonCell(row.id), envelope: row.bin_reason })));
  return rows.map((row, at) => ({
    note: notes[at] as Note,
    binnedAt: row.binned_at ?? "",
    binnedById: row.binned_by ?? "",
    reason: reasons[at] ?? "",
    purgeAt: row.due,
  }));
}

/** Removes a note with everything that belongs to it. The database decides whether it is time: else it says when to ask again. */
export async function purge(tx: PracticeTx, id: string): Promise<string | null> {
  const { rows } = await sql<{ next: string | null }>`select purge_note(${id}::uuid) as next`.execute(tx.db);
  return rows[0]?.next ?? null;
}

/** Under which ids the contents of a note's files lie. */
export async function fileIdsOf(tx: PracticeTx, noteId: string): Promise<FileIds[]> {
  const rows = await tx.db
    .selectFrom("attachments")
    .select(["id", "preview_id", "thumbnail_id"])
    .where("note_id", "=", noteId)
    .execute();
  return rows.map(({ id, preview_id, thumbnail_id }) => ({
    id,
    previewId: preview_id ?? id,
    thumbnailId: thumbnail_id ?? id,
  }));
}

const due = sql<string>`purge_due_at(n)`.as("due");
