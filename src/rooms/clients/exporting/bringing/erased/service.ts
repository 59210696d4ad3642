import type { House } from "#kernel/house.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { erasedIds } from "../../../erasing/ledger/files.ts";
import { erasedAmong } from "../../../erasing/store.ts";

/**
 * Which clients of an export this house has erased: in the practice it was made of, or in the one it is brought into. Ids of clients
 * stay the same on every way out and back, so a practice's id and theirs name them, here as in a restore. What another
 * practice erased says nothing of this one's record.
 */
export async function erasedOf(
  house: House,
  { practiceId: from, clientIds }: { readonly practiceId: string; readonly clientIds: readonly string[] },
  into: string,
): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  for (const practiceId of new Set([from, into])) {
    for (const id of await erasedIds(house.files, practiceId)) gone.add(id);
    // The ledger is written after the erasure is committed; what is committed counts.
    const known = await house.db.inPractice(systemOf(practiceId), (tx) => erasedAmong(tx, clientIds));
    for (const id of known) gone.add(id);
  }
  return gone;
}
