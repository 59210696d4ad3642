import type { PracticeTx } from "#kernel/db/practice.ts";
import { apartFrom, deleteApart, insertApart } from "../store.ts";

/** Whoever was said to be somebody else than the client who goes is somebody else than who stays. */
export async function moveApart(
  tx: PracticeTx,
  { fromId, intoId }: { readonly fromId: string; readonly intoId: string },
): Promise<void> {
  for (const otherId of await apartFrom(tx, fromId)) {
    await deleteApart(tx, fromId, otherId);
    if (otherId !== intoId) await insertApart(tx, intoId, otherId);
  }
}
