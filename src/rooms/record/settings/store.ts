import type { PracticeTx } from "#kernel/db/practice.ts";
import type { BodyOf } from "#kernel/http/contract.ts";
import type { BuiltInTemplate, NoteTemplate } from "../contract.ts";
import type { changeRecordSettings, RecordSettings } from "./contract.ts";

const defaults: RecordSettings = {
  defaultTemplate: "soap",
  defaultTemplateId: null,
  hiddenTemplates: [],
  privateNotes: "owners",
  keepSignedYears: 5,
  version: 1,
};

/** How the practice keeps its notes. With `lock` nobody else changes it until the transaction ends. */
export async function readSettings(tx: PracticeTx, options: { lock?: boolean } = {}): Promise<RecordSettings> {
  if (options.lock) await ensureRow(tx);
  const query = tx.db.selectFrom("record_settings").selectAll();
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return defaults;
  return {
    defaultTemplate: row.default_template as NoteTemplate,
    defaultTemplateId: row.default_template_id,
    hiddenTemplates: row.hidden_templates as BuiltInTemplate[],
    privateNotes: row.private_notes as RecordSettings["privateNotes"],
    keepSignedYears: row.keep_signed_years,
    version: row.version,
  };
}

/** Merges what is named and counts the version up. */
export async function updateSettings(tx: PracticeTx, change: BodyOf<typeof changeRecordSettings>): Promise<void> {
  await ensureRow(tx);
  await tx.db
    .updateTable("record_settings")
    .set((eb) => ({
      default_template: change.defaultTemplate,
      default_template_id: change.defaultTemplateId,
      hidden_templates: change.hiddenTemplates,
      private_notes: change.privateNotes,
      keep_signed_years: change.keepSignedYears,
      version: eb("version", "+", 1),
    }))
    .execute();
}

async function ensureRow(tx: PracticeTx): Promise<void> {
  await tx.db
    .insertInto("record_settings")
    .values({ practice_id: tx.actor.practiceId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
