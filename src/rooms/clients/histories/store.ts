import type { PracticeTx } from "#kernel/db/practice.ts";
import type { ClientHistory } from "./contract.ts";

const cell = (clientId: string) => ({ table: "client_histories", column: "words", rowId: clientId });

/** What is sealed of a history. */
type Words = Pick<ClientHistory, "medical" | "psychological" | "spiritual" | "custom">;

/** The history of a client; empty, with version 0, while nothing was written. With `lock` it stays as it is. */
export async function findHistory(
  tx: PracticeTx,
  clientId: string,
  options: { lock?: boolean } = {},
): Promise<ClientHistory> {
  let query = tx.db.selectFrom("client_histories").selectAll().where("client_id", "=", clientId);
  if (options.lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  const nothing: Words = { medical: null, psychological: null, spiritual: null, custom: {} };
  const words: Words = row ? JSON.parse(await tx.sealer.open(row.words, cell(clientId))) : nothing;
  return {
    clientId,
    ...words,
    version: row?.version ?? 0,
    updatedAt: row?.updated_at ?? null,
    updatedBy: row?.updated_by ?? null,
  };
}

/** Writes a history, the first or one that was locked. `keyId`: the client's key. */
export async function keepHistory(tx: PracticeTx, keyId: string, history: ClientHistory): Promise<void> {
  const { clientId, medical, psychological, spiritual, custom } = history;
  const said: Words = { medical, psychological, spiritual, custom };
  const columns = {
    words: await tx.sealer.seal(keyId, cell(clientId), JSON.stringify(said)),
    version: history.version,
    updated_at: history.updatedAt ?? tx.now.toString(),
    updated_by: history.updatedBy,
  };
  await tx.db
    .insertInto("client_histories")
    .values({ practice_id: tx.actor.practiceId, client_id: clientId, ...columns })
    .onConflict((conflict) => conflict.columns(["practice_id", "client_id"]).doUpdateSet(columns))
    .execute();
}

/** Removes the history of a client who is merged: it stands in the survivor's by now. */
export async function deleteHistory(tx: PracticeTx, clientId: string): Promise<void> {
  await tx.db.deleteFrom("client_histories").where("client_id", "=", clientId).execute();
}
