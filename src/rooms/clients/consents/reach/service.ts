import type { PracticeTx } from "#kernel/db/practice.ts";
import { isOpen } from "../rules.ts";
import { termsOf } from "../store.ts";
import type { Channel } from "../texts/contract.ts";

/**
 * Whether something may be sent to a client by this channel. Whoever sends asks right before they do, in the transaction
 * that claims the sending: a consent may have been taken back a moment ago.
 */
export async function mayReach(tx: PracticeTx, clientId: string, channel: Channel): Promise<boolean> {
  const { texts, given } = await termsOf(tx, clientId, [channel]);
  return isOpen(channel, texts, given);
}
