import { audit } from "#kernel/audit/trail.ts";
import { type Call, RawJson } from "#kernel/http/guard.ts";
import { invalid } from "#kernel/http/problem.ts";
import { type Position, pageOf } from "../directory/rules.ts";
import { directories } from "../directory/service.ts";
import { visitsOf } from "../visits/service.ts";
import type * as contract from "./contract.ts";

/** A page of clients, from memory. What was looked for is not written down. */
export async function listClients({ tx, query }: Call<typeof contract.listClients>) {
  const { tag, ...sought } = query;
  const found = (await directories.of(tx)).find({ ...sought, tags: tag === undefined ? [] : [tag] });
  const { items, next } = pageOf(
    found,
    query.limit,
    query.cursor === undefined ? null : positionIn(query.cursor, "query"),
  );
  audit(tx, { action: query.query ? "client.search" : "client.list", detail: { count: items.length } });
  const seen = await visitsOf(tx, items);
  const nextCursor = next && cursorOf(next);
  return { items: items.map((client) => ({ ...client, visits: seen(client.id) })), nextCursor, total: found.length };
}

/** The directory as the page keeps it, put together from names that are JSON already. */
export async function readDirectory({ tx }: Call<typeof contract.readDirectory>): Promise<RawJson> {
  const entries = (await directories.of(tx)).inOrder();
  const lines = entries.map(({ client: { id, firstName, lastName, pronouns, email, phone, tags, status } }) => {
    const said = { ...(pronouns && { pronouns }), ...(email && { email }), ...(phone && { phone }) };
    return JSON.stringify({ id, firstName, lastName, ...said, tags, status });
  });
  return new RawJson(`{"items":[${lines.join(",")}]}`);
}

/** A page's cursor: a client and a place, never a name. */
export const cursorOf = ({ id, index }: Position): string => Buffer.from(`${id}.${index}`).toString("base64url");

/** Where a cursor stands. Throws 422 for one that is none. */
export function positionIn(cursor: string, where: "query" | "body"): Position {
  const [, id, index] = /^([0-9a-f-]{36})\.(\d{1,7})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (!id) throw invalid(`${where}.cursor`, "A nextCursor of this list.");
  return { id, index: Number(index) };
}
