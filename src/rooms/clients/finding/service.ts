import { setImmediate as breath } from "node:timers/promises";
import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid } from "#kernel/http/problem.ts";
import { memberOf, practiceOf } from "#rooms/practices/door.ts";
import { clientsLacking } from "../consents/lacking/service.ts";
import type { Visits } from "../contract.ts";
import type { Entry } from "../directory/packed/rules.ts";
import { pageOf } from "../directory/rules.ts";
import { directories } from "../directory/service.ts";
import { findFields } from "../fields/store.ts";
import { seenBy } from "../ports.ts";
import { cursorOf, positionIn } from "../search/service.ts";
import { visitsOf } from "../visits/service.ts";
import type * as contract from "./contract.ts";
import type { Asked } from "./contract.ts";
import { inOrder, type Key, keyOf, notSeenSince, orders } from "./rules.ts";

/** A page of clients to whom all of it applies. What was asked is not written down. Throws 422. */
export async function findClients({ tx, body }: Call<typeof contract.findClients>) {
  const { items: found, seen } = await ordered(tx, body, await narrowed(tx, body));
  const { items, next } = pageOf(found, body.limit, body.cursor === undefined ? null : positionIn(body.cursor, "body"));
  audit(tx, { action: body.query ? "client.search" : "client.list", detail: { count: items.length } });
  const visits = seen ?? (await visitsOf(tx, items));
  return {
    items: items.map((client) => ({ ...client, visits: visits(client.id) })),
    nextCursor: next && cursorOf(next),
    total: found.length,
  };
}

interface Found {
  readonly items: readonly Entry[];
  /** The visits of all of them, when something needed them. */
  readonly seen: ((id: string) => Visits) | null;
}

/** What needs no query first, then what does, of those who are left. */
async function narrowed(tx: PracticeTx, asked: Asked): Promise<Found> {
  const { query, tags = [], status, birthMonth, therapistId } = asked;
  let items = (await directories.of(tx)).find({ query, tags, status });
  // A quote in a text stands escaped in JSON, so this can only be the date.
  const born = birthMonth && new RegExp(`"birthDate":"\\d{4}-${String(birthMonth).padStart(2, "0")}-`);
  if (born) items = items.filter(({ json }) => born.test(json));
  if (therapistId) {
    const ids = await clientsOf(tx, therapistId);
    items = items.filter(({ id }) => ids.has(id));
  }
  if (asked.consentMissing) {
    const lacking = await clientsLacking(tx, items);
    items = items.filter(({ id }) => lacking.has(id));
  }
  return seenOrNot(tx, asked, items);
}

async function seenOrNot(tx: PracticeTx, asked: Asked, items: readonly Entry[]): Promise<Found> {
  const { unbooked, notSeenFor, order } = asked;
  if (!unbooked && !notSeenFor && order !== "next" && order !== "last") return { items, seen: null };
  const seen = await visitsOf(tx, items);
  const { timeZone } = await practiceOf(tx);
  const today = tx.now.toZonedDateTimeISO(timeZone).startOfDay();
  const day = notSeenFor && today.subtract({ days: notSeenFor }).toInstant().toString();
  const stands = ({ id }: Entry) => (!unbooked || seen(id).nextAt === null) && (!day || notSeenSince(seen(id), day));
  return { items: items.filter(stands), seen };
}

async function clientsOf(tx: PracticeTx, therapistId: string): Promise<ReadonlySet<string>> {
  if (!(await memberOf(tx, therapistId))) throw invalid("body.therapistId", "A member of the practice.");
  return new Set((await seenBy.ask(tx, { therapistId })).flat());
}

/** How many are read out of the directory before others are let through: some 2 µs each. */
const readAtOnce = 1_000;

async function ordered(tx: PracticeTx, { order, descending }: Asked, found: Found): Promise<Found> {
  if (order === "name") return descending ? { ...found, items: [...found.items].reverse() } : found;
  const choices = await choicesOf(tx, order);
  const keyed: { entry: Entry; key: Key }[] = [];
  for (const entry of found.items) {
    keyed.push({ entry, key: keyOf(order, entry.client, found.seen?.(entry.id), choices) });
    if (keyed.length % readAtOnce === 0) await breath();
  }
  const { locale } = await practiceOf(tx);
  const sorted = inOrder(keyed, { descending, collator: new Intl.Collator(locale, { numeric: true }) });
  return { ...found, items: sorted.map(({ entry }) => entry) };
}

/** The choices of the field that a list is put in order by, by id. Throws 422 for a field that is not there, or clinical. */
async function choicesOf(tx: PracticeTx, order: string): Promise<string[]> {
  if (orders.some((one) => one === order)) return [];
  const field = (await findFields(tx)).find(({ id, clinical }) => id === order && !clinical);
  if (!field) throw invalid("body.order", "An order, or a field of the practice that is not clinical.");
  return field.choices.map(({ id }) => id);
}
