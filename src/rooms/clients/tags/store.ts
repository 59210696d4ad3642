import type { PracticeTx } from "#kernel/db/practice.ts";
import type { TagHues } from "./rules.ts";

const cell = (practiceId: string) => ({ table: "tag_colours", column: "hues", rowId: practiceId });

/** The practice's coloured tags. */
export async function readHues(tx: PracticeTx): Promise<TagHues> {
  return opened(tx, await tx.db.selectFrom("tag_colours").select("hues").executeTakeFirst());
}

/** The same, which nobody else changes until the transaction ends; a row is made for the first. `keyId`: the practice's own key. */
export async function lockHues(tx: PracticeTx, keyId: string): Promise<TagHues> {
  await tx.db
    .insertInto("tag_colours")
    .values({ practice_id: tx.actor.practiceId, hues: await sealed(tx, keyId, []) })
    .onConflict((conflict) => conflict.column("practice_id").doNothing())
    .execute();
  return opened(tx, await tx.db.selectFrom("tag_colours").select("hues").forUpdate().executeTakeFirst());
}

export async function keepHues(tx: PracticeTx, keyId: string, tags: TagHues): Promise<void> {
  const hues = await sealed(tx, keyId, tags);
  await tx.db.updateTable("tag_colours").set({ hues }).execute();
}

const sealed = (tx: PracticeTx, keyId: string, tags: TagHues) =>
  tx.sealer.seal(keyId, cell(tx.actor.practiceId), JSON.stringify(tags));

async function opened(tx: PracticeTx, row: { hues: Buffer } | undefined): Promise<TagHues> {
  const words = row && (await tx.sealer.open(row.hues, cell(tx.actor.practiceId)));
  return words ? JSON.parse(words) : [];
}
