import type { PracticeTx } from "#kernel/db/practice.ts";

/** A pair of ids as one text, the smaller first. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** The pairs of whom somebody said that they are two people. */
export async function findApart(tx: PracticeTx): Promise<ReadonlySet<string>> {
  const rows = await tx.db.selectFrom("distinct_clients").select(["client_id", "other_id"]).execute();
  return new Set(rows.map((row) => pairKey(row.client_id, row.other_id)));
}

export async function insertApart(tx: PracticeTx, one: string, other: string): Promise<void> {
  const [client_id, other_id] = pairKey(one, other).split(" ") as [string, string];
  const said = { said_by: tx.actor.memberId, said_at: tx.now.toString() };
  await tx.db
    .insertInto("distinct_clients")
    .values({ practice_id: tx.actor.practiceId, client_id, other_id, ...said })
    .onConflict((known) => known.doNothing())
    .execute();
}

export async function deleteApart(tx: PracticeTx, one: string, other: string): Promise<void> {
  const [clientId, otherId] = pairKey(one, other).split(" ") as [string, string];
  const row = tx.db.deleteFrom("distinct_clients").where("client_id", "=", clientId);
  await row.where("other_id", "=", otherId).execute();
}

/** Those of whom it was said that they are somebody else than this client. */
export async function apartFrom(tx: PracticeTx, clientId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom("distinct_clients")
    .select(["client_id", "other_id"])
    .where((eb) => eb.or([eb("client_id", "=", clientId), eb("other_id", "=", clientId)]))
    .execute();
  return rows.map((row) => (row.client_id === clientId ? row.other_id : row.client_id));
}
