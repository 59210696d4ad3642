import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Answered } from "#rooms/practices/trail/ports.ts";
import { hasVisited, placesOfVisits, visitIdsOf } from "./store.ts";

/** Answers the practices' port `trailSubjects` for appointments. */
export async function visitsInTrail(tx: PracticeTx, asked: ReadonlyMap<string, readonly string[]>): Promise<Answered> {
  const ids = asked.get("appointment") ?? [];
  return { kinds: ["appointment"], placed: ids.length === 0 ? new Map() : await placesOfVisits(tx, ids) };
}

/** Answers the practices' port `trailOfClient`: appointments are kept of a client. */
export const visitsKeptOf = (tx: PracticeTx, { clientId }: { readonly clientId: string }): Promise<readonly string[]> =>
  visitIdsOf(tx, clientId);

/** Whether the member of this transaction has, or ever had, the client in their diary. */
export async function treatsInDiary(tx: PracticeTx, clientId: string): Promise<boolean> {
  return tx.actor.memberId !== null && hasVisited(tx, clientId, tx.actor.memberId);
}
