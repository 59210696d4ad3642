import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Endpoint } from "./contract.ts";
import { invalid, Problem } from "./problem.ts";

export interface Replay {
  readonly status: number;
  readonly resourceId: string | null;
}

/**
 * Takes the `Idempotency-Key` of a change, when one was sent. The first request keeps the digest to write its answer
 * under; a later one is told to read the resource again. Two at once: the second waits for the first to end.
 */
export async function begin(
  tx: PracticeTx,
  endpoint: Endpoint,
  request: FastifyRequest,
): Promise<{ digest: Buffer } | { replay: Replay } | undefined> {
  const key = request.headers["idempotency-key"];
  if (key === undefined || endpoint.method === "GET") return undefined;
  if (typeof key !== "string" || key.length < 8 || key.length > 200)
    throw invalid("headers.idempotency-key", "Between 8 and 200 characters.");
  const route = `${endpoint.method} ${request.url.split("?", 1)[0]}`;
  const digest = createHash("sha256").update(`${tx.actor.memberId}|${route}|${key}`).digest();
  const inserted = await tx.db
    .insertInto("idempotency_keys")
    .values({ practice_id: tx.actor.practiceId, digest, at: tx.now.toString() })
    .onConflict((conflict) => conflict.columns(["practice_id", "digest"]).doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows) return { digest };
  const kept = await tx.db
    .selectFrom("idempotency_keys")
    .select(["status", "resource_id"])
    .where("digest", "=", digest)
    .executeTakeFirst();
  if (kept?.status == null) throw new Problem(409, "in_progress", "The same request is being answered right now.");
  return { replay: { status: kept.status, resourceId: kept.resource_id } };
}

/** Lets go of a key that came with a preview: the change itself may still be sent under it. */
export async function forget(tx: PracticeTx, digest: Buffer): Promise<void> {
  await tx.db.deleteFrom("idempotency_keys").where("digest", "=", digest).execute();
}

/** Keeps status and resource id with the commit, never a body: what is read again passes today's rights. */
export function remember(tx: PracticeTx, digest: Buffer, status: number, resourceId: string | null): void {
  tx.withCommit({
    name: "remember_answer",
    text: "update idempotency_keys set status = $3, resource_id = $4 where practice_id = $1 and digest = $2",
    values: [tx.actor.practiceId, digest, status, resourceId],
  });
}
