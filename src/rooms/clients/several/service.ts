import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { notFound, refuse } from "#kernel/http/problem.ts";
import { same } from "../rules.ts";
import { change } from "../service.ts";
import { type Kept, readKept } from "../store.ts";
import type * as contract from "./contract.ts";
import { tagsWith } from "./rules.ts";

type Body = Call<typeof contract.changeSeveral>["body"];

const mostTags = 30;

/** Changes several clients, each as if by itself; all of them or none. Throws 404, 409. */
export async function changeSeveral({ tx, body }: Call<typeof contract.changeSeveral>) {
  const changed: string[] = [];
  // In one order whoever asks, so that two who ask at once wait for each other and do not lock each other out.
  for (const id of [...new Set(body.ids)].sort()) if (await changeOne(tx, id, body)) changed.push(id);
  return { changed };
}

async function changeOne(tx: PracticeTx, id: string, { status, addTag, removeTag }: Body): Promise<boolean> {
  const before = await readKept(tx, id, { lock: true });
  if (!before) throw notFound("This client");
  const tags = tagsWith(before.card.tags, { add: addTag, remove: removeTag });
  if (tags.length > mostTags) throw refuse("too_many_tags", `A client has at most ${mostTags} tags.`);
  const tagged = { ...before, card: { ...before.card, tags } };
  const differs = !same(before.card.tags, tags);
  const after = differs ? await kept(tx, "client.updated", tagged) : before;
  if (status === undefined || status === after.status) return differs;
  const archivedAt = status === "archived" ? tx.now.toString() : null;
  await kept(tx, status === "archived" ? "client.archived" : "client.restored", { ...after, status, archivedAt });
  return true;
}

async function kept(tx: PracticeTx, action: string, client: Kept): Promise<Kept> {
  audit(tx, { action, subject: { kind: "client", id: client.id } });
  return change(tx, action, client);
}
