import type { PracticeTx } from "#kernel/db/practice.ts";

/** How long a reader may take over a piece, before the transaction it is read in is given up. */
const patience = "15min";

/**
 * From here on this transaction sees one moment and may wait between its questions: for a copy of a whole practice, which
 * is read while somebody takes it piece by piece. To be called before anything is asked.
 */
export async function seeOneMoment(tx: PracticeTx): Promise<void> {
  await tx.client.query("set transaction isolation level repeatable read");
  await tx.client.query(`set local idle_in_transaction_session_timeout = '${patience}'`);
}
