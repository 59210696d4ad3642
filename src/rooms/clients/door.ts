import type { Actor, PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import type { Listed } from "./directory/packed/rules.ts";
import { directories } from "./directory/service.ts";
import { linesOf, opened } from "./directory/store.ts";
import { missing } from "./merging/gone/service.ts";
import { keyOfClient, readKept, readZone } from "./store.ts";

export { consentsKept } from "./consents/erasing/service.ts";
export { mayReach } from "./consents/reach/service.ts";
export { consentTimeline } from "./consents/timeline/service.ts";
export { reapplyErasures } from "./erasing/again/service.ts";
export { checkSeal } from "./erasing/certificate/service.ts";
export { type Line as ErasureLine, ledgerLines } from "./erasing/ledger/files.ts";
export {
  clearAtStart as clearImportsAtStart,
  clearUnfinished as clearUnfinishedImports,
} from "./exporting/bringing/clearing/service.ts";
export {
  type Archive,
  importArchive,
  isEmptyPractice,
  openArchive,
} from "./exporting/bringing/service.ts";
export { clientsExport, practicesExport } from "./exporting/own/service.ts";
export {
  bundleOfAll,
  type Format as ExportFormat,
  pourAll,
  tell as tellOfExport,
} from "./exporting/practice/service.ts";
export { listenForClients } from "./freshness/service.ts";
export { fold } from "./search/rules.ts";

/** What other rooms may know of a client: names, how to reach them, state. */
export type ClientCard = Listed;

/**
 * The id of the person key that seals what is written of this client. `belonging`: the id of the row that is written, or of the
 * visit, series or note it hangs on; one that came over by a merge goes on under the key it came with, so that it can go back.
 * Throws 404 when there is no such client, 410 when they were merged.
 */
export async function clientKey(
  tx: PracticeTx,
  clientId: string,
  ...belonging: readonly (string | null | undefined)[]
): Promise<string> {
  const keyId = await keyOfClient(tx, clientId, belonging);
  if (!keyId) throw await missing(tx, clientId);
  return keyId;
}

/**
 * The cards of these clients, from memory where it holds them and else from their rows; of one who does not exist there
 * is none. What this transaction itself has changed of a client may not show yet.
 */
export async function cardsOf(tx: PracticeTx, clientIds: readonly string[]): Promise<Map<string, ClientCard>> {
  const known = directories.known(tx.actor.practiceId);
  const cards = new Map<string, ClientCard>();
  const missing = new Set<string>();
  for (const id of clientIds) {
    const entry = known?.get(id);
    if (entry) cards.set(id, entry.client);
    else missing.add(id);
  }
  for (const card of await opened(tx, await linesOf(tx, [...missing]))) cards.set(card.id, card);
  return cards;
}

/** What stands before `namesEnd` in this text: `{"id", "firstName", "lastName", "pronouns"` as JSON, without its last brace. */
export interface NamesAtHand {
  readonly text: string;
  readonly namesEnd: number;
}

/**
 * The names of the client whose id begins at this place, ready to be copied into a reply, from memory alone: no query,
 * nothing to decrypt and nothing to put together. Undefined for one who is not in memory; `cardsOf` then knows.
 */
export function namesAtHand(practiceId: string): (bytes: Uint8Array, idAt: number) => NamesAtHand | undefined {
  const known = directories.known(practiceId);
  return (bytes, idAt) => known?.at(bytes, idAt);
}

/** Brings a practice's directory into memory, so that the first search does not wait for it. */
export async function warm(house: House, actor: Actor): Promise<void> {
  await house.db.inPractice(actor, async (tx) => void (await directories.of(tx)), { quickCommit: true });
}

/** Who a client is, as on a letter or a form; null when there is no such client. */
export async function identityOf(
  tx: PracticeTx,
  clientId: string,
): Promise<{ firstName: string; lastName: string; birthDate: string | null } | null> {
  const kept = await readKept(tx, clientId);
  if (!kept) return null;
  return { firstName: kept.card.firstName, lastName: kept.card.lastName, birthDate: kept.card.birthDate };
}

/** Where a client lives, as on an envelope, for whoever visits them there; null when it is not known. */
export async function addressOf(tx: PracticeTx, clientId: string): Promise<string | null> {
  return (await readKept(tx, clientId))?.profile.address ?? null;
}

/** The zone a client said they are in, for visits online; null when it is the practice's. */
export const zoneOfClient = (tx: PracticeTx, clientId: string): Promise<string | null> => readZone(tx, clientId);
