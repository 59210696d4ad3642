import type { CopiedTable } from "#kernel/copying/table.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { shapes } from "./shapes/contract.ts";

/** A member's own drafts and what is signed; the house takes every draft along. Psychotherapy notes are in no copy. */
const readable = `not n.psychotherapy and (n.status = 'signed'
  or current_setting('app.role', true) = 'system'
  or n.author_id = nullif(current_setting('app.member_id', true), '')::uuid)`;

const ofReadableNote = `exists (select from notes n
  where n.practice_id = t.practice_id and n.id = t.note_id and n.client_id = $1 and ${readable})`;

/** The same, found by the notes: else the table would be read whole for each client, and its policy asked of every row. */
const ofReadableNotes = `t.note_id = any (array(select n.id from notes n where n.client_id = $1 and ${readable}))`;

/** Of a client, of no note or of a readable one. */
const besideNotes = `t.client_id = $1 and (t.note_id is null or ${ofReadableNote})`;

/** What a copy holds of how a practice writes. A snippet that is not shared is its member's. */
export const practiceTables: readonly CopiedTable[] = [
  { name: "templates", shapes: shapes.templates, table: "note_templates", sealed: { words: "json" } },
  { name: "settings", table: "record_settings", order: "t.practice_id" },
  { name: "snippets", shapes: shapes.snippets, table: "snippets", sealed: { words: "json" }, where: "t.shared" },
];

export const clientTables: readonly CopiedTable[] = [
  {
    name: "notes",
    shapes: shapes.notes,
    table: "notes",
    sealed: { sections: "json", form: "json", bin_reason: "text" },
    under: "client",
    where: `t.client_id = $1 and ${readable.replaceAll(/\bn\./g, "t.")}`,
    order: "t.happened_at, t.id",
  },
  {
    name: "texts",
    shapes: shapes.texts,
    table: "note_versions",
    sealed: { sections: "json", reason: "text" },
    under: "client",
    where: ofReadableNotes,
    order: "t.note_id, t.version",
  },
  {
    name: "countersignatures",
    shapes: shapes.countersignatures,
    table: "countersignatures",
    sealed: { words: "text" },
    under: "client",
    where: ofReadableNotes,
    order: "t.asked_at, t.id",
  },
  {
    name: "charts",
    shapes: shapes.charts,
    table: "body_charts",
    sealed: { marks: "json" },
    under: "client",
    where: besideNotes,
    order: "t.at, t.id",
  },
  {
    name: "attachments",
    shapes: shapes.attachments,
    table: "attachments",
    sealed: { name: "text" },
    under: "client",
    holdsKey: true,
    where: besideNotes,
    order: "t.created_at, t.id",
  },
];

/** A note as it is signed again, once its texts and its chart stand. */
export interface Signature {
  readonly id: string;
  readonly signedAt: string;
  readonly signedBy: string;
  readonly version: number;
}

/** Signs a note that was brought in with its texts. What came after the signature raised its version once more. */
export async function signAgain(tx: PracticeTx, { id, signedAt, signedBy, version }: Signature): Promise<void> {
  const note = tx.db.updateTable("notes").where("id", "=", id);
  await note.set({ status: "signed", signed_at: signedAt, signed_by: signedBy }).execute();
  await note.set({ version }).execute();
}
