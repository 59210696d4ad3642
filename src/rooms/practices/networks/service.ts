import { isIPv6 } from "node:net";
import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { House } from "#kernel/house.ts";
import type { Call } from "#kernel/http/guard.ts";
import { isWithin, plainAddress } from "#kernel/http/networks.ts";
import { refuse } from "#kernel/http/problem.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { activeMembers } from "../members/store.ts";
import { distrust } from "../session/pass/service.ts";
import type * as contract from "./contract.ts";
import * as store from "./store.ts";

export async function readNetworks({ tx }: Call<typeof contract.readNetworks>) {
  return shown(tx);
}

/** In this process at once, in every other within a minute: whoever comes from elsewhere is led to the door. */
export async function keepNetworks({ tx, house, body }: Call<typeof contract.keepNetworks>) {
  const { networks } = body;
  if (!isWithin(networks, tx.origin.ip))
    throw refuse("would_shut_you_out", "These networks leave out the one you are in. Add it to the list.");
  await keep(tx, house, networks);
  return shown(tx);
}

/** Opens a practice to every network: for whoever runs the house, when the practice's own line has got another address. */
export async function openNetworks(house: House, practiceId: string): Promise<void> {
  await house.db.inPractice(systemOf(practiceId), async (tx) => {
    await keep(tx, house, []);
    audit(tx, { action: "networks.changed" });
  });
}

async function keep(tx: PracticeTx, house: House, networks: readonly string[]): Promise<void> {
  await store.keepNetworks(tx, networks);
  await emit(tx, { kind: "practice.changed", subjectId: tx.actor.practiceId });
  const members = (await activeMembers(tx)).map(({ id }) => id);
  tx.afterCommit(() => distrust(house, members));
}

async function shown(tx: PracticeTx) {
  const { ip } = tx.origin;
  return { networks: await store.readNetworks(tx), here: ip === null ? null : await here(tx, plainAddress(ip)) };
}

/** What to allow so that whoever asks from here gets in again: devices change their IPv6 address within its /64. */
async function here(tx: PracticeTx, address: string) {
  return { address, network: await store.networkOf(tx, address, isIPv6(address) ? 64 : 32) };
}
