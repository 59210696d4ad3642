import type { House } from "#kernel/house.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { removeTable } from "../files.ts";
import * as store from "../store.ts";

/**
 * Removes the file of an import that nobody started, or that has ended, or whose upload died on the way, with the key under
 * which it lay.
 */
export async function dropFile(
  house: House,
  practiceId: string,
  { importId, keyId, dueAt }: { importId: string; keyId: string | null; dueAt: string | null },
): Promise<void> {
  // The queue has a clock of its own; by ours nobody's file goes early.
  if (dueAt !== null && Temporal.Instant.compare(house.clock.now().add({ hours: 1 }), dueAt) < 0) return;
  const goes = await house.db.inPractice(systemOf(practiceId), async (tx) => {
    const found = await store.findImport(tx, importId, { lock: true });
    if (found?.state === "running") return false;
    if (found?.state === "waiting") await store.deleteImport(tx, importId);
    const key = found?.keyId ?? keyId;
    if (key) await store.destroyKey(tx, key);
    return true;
  });
  if (goes) await removeTable(house, practiceId, importId);
}
