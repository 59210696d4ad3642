import type { PracticeTx } from "#kernel/db/practice.ts";

/** All that belonged to one series belongs to another, and the one is gone. */
export async function takeOver(tx: PracticeTx, { from, to }: { from: string; to: string }): Promise<void> {
  await tx.db.updateTable("appointments").set({ series_id: to }).where("series_id", "=", from).execute();
  await tx.db.updateTable("appointment_series").set({ split_from: to }).where("split_from", "=", from).execute();
  await tx.db.deleteFrom("appointment_series").where("id", "=", from).execute();
}
