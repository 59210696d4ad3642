import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Keeping } from "../../ports.ts";
import { idsOfConsents } from "../store.ts";

/** Answers the port `keeping` with what a client agreed to. */
export async function consentsKept(tx: PracticeTx, { clientId }: { readonly clientId: string }): Promise<Keeping> {
  const { length: count } = await idsOfConsents(tx, clientId);
  return { things: [{ kind: "consent", count }], lastAt: null };
}
