import type { PracticeTx } from "#kernel/db/practice.ts";
import { change } from "../../service.ts";
import type { Kept } from "../../store.ts";
import { deletePhoto, isPictured } from "../store.ts";

/** Of two pictures that of who stays is kept; where they have none, the other goes over with all other rows. */
export async function mergePhotos(
  tx: PracticeTx,
  { fromId, intoId }: { readonly fromId: string; readonly intoId: string },
): Promise<void> {
  if (await isPictured(tx, intoId)) await deletePhoto(tx, fromId);
}

/** Who came back of a merge, without a picture that was taken away meanwhile. */
export async function stillPictured(tx: PracticeTx, client: Kept): Promise<Kept> {
  if (!client.profile.photoId || (await isPictured(tx, client.id))) return client;
  return change(tx, "client.updated", { ...client, profile: { ...client.profile, photoId: null } });
}
