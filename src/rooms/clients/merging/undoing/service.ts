import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { notFound, refuse } from "#kernel/http/problem.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import type { Client } from "../../contract.ts";
import { stillPictured } from "../../photo/merging/service.ts";
import { parting } from "../../ports.ts";
import { same } from "../../rules.ts";
import { change, shown, tell } from "../../service.ts";
import { type Kept, readKept } from "../../store.ts";
import type * as contract from "../contract.ts";
import { forgetNoMore } from "../jobs.ts";
import { takenApart } from "../rules.ts";
import { isOver } from "../service.ts";
import { type Former, findFormer, findFormers, statesOf, undoMerge } from "../store.ts";

/** Makes two of one again. Throws 404, 409. */
export async function unmergeClient({ tx, params }: Call<typeof contract.unmergeClient>): Promise<Client> {
  const { former, survivor } = await held(tx, params.id);
  const states = isOver(tx, former) ? null : await statesOf(tx, former.id);
  if (!states) throw refuse("too_late", "A merge can be taken apart for thirty days.");
  const [latest] = await findFormers(tx, survivor.id);
  if (latest && latest.id !== former.id)
    throw refuse("later_merge", "Somebody else was merged into this client later.", { laterId: latest.id });
  await undoMerge(tx, former.id);
  const back = takenApart(states.was, states.became, survivor);
  const after = { ...survivor, ...back, language: back.language as Locale };
  if (!same(after, survivor)) await change(tx, "client.updated", after);
  const returned = await readKept(tx, former.id);
  if (!returned) throw new Error("A client did not come back.");
  const client = await stillPictured(tx, returned);
  await tell(tx, "client.unmerged", client, { intoId: survivor.id });
  forgetNoMore(tx, former.id);
  await parting.ask(tx, { formerId: former.id, intoId: survivor.id });
  for (const id of [former.id, survivor.id])
    audit(tx, { action: "client.unmerged", subject: { kind: "client", id }, detail: { formerId: former.id } });
  return shown(tx, client);
}

/** The merge and who stayed, held until the transaction ends: whoever they were merged into when that was looked up may be merged by now. */
async function held(tx: PracticeTx, formerId: string): Promise<{ former: Former; survivor: Kept }> {
  for (;;) {
    const former = await findFormer(tx, formerId);
    if (!former) throw notFound("This merge");
    const survivor = await readKept(tx, former.intoId, { lock: true });
    const again = await findFormer(tx, formerId);
    if (survivor && again?.intoId === survivor.id) return { former: again, survivor };
    if (!again) throw notFound("This merge");
  }
}
