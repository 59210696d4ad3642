import { randomBytes } from "node:crypto";
import { audit } from "#kernel/audit/trail.ts";
import { derive } from "#kernel/crypto/root-keys.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, notFound } from "#kernel/http/problem.ts";
import type * as contract from "./contract.ts";
import { destroyHalf, forgetOldDevices, halfOf } from "./store.ts";

/**
 * The key of the member's drafts on a device, from two halves: one that stands in a row and goes when the device is signed
 * out, and one from the practice's key, so that a copy of the database opens nothing.
 */
export async function openDraftKey({ tx, body }: Call<typeof contract.openDraftKey>): Promise<{ key: string }> {
  const memberId = memberIdOf(tx);
  const { half, made } = await halfOf(tx, memberId, body.device, randomBytes(32));
  if (made) {
    await forgetOldDevices(tx, memberId);
    audit(tx, { action: "draft_key.made", subject: { kind: "draft_key", id: body.device } });
  }
  const secret = await tx.sealer.practiceSecret("draft-keys");
  const key = derive(Buffer.concat([half, secret]), `draft-key:${memberId}:${body.device}`);
  return { key: key.toString("base64url") };
}

export async function destroyDraftKey({ tx, params }: Call<typeof contract.destroyDraftKey>): Promise<undefined> {
  if (!(await destroyHalf(tx, memberIdOf(tx), params.id))) throw notFound("This key");
  audit(tx, { action: "draft_key.destroyed", subject: { kind: "draft_key", id: params.id } });
}

function memberIdOf(tx: PracticeTx): string {
  if (tx.actor.memberId === null) throw forbidden();
  return tx.actor.memberId;
}
