import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid } from "#kernel/http/problem.ts";
import { type KeptKind, keptKinds } from "../../erasing/contract.ts";
import { findHistory } from "../../histories/store.ts";
import { keeping } from "../../ports.ts";
import { shown } from "../../service.ts";
import { readKept } from "../../store.ts";
import type * as contract from "../contract.ts";
import { missing } from "../gone/service.ts";
import { suggestionsFor } from "../rules.ts";

/** Two clients side by side. Throws 404, 410, 422. */
export async function compareClients({ tx, params, query }: Call<typeof contract.compareClients>) {
  const from = await sideOf(tx, params.id);
  if (params.id === query.intoId) throw invalid("query.intoId", "Somebody else than the client.");
  const into = await sideOf(tx, query.intoId);
  for (const id of [params.id, query.intoId])
    audit(tx, { action: "client.comparison_read", subject: { kind: "client", id } });
  return {
    from: from.client,
    into: into.client,
    suggested: suggestionsFor(from.kept, into.kept) as contract.Suggested,
    keeps: { from: from.keeps, into: into.keeps },
    clinical: { from: from.clinical, into: into.clinical },
  };
}

async function sideOf(tx: PracticeTx, clientId: string) {
  const kept = await readKept(tx, clientId);
  if (!kept) throw await missing(tx, clientId);
  const client = await shown(tx, kept);
  return { kept, client, keeps: await keepsOf(tx, clientId), clinical: (await findHistory(tx, clientId)).custom };
}

async function keepsOf(tx: PracticeTx, clientId: string): Promise<{ kind: KeptKind; count: number }[]> {
  const things = (await keeping.ask(tx, { clientId })).flatMap((kept) => kept.things);
  return keptKinds.flatMap((kind) => {
    const count = things.reduce((sum, thing) => sum + (thing.kind === kind ? thing.count : 0), 0);
    return count === 0 ? [] : [{ kind, count }];
  });
}
