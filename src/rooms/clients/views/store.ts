import type { Selectable } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { ClientViews } from "#kernel/db/schema.gen.ts";
import type { ClientView } from "./contract.ts";

const cell = (rowId: string) => ({ table: "client_views", column: "words", rowId });

/** The member's own views, by name. */
export async function findViews(tx: PracticeTx): Promise<ClientView[]> {
  const rows = await tx.db.selectFrom("client_views").selectAll().where("member_id", "=", tx.actor.memberId).execute();
  const words = await tx.sealer.openMany(rows.map((row) => ({ ...cell(row.id), envelope: row.words })));
  const views = rows.map((row, at) => viewOf(row, words[at] ?? null));
  return views.filter((view) => view !== null).sort((a, b) => a.name.localeCompare(b.name));
}

/** `keyId`: the practice's own key. */
export async function insertView(tx: PracticeTx, keyId: string, view: ClientView): Promise<void> {
  await tx.db
    .insertInto("client_views")
    .values({
      practice_id: tx.actor.practiceId,
      id: view.id,
      member_id: tx.actor.memberId ?? "",
      words: await wordsOf(tx, keyId, view),
      created_at: tx.now.toString(),
    })
    .execute();
}

export async function updateView(tx: PracticeTx, keyId: string, view: ClientView): Promise<void> {
  const words = await wordsOf(tx, keyId, view);
  await tx.db.updateTable("client_views").set({ words }).where("id", "=", view.id).execute();
}

export async function deleteView(tx: PracticeTx, id: string): Promise<void> {
  await tx.db.deleteFrom("client_views").where("id", "=", id).execute();
}

const wordsOf = (tx: PracticeTx, keyId: string, { id, ...said }: ClientView) =>
  tx.sealer.seal(keyId, cell(id), JSON.stringify(said));

const viewOf = ({ id }: Selectable<ClientViews>, words: string | null): ClientView | null =>
  words === null ? null : { id, ...JSON.parse(words) };
