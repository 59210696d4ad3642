import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Keeping } from "#rooms/clients/ports.ts";
import { giveUpPlaces } from "../groups/places/service.ts";
import { countVisits, groupsOf, removeVisits, visitsToCome } from "./store.ts";

/** Answers the clients' port `keeping`. */
export async function visitsKept(tx: PracticeTx, { clientId }: { readonly clientId: string }): Promise<Keeping> {
  const { past, toCome, groups, lastAt } = await countVisits(tx, clientId);
  const things = [
    { kind: "visit", count: past },
    { kind: "visit_to_come", count: toCome },
    { kind: "group", count: groups },
  ] as const;
  return { things, lastAt };
}

/** Answers the clients' port `forgetting`: a place in a group goes to who waits, then everything of the client goes. */
export async function forgetVisits(
  tx: PracticeTx,
  { clientId }: { readonly clientId: string },
): Promise<readonly string[]> {
  for (const groupId of await groupsOf(tx, clientId)) await giveUpPlaces(tx, groupId, clientId);
  await removeVisits(tx, clientId);
  return [];
}

/** The ids of all appointments at which a client is still expected. */
export const awaited = (tx: PracticeTx, clientId: string): Promise<string[]> => visitsToCome(tx, clientId);
