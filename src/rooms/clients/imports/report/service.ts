import type { Call } from "#kernel/http/guard.ts";
import { theImport } from "../service.ts";
import type * as contract from "./contract.ts";
import { findLines } from "./store.ts";

/** A page of what became of the lines. Throws 404. */
export async function listLines({ tx, params, query }: Call<typeof contract.listLines>) {
  await theImport(tx, params.id);
  const { limit, only, cursor } = query;
  const found = await findLines(tx, params.id, { only, after: Number(cursor ?? 0), most: limit + 1 });
  const items = found.slice(0, limit);
  return { items, nextCursor: found.length > limit ? String(items.at(-1)?.line) : null };
}
