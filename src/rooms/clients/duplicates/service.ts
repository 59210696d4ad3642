import { setImmediate as breath } from "node:timers/promises";
import { audit } from "#kernel/audit/trail.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import type { Entry } from "../directory/packed/rules.ts";
import type { Directory } from "../directory/rules.ts";
import { directories } from "../directory/service.ts";
import { mustBeThere } from "../merging/gone/service.ts";
import { countryOf, tidyPhone } from "../phone/rules.ts";
import { fold } from "../search/rules.ts";
import { visitsOf } from "../visits/service.ts";
import type * as contract from "./contract.ts";
import { type Pair, Pairing } from "./pairs/rules.ts";
import { likenessOf, type Traits, traitsOf, weightOf } from "./rules.ts";
import { deleteApart, findApart, insertApart, pairKey } from "./store.ts";

/** Pairs who may be one person, without those of whom it was said that they are two. */
export async function listDuplicates({ tx, query }: Call<typeof contract.listDuplicates>) {
  const directory = await directories.of(tx);
  const apart = await findApart(tx);
  const pairs = (await pairsIn(directory)).filter(({ ids }) => !apart.has(pairKey(...ids)));
  const shown = pairs.slice(0, query.limit);
  const seen = await visitsOf(
    tx,
    shown.flatMap(({ ids }) => ids.map((id) => ({ id }))),
  );
  const items = shown.flatMap(({ ids, reasons }) => {
    const clients = ids.flatMap((id) => directory.get(id)?.client ?? []);
    return clients.length < 2
      ? []
      : [{ clients: clients.map((client) => ({ ...client, visits: seen(client.id) })), reasons: [...reasons] }];
  });
  // Of a number alone nobody learns who it is of.
  if (items.length > 0) audit(tx, { action: "client.duplicates_listed", detail: { count: items.length } });
  return { items, total: pairs.length };
}

const mostNamed = 5;

/** Who is known already that somebody may be. What was asked is not written down. */
export async function checkDuplicates({ tx, body }: Call<typeof contract.checkDuplicates>) {
  const { firstName, lastName = "", email = null, birthDate = null, except } = body;
  const phone = body.phone ? tidyPhone(body.phone, countryOf(await practiceOf(tx))) : null;
  const sought = traitsOf({ firstName, lastName, email, phone, birthDate });
  const directory = await directories.of(tx);
  const found = [];
  for (const [at, entry] of [...directory.inOrder()].entries()) {
    if (at % readAtOnce === readAtOnce - 1) await breath();
    if (entry.id === except || !mayBe(entry, sought)) continue;
    const { client } = entry;
    const reasons = likenessOf(sought, traitsOf(client));
    if (reasons.length > 0) found.push({ client, reasons });
  }
  found.sort((one, other) => weightOf(other.reasons) - weightOf(one.reasons));
  const items = found.slice(0, mostNamed);
  audit(tx, { action: "client.duplicates_searched", detail: { count: items.length } });
  return { items };
}

/** Says that two are two, or takes it back. Throws 404, 422. */
export async function setApart({ tx, body }: Call<typeof contract.setApart>) {
  const { clientId, otherId, apart } = body;
  if (clientId === otherId) throw invalid("body.otherId", "Somebody else than the client.");
  for (const id of [clientId, otherId]) await mustBeThere(tx, id);
  const known = (await findApart(tx)).has(pairKey(clientId, otherId));
  if (known !== apart) {
    await (apart ? insertApart : deleteApart)(tx, clientId, otherId);
    await emit(tx, { kind: "client.set_apart", subjectId: clientId });
    for (const id of [clientId, otherId])
      audit(tx, { action: "client.set_apart", subject: { kind: "client", id }, detail: { apart } });
  }
  return { apart, saidAt: apart ? tx.now.toString() : null };
}

const found = new WeakMap<Directory, { changes: number; pairs: Promise<readonly Pair[]> }>();

/** The pairs among the clients in memory, found anew only when one of them has changed. */
function pairsIn(directory: Directory): Promise<readonly Pair[]> {
  const known = found.get(directory);
  if (known?.changes === directory.changes) return known.pairs;
  const pairs = pairsAmong(directory.inOrder());
  found.set(directory, { changes: directory.changes, pairs });
  return pairs;
}

/** How many are read out of the directory before others are let through, some 3 µs each; and for how long (ms) they wait. */
const readAtOnce = 1_000;
const stretchMs = 2;

async function pairsAmong(entries: readonly Entry[]): Promise<readonly Pair[]> {
  const pairing = new Pairing();
  for await (const entry of inStretches([...entries])) pairing.put(entry.id, entry.client);
  for await (const _ of inStretches(pairing.steps()));
  return pairing.found();
}

/** One after the other, and others are let through as soon as they have waited for a moment. */
async function* inStretches<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  let since = performance.now();
  for (const item of items) {
    yield item;
    if (performance.now() - since < stretchMs) continue;
    await breath();
    since = performance.now();
  }
}

/** A quick no, before a client is read. */
function mayBe(entry: Entry, { words, mail, local, line, birthDate }: Traits): boolean {
  const { names, rest, digits } = entry.findable;
  return (
    (line !== null && digits.endsWith(line)) ||
    (mail !== null && rest.includes(fold(local ?? mail))) ||
    (birthDate !== null && entry.mentions(birthDate)) ||
    words.every((word) => names.includes(word))
  );
}
