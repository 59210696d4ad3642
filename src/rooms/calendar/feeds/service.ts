import { hashToken, newToken } from "#kernel/crypto/tokens.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import type { Call } from "#kernel/http/guard.ts";
import { notFound, refuse } from "#kernel/http/problem.ts";
import { memberOf } from "#rooms/practices/door.ts";
import type * as contract from "./contract.ts";
import { mostFeeds } from "./rules.ts";
import * as store from "./store.ts";

export async function listFeeds({ tx }: Call<typeof contract.listFeeds>) {
  return { items: await store.findFeeds(tx) };
}

/** Makes a feed; its address is answered here and never again, since only a hash of its token is kept. */
export async function openFeed({ tx, house, body }: Call<typeof contract.openFeed>) {
  if ((await store.findFeeds(tx)).length >= mostFeeds)
    throw refuse("too_many_feeds", "A member has at most twenty feeds.");
  const id = tx.newId();
  await store.insertFeed(tx, { id, name: await sealedName(tx, id, body.name), clients: body.clients });
  return { ...(await feedIn(tx, id)), address: await newAddress(tx, house, id) };
}

export async function changeFeed({ tx, params, body }: Call<typeof contract.changeFeed>) {
  const { id } = await feedIn(tx, params.id);
  const name = body.name === undefined ? undefined : await sealedName(tx, id, body.name);
  if (name || body.clients) await store.updateFeed(tx, id, { ...(name && { name }), clients: body.clients });
  return feedIn(tx, id);
}

export async function renewFeed({ tx, house, params }: Call<typeof contract.renewFeed>) {
  const { id } = await feedIn(tx, params.id);
  await store.updateFeed(tx, id, { renewedAt: tx.now.toString() });
  return { ...(await feedIn(tx, id)), address: await newAddress(tx, house, id) };
}

export async function revokeFeed({ tx, params }: Call<typeof contract.revokeFeed>) {
  const { id } = await feedIn(tx, params.id);
  await store.takeToken(tx, id);
  await store.deleteFeed(tx, id);
  return undefined;
}

async function feedIn(tx: PracticeTx, id: string): Promise<store.Feed> {
  const feed = await store.findFeed(tx, id);
  if (!feed) throw notFound("This feed");
  return feed;
}

async function newAddress(tx: PracticeTx, house: House, id: string): Promise<string> {
  const token = newToken();
  await store.giveToken(tx, id, hashToken(token));
  return new URL(`/calendar/${token}.ics`, house.env.appUrl).href;
}

/** Under the member's own key: it is theirs alone to read. */
async function sealedName(tx: PracticeTx, id: string, name: string): Promise<Buffer> {
  const member = await memberOf(tx, tx.actor.memberId ?? "");
  if (!member) throw notFound("This member");
  return tx.sealer.seal(member.keyId, store.nameCell(id), name);
}
