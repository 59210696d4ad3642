import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Visits } from "../contract.ts";
import { visits } from "../ports.ts";

export const noVisits: Visits = { nextAt: null, lastAt: null };

/** When these clients come next and were last seen, as the calendar knows it. */
export async function visitsOf(tx: PracticeTx, clients: readonly { id: string }[]): Promise<(id: string) => Visits> {
  if (clients.length === 0) return () => noVisits;
  const answers = await visits.ask(tx, { clientIds: clients.map((client) => client.id) });
  return (id) => answers.find((answer) => answer.has(id))?.get(id) ?? noVisits;
}
