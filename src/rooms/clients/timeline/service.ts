import type { Call } from "#kernel/http/guard.ts";
import { invalid } from "#kernel/http/problem.ts";
import { mustBeThere } from "../merging/gone/service.ts";
import { kindsSeenBy } from "../policy.ts";
import { timeline } from "../ports.ts";
import type * as contract from "./contract.ts";
import { cursorOf, kindsWanted, newestFirst, positionIn } from "./rules.ts";

/** A page of a client's timeline, from all rooms that know something of them. Throws 404, 422. */
export async function readTimeline({ tx, params, query }: Call<typeof contract.readTimeline>) {
  const { before, limit } = query;
  const position = before === undefined ? null : positionIn(before);
  if (before !== undefined && !position) throw invalid("query.before", "A nextCursor of this timeline.");
  await mustBeThere(tx, params.id);
  const kinds = kindsWanted(query.kind, kindsSeenBy(tx.actor.role));
  if (kinds.length === 0) return { items: [], nextCursor: null };
  const words = query.query?.trim();
  // One more than fits tells whether there is another page.
  const stretch = { clientId: params.id, before: position, limit: limit + 1, kinds, ...(words && { query: words }) };
  const answers = await timeline.ask(tx, stretch);
  const found = newestFirst(answers.flat().filter((entry) => kinds.includes(entry.kind)));
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: last && found.length > limit ? cursorOf(last) : null };
}
