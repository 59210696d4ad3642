import type { PracticeTx } from "#kernel/db/practice.ts";
import { findComplete } from "./store.ts";

/** Those of these clients who have not given a consent that is asked of everybody: what every member may know. */
export async function clientsLacking(
  tx: PracticeTx,
  clients: readonly { readonly id: string }[],
): Promise<ReadonlySet<string>> {
  const complete = await findComplete(tx);
  if (complete === null) return new Set();
  return new Set(clients.filter(({ id }) => !complete.has(id)).map(({ id }) => id));
}
