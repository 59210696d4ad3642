import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { refuse } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import type * as contract from "./contract.ts";
import { coloured, mostColoured } from "./rules.ts";
import { keepHues, lockHues, readHues } from "./store.ts";

export async function listTagHues({ tx }: Call<typeof contract.listTagHues>) {
  return { items: [...(await readHues(tx))] };
}

/** Throws 409 when too many have a colour already. */
export async function colourTag({ tx, body }: Call<typeof contract.colourTag>) {
  const { keyId } = await practiceOf(tx);
  const items = coloured(await lockHues(tx, keyId), body.tag, body.hue);
  if (items.length > mostColoured) throw refuse("too_many_tags", `At most ${mostColoured} tags have a colour.`);
  await keepHues(tx, keyId, items);
  await emit(tx, { kind: "client_tag.changed", subjectId: tx.actor.practiceId });
  return { items: [...items] };
}
