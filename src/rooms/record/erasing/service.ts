import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Keeping } from "#rooms/clients/ports.ts";
import { partsPrefix } from "../attachments/chunked/files.ts";
import { pathOf } from "../attachments/upload/files.ts";
import { countRecord, removeRecord } from "./store.ts";

/** Answers the clients' port `keeping`; of another's psychotherapy notes nothing is counted. */
export async function recordKept(tx: PracticeTx, { clientId }: { readonly clientId: string }): Promise<Keeping> {
  const { notes, files, charts, lastAt } = await countRecord(tx, clientId);
  const things = [
    { kind: "note", count: notes },
    { kind: "file", count: files },
    { kind: "chart", count: charts },
  ] as const;
  return { things, lastAt };
}

/**
 * Answers the clients' port `forgetting` with the files that lie in the store, uploads under way included: who still sends
 * one is told that it does not exist any more.
 */
export async function forgetRecord(
  tx: PracticeTx,
  { clientId }: { readonly clientId: string },
): Promise<readonly string[]> {
  const { practiceId } = tx.actor;
  const found = await removeRecord(tx, clientId);
  return found.map(({ kind, id }) => (kind === "upload" ? `${partsPrefix(practiceId, id)}*` : pathOf(practiceId, id)));
}
