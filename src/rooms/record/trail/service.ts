import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Answered } from "#rooms/practices/trail/ports.ts";
import { idsOfRecord, placesOfRecord } from "./store.ts";

const kinds = ["note", "attachment", "body_chart"];

/** Answers the practices' port `trailSubjects` for notes, files and body charts. */
export async function recordInTrail(tx: PracticeTx, asked: ReadonlyMap<string, readonly string[]>): Promise<Answered> {
  const ids = kinds.flatMap((kind) => asked.get(kind) ?? []);
  return { kinds, placed: ids.length === 0 ? new Map() : await placesOfRecord(tx, ids) };
}

/** Answers the practices' port `trailOfClient` with what the record holds of a client. */
export const recordKeptOf = (tx: PracticeTx, { clientId }: { readonly clientId: string }): Promise<readonly string[]> =>
  idsOfRecord(tx, clientId);
