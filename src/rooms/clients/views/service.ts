import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { notFound, refuse } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import type * as contract from "./contract.ts";
import type { ClientView } from "./contract.ts";
import { deleteView, findViews, insertView, updateView } from "./store.ts";

const mostViews = 30;

export async function listViews({ tx }: Call<typeof contract.listViews>) {
  return { items: await findViews(tx) };
}

/** Keeps a view for the caller. Throws 409 when they have too many. */
export async function createView({ tx, body }: Call<typeof contract.createView>): Promise<ClientView> {
  if ((await findViews(tx)).length >= mostViews)
    throw refuse("too_many_views", `A member has at most ${mostViews} views.`);
  const view = { id: tx.newId(), ...body };
  await insertView(tx, (await practiceOf(tx)).keyId, view);
  return view;
}

/** Changes what is named. Throws 404. */
export async function changeView({ tx, params, body }: Call<typeof contract.changeView>): Promise<ClientView> {
  const before = await theView(tx, params.id);
  const { name = before.name, asked = before.asked, columns = before.columns } = body;
  const view = { ...before, name, asked, columns };
  await updateView(tx, (await practiceOf(tx)).keyId, view);
  return view;
}

/** Throws 404. */
export async function removeView({ tx, params }: Call<typeof contract.removeView>): Promise<undefined> {
  await deleteView(tx, (await theView(tx, params.id)).id);
}

/** A view of the caller's: a colleague's is not there for them. */
async function theView(tx: PracticeTx, id: string): Promise<ClientView> {
  const view = (await findViews(tx)).find((one) => one.id === id);
  if (!view) throw notFound("This view");
  return view;
}
