import { signingKeyOf } from "#kernel/crypto/signing.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import { pathOf as scanPath } from "../../consents/scan/files.ts";
import { vanish } from "../../freshness/service.ts";
import { findFormers } from "../../merging/store.ts";
import { forgetPerson } from "../../people/store.ts";
import { forgetting } from "../../ports.ts";
import { removeFilesOf } from "../jobs.ts";
import { type Certified, statementOf } from "../rules.ts";
import { forgetClient, forgetConsents, keepPaths, noteErasure } from "../store.ts";

export interface Forgotten extends Omit<Certified, "practiceId"> {
  readonly erasedBy: string | null;
  /** The client as held for it; null when their row is gone already. */
  readonly held: { readonly keyId: string; readonly version: number } | null;
}

/**
 * Removes everything that is kept of a client, in one transaction: what every room wrote, the row, the key. Rooms to the right
 * go first, since they refer to what stands left of them. Files are noted, and go by a job once this is committed.
 */
export async function forget(tx: PracticeTx, { held, ...erasure }: Forgotten): Promise<void> {
  const { erasureId, clientId } = erasure;
  // Whoever was merged into them was them: their old id and key must not come back from a backup either.
  for (const { id, keyId } of await findFormers(tx, clientId))
    await forget(tx, { ...erasure, erasureId: tx.newId(), clientId: id, held: { keyId, version: 0 } });
  await noteErasure(tx, await signed(tx, erasure));
  const paths = (await forgetting.ask(tx, { clientId })).flat();
  const scans = await forgetConsents(tx, clientId);
  await forgetPerson(tx, clientId);
  await keepPaths(tx, erasureId, [...paths, ...scans.map((id) => scanPath(tx.actor.practiceId, id))]);
  await forgetClient(tx, clientId);
  if (held) tx.sealer.forget(held.keyId);
  await vanish(tx, clientId, held?.version ?? 0);
  await emit(tx, { kind: "client.erased", subjectId: clientId });
  removeFilesOf(tx, erasureId, held?.keyId ?? null);
}

async function signed(tx: PracticeTx, erasure: Omit<Forgotten, "held">) {
  const { practiceId } = tx.actor;
  const key = signingKeyOf(await tx.sealer.practiceSecret(certificatePurpose));
  const signature = key.sign(statementOf({ ...erasure, practiceId }));
  return { ...erasure, practiceId, publicKey: key.publicKey, signature };
}

/** What the practice's signing key is derived for. */
export const certificatePurpose = "erasure-certificate";
