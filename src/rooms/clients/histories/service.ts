import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { Problem } from "#kernel/http/problem.ts";
import { answered } from "../fields/service.ts";
import { missing } from "../merging/gone/service.ts";
import { same } from "../rules.ts";
import { keyOfClient, readKept } from "../store.ts";
import type * as contract from "./contract.ts";
import type { ClientHistory } from "./contract.ts";
import { findHistory, keepHistory } from "./store.ts";

/** The history of a client, empty while nothing was written. Throws 404. */
export async function readHistory({ tx, params }: Call<typeof contract.readHistory>): Promise<ClientHistory> {
  await keyFor(tx, params.id);
  return findHistory(tx, params.id);
}

/** Changes what is named. Nothing is written when nothing differs. Throws 404, 412, 422. */
export async function changeHistory({
  tx,
  params,
  body,
  ifMatch,
}: Call<typeof contract.changeHistory>): Promise<ClientHistory> {
  // The client is held: of two who write the first history at once, one waits for the other.
  await readKept(tx, params.id, { lock: true });
  const keyId = await keyFor(tx, params.id);
  const before = await findHistory(tx, params.id, { lock: true });
  if (ifMatch !== undefined && ifMatch !== before.version)
    throw new Problem(412, "stale_version", "The history was changed meanwhile. Read it again.", {
      extra: { version: before.version },
    });
  const text = (name: "medical" | "psychological" | "spiritual") => {
    const said = body[name];
    return said === undefined ? before[name] : said?.trim() ? said : null;
  };
  const custom = body.custom
    ? await answered(tx, { said: body.custom, before: before.custom, clinical: true })
    : before.custom;
  const after = {
    ...before,
    medical: text("medical"),
    psychological: text("psychological"),
    spiritual: text("spiritual"),
    custom,
  };
  if (same(before, after)) return before;
  const [version, updatedAt, updatedBy] = [before.version + 1, tx.now.toString(), tx.actor.memberId];
  const kept = { ...after, version, updatedAt, updatedBy };
  await keepHistory(tx, keyId, kept);
  await emit(tx, { kind: "client_history.changed", subjectId: params.id });
  return kept;
}

async function keyFor(tx: PracticeTx, clientId: string): Promise<string> {
  const keyId = await keyOfClient(tx, clientId);
  if (!keyId) throw await missing(tx, clientId);
  return keyId;
}
