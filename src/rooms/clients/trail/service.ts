import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Answered, Placed } from "#rooms/practices/trail/ports.ts";
import { idsOfConsents, placesOfConsents } from "../consents/store.ts";
import { cardsOf } from "../door.ts";
import { findFormers, survivorsOf } from "../merging/store.ts";

/** Answers the practices' port `trailSubjects` for clients, each of whom is their own, and their consents. */
export async function clientsInTrail(tx: PracticeTx, asked: ReadonlyMap<string, readonly string[]>): Promise<Answered> {
  const ids = asked.get("client") ?? [];
  const survivors = await survivorsOf(tx, ids);
  const clients = ids.map((id): [string, Placed] => [id, { clientId: survivors.get(id) ?? id, at: null }]);
  const consents = await placesOfConsents(tx, asked.get("consent") ?? []);
  return { kinds: ["client", "consent"], placed: new Map([...clients, ...consents]) };
}

/** Answers the practices' port `trailOfClient` with what this room keeps of a client, and who was merged into them. */
export async function consentsKeptOf(
  tx: PracticeTx,
  { clientId }: { readonly clientId: string },
): Promise<readonly string[]> {
  const formers = await findFormers(tx, clientId);
  return [...(await idsOfConsents(tx, clientId)), ...formers.map(({ id }) => id)];
}

/** Answers the practices' port `trailNames`. */
export async function namesInTrail(
  tx: PracticeTx,
  { clientIds }: { readonly clientIds: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const cards = clientIds.length === 0 ? [] : (await cardsOf(tx, clientIds)).values();
  return new Map([...cards].map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`.trim()]));
}
