import type { Selectable } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { NoteTemplates } from "#kernel/db/schema.gen.ts";
import type { NoteForm, TemplateReply } from "./contract.ts";

const wordsCell = (rowId: string) => ({ table: "note_templates", column: "words", rowId });

/** Every template of the practice, those that are offered first, each by its name. */
export async function findTemplates(tx: PracticeTx): Promise<TemplateReply[]> {
  const rows = await tx.db.selectFrom("note_templates").selectAll().limit(200).execute();
  const words = await tx.sealer.openMany(rows.map((row) => ({ ...wordsCell(row.id), envelope: row.words })));
  return rows
    .map((row, at) => templateOf(row, words[at] ?? null))
    .sort((a, b) => Number(a.archivedAt !== null) - Number(b.archivedAt !== null) || a.name.localeCompare(b.name));
}

/** One template, or null. With `lock` nobody else changes it until the transaction ends. */
export async function findTemplate(
  tx: PracticeTx,
  id: string,
  options: { lock?: boolean } = {},
): Promise<TemplateReply | null> {
  const query = tx.db.selectFrom("note_templates").selectAll().where("id", "=", id);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? templateOf(row, await tx.sealer.open(row.words, wordsCell(row.id))) : null;
}

export async function countTemplates(tx: PracticeTx): Promise<number> {
  const { count } = await tx.db
    .selectFrom("note_templates")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** `keyId`: the practice's own key. A template says nothing of a client. */
export async function insertTemplate(tx: PracticeTx, id: string, keyId: string, form: NoteForm): Promise<void> {
  const words = await tx.sealer.seal(keyId, wordsCell(id), JSON.stringify(form));
  const created_at = tx.now.toString();
  await tx.db
    .insertInto("note_templates")
    .values({ practice_id: tx.actor.practiceId, id, words, created_at })
    .execute();
}

export async function updateTemplate(tx: PracticeTx, id: string, keyId: string, form: NoteForm): Promise<void> {
  const words = await tx.sealer.seal(keyId, wordsCell(id), JSON.stringify(form));
  const change = tx.db.updateTable("note_templates").set((eb) => ({ words, version: eb("version", "+", 1) }));
  await change.where("id", "=", id).execute();
}

export async function setArchived(tx: PracticeTx, id: string, archived: boolean): Promise<void> {
  const archived_at = archived ? tx.now.toString() : null;
  const change = tx.db.updateTable("note_templates").set((eb) => ({ archived_at, version: eb("version", "+", 1) }));
  await change.where("id", "=", id).execute();
}

function templateOf(row: Selectable<NoteTemplates>, words: string | null): TemplateReply {
  const { name, sections }: NoteForm = words === null ? { name: "", sections: [] } : JSON.parse(words);
  const { id, version, created_at: createdAt, archived_at: archivedAt } = row;
  return { id, name, sections, version, createdAt, archivedAt };
}
