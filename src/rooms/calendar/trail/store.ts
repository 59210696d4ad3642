import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Placed } from "#rooms/practices/trail/ports.ts";

/** Whose these appointments are and of when; a session of a group is nobody's alone. */
export async function placesOfVisits(tx: PracticeTx, ids: readonly string[]): Promise<Map<string, Placed>> {
  const query = tx.db.selectFrom("appointments").select(["id", "client_id", "starts_at"]).where("id", "in", ids);
  const rows = await query.where("practice_id", "=", tx.actor.practiceId).execute();
  return new Map(rows.map((row) => [row.id, { clientId: row.client_id, at: row.starts_at }]));
}

export async function visitIdsOf(tx: PracticeTx, clientId: string): Promise<string[]> {
  const query = tx.db.selectFrom("appointments").select("id").where("client_id", "=", clientId);
  return (await query.where("practice_id", "=", tx.actor.practiceId).execute()).map(({ id }) => id);
}

/** Whether this member has, or ever had, an appointment with the client. */
export async function hasVisited(tx: PracticeTx, clientId: string, memberId: string): Promise<boolean> {
  const query = tx.db.selectFrom("appointments").select("id").where("client_id", "=", clientId);
  const own = query.where("practice_id", "=", tx.actor.practiceId).where("therapist_id", "=", memberId);
  return (await own.limit(1).executeTakeFirst()) !== undefined;
}
