import { audit } from "#kernel/audit/trail.ts";
import type { House } from "#kernel/house.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { forget } from "../forgetting/service.ts";
import { type Line, readLine } from "../ledger/files.ts";
import { removeFiles } from "../removing/service.ts";
import { erasureOf, holdClient } from "../store.ts";

/**
 * Erases these clients once more, whom a restored backup may have brought back: rows, keys and files, and the ledger's row where
 * the backup was too old to have it. To be called after a restore and before anything is served; doing it twice changes nothing.
 */
export async function reapplyErasures(house: House, practiceId: string, clientIds: readonly string[]): Promise<void> {
  for (const clientId of clientIds) {
    const line = await readLine(house.files, practiceId, clientId);
    const erasure = await eraseAgain(house, practiceId, clientId, line);
    await removeFiles(house, practiceId, erasure);
  }
}

async function eraseAgain(house: House, practiceId: string, clientId: string, line: Line | null) {
  return house.db.inPractice(systemOf(practiceId), async (tx) => {
    const held = (await holdClient(tx, clientId)) ?? null;
    const known = await erasureOf(tx, clientId);
    const erasureId = known?.erasureId ?? line?.erasureId ?? tx.newId();
    const keyId = held?.keyId ?? line?.keyId ?? null;
    if (held || !known) {
      const erasedAt = known?.erasedAt ?? line?.at ?? tx.now.toString();
      const reason = known?.reason ?? line?.reason ?? "reapplied";
      await forget(tx, { erasureId, clientId, reason, erasedAt, erasedBy: known?.erasedBy ?? null, held });
      audit(tx, { action: "client.erased_again", subject: { kind: "client", id: clientId }, detail: { erasureId } });
    }
    return { erasureId, keyId };
  });
}
