import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import { refuse } from "#kernel/http/problem.ts";
import { answersOf, type CustomChoices, joined } from "../../merging/rules.ts";
import { keyOfClient } from "../../store.ts";
import { deleteHistory, findHistory, keepHistory } from "../store.ts";

const longest = 50_000;
const texts = ["medical", "psychological", "spiritual"] as const;

/**
 * Makes one history of two: each text under the other's, and of answers that differ the chosen one. A history is bound to its
 * client, so it is the one thing besides the client's own row that is sealed anew. Throws 409 when a text gets too long.
 */
export async function mergeHistories(
  tx: PracticeTx,
  merge: { readonly fromId: string; readonly intoId: string; readonly custom: CustomChoices },
): Promise<void> {
  const { fromId, intoId, custom } = merge;
  const from = await findHistory(tx, fromId, { lock: true });
  if (from.version === 0) return;
  const into = await findHistory(tx, intoId, { lock: true });
  const together = Object.fromEntries(texts.map((name) => [name, joined(into[name], from[name])]));
  const tooLong = texts.find((name) => (together[name]?.length ?? 0) > longest);
  if (tooLong) throw refuse("too_long", "The histories are too long to stand together.", { field: tooLong });
  await keepHistory(tx, (await keyOfClient(tx, intoId)) as string, {
    ...into,
    ...together,
    custom: answersOf(from.custom, into.custom, custom),
    version: into.version + 1,
    updatedAt: tx.now.toString(),
    updatedBy: tx.actor.memberId,
  });
  await deleteHistory(tx, fromId);
  await emit(tx, { kind: "client_history.changed", subjectId: intoId });
}
