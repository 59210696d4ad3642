import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import type * as contract from "./contract.ts";
import type { SnippetReply } from "./contract.ts";
import { mayChangeSnippet } from "./policy.ts";
import { findSnippets, insertSnippet, lockSnippet, removeSnippet, type Snippet, updateSnippet } from "./store.ts";

const mostSnippets = 300;

export async function listSnippets({ tx }: Call<typeof contract.listSnippets>): Promise<{ items: SnippetReply[] }> {
  return { items: (await findSnippets(tx)).map((snippet) => replyOf(tx, snippet)) };
}

export async function createSnippet({ tx, body }: Call<typeof contract.createSnippet>): Promise<SnippetReply> {
  const memberId = tx.actor.memberId ?? "";
  const known = (await findSnippets(tx)).filter((one) => one.memberId === memberId);
  if (known.length >= mostSnippets) throw refuse("too_many_snippets", `A member has at most ${mostSnippets} snippets.`);
  const snippet = { ...body, id: tx.newId(), memberId };
  refuseTaken(known, snippet);
  await insertSnippet(tx, (await practiceOf(tx)).keyId, snippet);
  return replyOf(tx, { ...snippet, version: 1, createdAt: tx.now.toString() });
}

export async function changeSnippet({
  tx,
  params,
  body,
  ifMatch,
}: Call<typeof contract.changeSnippet>): Promise<SnippetReply> {
  const before = await theSnippet(tx, params.id);
  if (ifMatch !== undefined && ifMatch !== before.version)
    throw new Problem(412, "stale_version", "Somebody changed the snippet meanwhile.", {
      extra: { version: before.version },
    });
  const after = { ...before, ...body };
  if (after.abbreviation !== before.abbreviation) refuseTaken(await findSnippets(tx), after);
  if (JSON.stringify(after) === JSON.stringify(before)) return replyOf(tx, before);
  await updateSnippet(tx, (await practiceOf(tx)).keyId, after);
  return replyOf(tx, { ...after, version: before.version + 1 });
}

export async function deleteSnippet({ tx, params }: Call<typeof contract.deleteSnippet>): Promise<undefined> {
  const snippet = await theSnippet(tx, params.id);
  await removeSnippet(tx, snippet.id);
}

/** A snippet that the caller may change. */
async function theSnippet(tx: PracticeTx, id: string): Promise<Snippet> {
  const snippet = await lockSnippet(tx, id);
  if (!snippet) throw notFound("This snippet");
  if (!mayChangeSnippet({ id: tx.actor.memberId, role: tx.actor.role }, snippet)) throw forbidden();
  return snippet;
}

/** Two snippets of one member under one abbreviation would make a guess of what is meant. */
function refuseTaken(
  known: readonly Snippet[],
  { id, memberId, abbreviation }: Pick<Snippet, "id" | "memberId" | "abbreviation">,
) {
  const same = (one: Snippet) =>
    one.id !== id && one.memberId === memberId && one.abbreviation.toLowerCase() === abbreviation.toLowerCase();
  if (abbreviation !== "" && known.some(same))
    throw refuse("abbreviation_taken", "Another snippet of yours has this abbreviation.");
}

function replyOf(
  tx: PracticeTx,
  { memberId, id, name, abbreviation, text, shared, version, createdAt }: Snippet,
): SnippetReply {
  return { id, name, abbreviation, text, shared, own: memberId === tx.actor.memberId, version, createdAt };
}
