import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid, Problem, refuse } from "#kernel/http/problem.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import { memberNames } from "#rooms/practices/door.ts";
import { moveApart } from "../duplicates/merging/service.ts";
import { vanish } from "../freshness/service.ts";
import { mergeHistories } from "../histories/merging/service.ts";
import { mergePeople } from "../people/merging/service.ts";
import { mergePhotos } from "../photo/merging/service.ts";
import { merging } from "../ports.ts";
import { change, shown } from "../service.ts";
import { type Kept, keyOfClient, readKept } from "../store.ts";
import type * as contract from "./contract.ts";
import type { Merge } from "./contract.ts";
import { missing, mustBeThere } from "./gone/service.ts";
import { endOfUndo, forgetLater } from "./jobs.ts";
import { mergedOf, type Side } from "./rules.ts";
import { beginMerge, type Former, findFormer, findFormers, finishMerge, forgetMerge, statesOf } from "./store.ts";

const mostTags = 30;
const longestNote = 2_000;

/** Merges one client into another, in one transaction. Throws 404, 409, 412, 422. */
export async function mergeClients(call: Call<typeof contract.mergeClients>) {
  const { tx, params, body } = call;
  const { intoId, fields = {}, custom = {} } = body;
  await mustBeHere(tx, params.id);
  if (intoId === params.id) throw invalid("body.intoId", "Somebody else than the client.");
  const { from, into } = await bothHeld(call);
  const merged = mergedOf(from, into, fields, custom);
  if (merged.card.tags.length > mostTags) throw refuse("too_many_tags", `A client has at most ${mostTags} tags.`);
  if ((merged.profile.note ?? "").length > longestNote)
    throw refuse("too_long", "The notes are too long to stand together.", { field: "note" });
  const question = { fromId: from.id, intoId: into.id };
  await beginMerge(tx, from.id, into.id);
  await merging.ask(tx, question);
  await mergeHistories(tx, { ...question, custom });
  await mergePeople(tx, question);
  await mergePhotos(tx, question);
  await moveApart(tx, question);
  const survivor = await change(tx, "client.updated", { ...into, ...merged, language: merged.language as Locale });
  await finishMerge(tx, from.id);
  await vanish(tx, from.id, from.version);
  forgetLater(tx, from.id);
  await emit(tx, { kind: "client.merged", subjectId: into.id, payload: { formerId: from.id } });
  audit(tx, { action: "client.merged", subject: { kind: "client", id: from.id }, detail: { intoId } });
  audit(tx, { action: "client.merged", subject: { kind: "client", id: into.id }, detail: { formerId: from.id } });
  const [merge] = await mergesOf(tx, into.id, [(await findFormer(tx, from.id)) as Former]);
  return { client: await shown(tx, survivor), merge: merge as Merge };
}

/** Who was merged into this client, the latest first. Throws 404, 410. */
export async function listMerges({ tx, params }: Call<typeof contract.listMerges>) {
  await mustBeThere(tx, params.id);
  const items = await mergesOf(tx, params.id, await findFormers(tx, params.id));
  if (items.length > 0) audit(tx, { action: "client.merges_read", subject: { kind: "client", id: params.id } });
  return { items };
}

/** Forgets what taking apart would need, once that is not possible any more. */
export async function forgetWhenOver(tx: PracticeTx, formerId: string): Promise<void> {
  const former = await findFormer(tx, formerId);
  if (former && isOver(tx, former)) await forgetMerge(tx, formerId);
}

/** Whether a merge cannot be taken apart any more. */
export const isOver = (tx: PracticeTx, { mergedAt }: Former): boolean =>
  Temporal.Instant.compare(tx.now, endOfUndo(Temporal.Instant.from(mergedAt))) >= 0;

/** Both clients, held until the transaction ends; in one order whoever asks, so that two who ask at once wait for each other. */
async function bothHeld({ tx, params, body, ifMatch }: Call<typeof contract.mergeClients>) {
  const held = new Map<string, Kept>();
  for (const id of [params.id, body.intoId].sort()) {
    const client = await readKept(tx, id, { lock: true });
    if (!client) throw await goneMeanwhile(tx, id);
    held.set(id, client);
  }
  const [from, into] = [held.get(params.id) as Kept, held.get(body.intoId) as Kept];
  if (ifMatch !== undefined && ifMatch !== from.version)
    throw new Problem(412, "stale_version", "The client was changed meanwhile. Read them again.");
  if (body.intoVersion !== undefined && body.intoVersion !== into.version)
    throw refuse("changed_meanwhile", "Who stays was changed meanwhile. Read them again.");
  return { from, into };
}

async function mustBeHere(tx: PracticeTx, id: string): Promise<void> {
  if (!(await keyOfClient(tx, id))) throw await goneMeanwhile(tx, id);
}

async function goneMeanwhile(tx: PracticeTx, id: string): Promise<Problem> {
  const problem = await missing(tx, id);
  return problem.status === 410 ? refuse("client_merged", problem.message, problem.extra) : problem;
}

async function mergesOf(tx: PracticeTx, intoId: string, formers: readonly Former[]): Promise<Merge[]> {
  const names = await memberNames(
    tx,
    formers.map(({ mergedBy }) => mergedBy),
  );
  const merges: Merge[] = [];
  for (const former of formers) {
    const states = isOver(tx, former) ? null : await statesOf(tx, former.id);
    const until = endOfUndo(Temporal.Instant.from(former.mergedAt)).toString();
    merges.push({
      id: former.id,
      intoId,
      name: states && nameOf(states.former),
      mergedAt: former.mergedAt,
      mergedBy: { id: former.mergedBy, name: names.get(former.mergedBy) ?? "" },
      undoUntil: states && until,
    });
  }
  return merges;
}

const nameOf = ({ card }: Side) => `${card.firstName} ${card.lastName}`.trim();
