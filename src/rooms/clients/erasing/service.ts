import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call, MemberCall } from "#kernel/http/guard.ts";
import { notFound, refuse } from "#kernel/http/problem.ts";
import { demandFresh, memberNames } from "#rooms/practices/door.ts";
import { type Standing, standingOf } from "../retention/service.ts";
import type { Erasure, ErasureOutlook, ErasureReason, KeptKind } from "./contract.ts";
import * as contract from "./contract.ts";
import { forget } from "./forgetting/service.ts";
import { reasonsFor, refusalOf } from "./rules.ts";
import { findErasure, findErasures, holdClient, type Kept } from "./store.ts";

/** What erasing would remove, and which reasons hold today. Throws 404. */
export async function readErasureOutlook({
  tx,
  params,
}: Call<typeof contract.readErasureOutlook>): Promise<ErasureOutlook> {
  const standing = await standingOf(tx, params.id);
  const { lastOn, keptUntil, isOver } = standing.retention;
  const counts = new Map<KeptKind, number>();
  for (const { kind, count } of standing.kept.flatMap(({ things }) => things))
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  const keeps = contract.keptKinds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [{ kind, count }];
  });
  return { keeps, lastOn, keptUntil, isOver, reasons: reasonsFor(seen(standing)) };
}

/**
 * Erases a client. Everything but files goes in the transaction that says so: whoever dies on the way has erased nothing, or
 * all of it. Throws 404, 409.
 */
export async function eraseClient(call: MemberCall<typeof contract.eraseClient>): Promise<Erasure> {
  const { house, actor, origin, caller, params, body } = call;
  await demandFresh(house, caller);
  return house.db.inPractice(actor, (tx) => erase(tx, params.id, body.reason), { origin });
}

async function erase(tx: PracticeTx, clientId: string, reason: ErasureReason): Promise<Erasure> {
  const held = await holdClient(tx, clientId);
  if (!held) throw notFound("This client");
  const standing = await standingOf(tx, clientId);
  const refusal = refusalOf(reason, seen(standing));
  const { keptUntil } = standing.retention;
  if (refusal !== null) throw refuse(refusal, contract.eraseClient.refusals[refusal] ?? "", { keptUntil });
  const erasureId = tx.newId();
  const erasedBy = tx.actor.memberId;
  await forget(tx, { erasureId, clientId, reason, erasedAt: tx.now.toString(), erasedBy, held });
  audit(tx, { action: "client.erased", subject: { kind: "client", id: clientId }, detail: { erasureId, reason } });
  return shown(tx, await theErasure(tx, erasureId));
}

const seen = ({ retention }: Standing) => ({ mustBeKept: !retention.isOver, wasSeen: retention.lastOn !== null });

export async function listErasures({ tx, query }: Call<typeof contract.listErasures>) {
  const found = await findErasures(tx, cursorIn(query.cursor), query.limit + 1);
  const items = await shownAll(tx, found.slice(0, query.limit));
  return { items, nextCursor: found.length > query.limit ? (items.at(-1)?.id ?? null) : null };
}

export async function readErasure({ tx, params }: Call<typeof contract.readErasure>): Promise<Erasure> {
  return shown(tx, await theErasure(tx, params.id));
}

/** An erasure of this practice. Throws 404. */
export async function theErasure(tx: PracticeTx, id: string): Promise<Kept> {
  const erasure = await findErasure(tx, id);
  if (!erasure) throw notFound("This erasure");
  return erasure;
}

const cursorIn = (cursor: string | undefined): string | null =>
  cursor !== undefined && /^[0-9a-f-]{36}$/.test(cursor) ? cursor : null;

async function shown(tx: PracticeTx, erasure: Kept): Promise<Erasure> {
  const [one] = await shownAll(tx, [erasure]);
  return one as Erasure;
}

async function shownAll(tx: PracticeTx, erasures: readonly Kept[]): Promise<Erasure[]> {
  const names = await memberNames(
    tx,
    erasures.flatMap(({ erasedBy }) => erasedBy ?? []),
  );
  return erasures.map(({ erasureId, clientId, reason, erasedAt, erasedBy, filesGoneAt }) => ({
    id: erasureId,
    clientId,
    reason: reason as Erasure["reason"],
    erasedAt,
    erasedBy: erasedBy === null ? null : { id: erasedBy, name: names.get(erasedBy) ?? "" },
    filesGoneAt,
  }));
}
