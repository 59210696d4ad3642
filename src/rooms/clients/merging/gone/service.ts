import type { PracticeTx } from "#kernel/db/practice.ts";
import { notFound, Problem } from "#kernel/http/problem.ts";
import { keyOfClient } from "../../store.ts";
import { findFormer } from "../store.ts";

/** Why there is no client by this id: 410 with the survivor when they were merged, and else 404. */
export async function missing(tx: PracticeTx, clientId: string): Promise<Problem> {
  const former = await findFormer(tx, clientId);
  if (!former) return notFound("This client");
  return new Problem(410, "client_merged", "This client was merged into another.", {
    extra: { intoId: former.intoId },
  });
}

/** Throws 404, or 410 with the survivor. */
export async function mustBeThere(tx: PracticeTx, clientId: string): Promise<void> {
  if (!(await keyOfClient(tx, clientId))) throw await missing(tx, clientId);
}
