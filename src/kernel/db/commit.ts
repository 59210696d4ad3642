import type pg from "pg";
import type { Statement } from "./at-once.ts";
import { together } from "./together.ts";

/** Statements that fail are told first; a commit that became a rollback is a failure too. */
export async function commit(
  client: pg.ClientBase,
  begun: Promise<unknown>,
  last: readonly Statement[],
): Promise<void> {
  const sent = last.map((one) => client.query({ ...one }));
  const [, committed] = await together([begun, client.query("commit"), ...sent]);
  if (committed.command !== "COMMIT") throw new Error("The transaction could not be committed.");
}
