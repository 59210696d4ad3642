import { audit } from "#kernel/audit/trail.ts";
import type { FileStore } from "#kernel/files/store.ts";
import type { House } from "#kernel/house.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { keepLine } from "../ledger/files.ts";
import { dropPaths, findErasure, findPaths, type Kept, noteFilesGone } from "../store.ts";

const pathsAtOnce = 50;

/**
 * Writes an erasure into the ledger, then removes its files a few at a time: what is removed is crossed off, so that whoever comes
 * after a death goes on where it stopped, and a file that is gone already is none to remove.
 */
export async function removeFiles(
  house: House,
  practiceId: string,
  { erasureId, keyId }: { erasureId: string; keyId: string | null },
): Promise<void> {
  const system = systemOf(practiceId);
  const erasure = await house.db.inPractice(system, (tx) => findErasure(tx, erasureId));
  if (!erasure || erasure.filesGoneAt !== null) return;
  await keepLine(house.files, lineOf(erasure, keyId));
  for (;;) {
    const paths = await house.db.inPractice(system, (tx) => findPaths(tx, erasureId, pathsAtOnce));
    if (paths.length === 0) break;
    for (const path of paths) await removeAll(house.files, path);
    await house.db.inPractice(system, (tx) => dropPaths(tx, erasureId, paths));
  }
  await house.db.inPractice(system, async (tx) => {
    await noteFilesGone(tx, erasureId);
    audit(tx, { action: "client.files_erased", subject: { kind: "erasure", id: erasureId } });
  });
}

const lineOf = ({ practiceId, erasureId, clientId, reason, erasedAt }: Kept, keyId: string | null) => ({
  practiceId,
  erasureId,
  clientId,
  keyId,
  reason,
  at: erasedAt,
});

async function removeAll(store: FileStore, path: string): Promise<void> {
  if (!path.endsWith("*")) return store.remove(path);
  for await (const one of store.list(path.slice(0, -1))) await store.remove(one);
}
