import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { notFound, Problem } from "#kernel/http/problem.ts";
import { factorsOf } from "../second-factor/store.ts";
import { distrust } from "../session/pass/service.ts";
import type * as contract from "./contract.ts";
import * as store from "./store.ts";

export async function listMembers({ tx }: Call<typeof contract.listMembers>) {
  const members = await store.activeMembers(tx);
  return { items: await shownTo(tx, members) };
}

/** The new role counts at once in this process, within a minute in every other. */
export async function changeMember({ tx, house, params, body, ifMatch }: Call<typeof contract.changeMember>) {
  const member = await store.updateRole(tx, params.id, body.role, ifMatch);
  if (!member) throw await missingOrStale(tx, params.id);
  await emit(tx, { kind: "member.changed", subjectId: member.id, payload: { role: member.role } });
  tx.afterCommit(() => distrust(house, [member.id]));
  const [shown] = await shownTo(tx, [member]);
  return shown!;
}

export async function removeMember({ tx, house, params }: Call<typeof contract.removeMember>) {
  if (!(await store.letGo(tx, params.id))) throw notFound("This member");
  await emit(tx, { kind: "member.removed", subjectId: params.id });
  tx.afterCommit(() => distrust(house, [params.id]));
  return undefined;
}

async function missingOrStale(tx: Call<typeof contract.changeMember>["tx"], id: string): Promise<Problem> {
  const there = await store.activeMember(tx, id);
  return there ? new Problem(412, "stale_version", "Someone changed this meanwhile.") : notFound("This member");
}

/** Which second factor somebody holds is the owners' to know, who may ask for one. */
async function shownTo(tx: PracticeTx, members: readonly store.Member[]) {
  const mayKnow = tx.actor.role === "owner";
  const held = mayKnow
    ? await factorsOf(
        tx.db,
        members.map(({ userId }) => userId),
      )
    : [];
  const factors = new Map(held.map(({ userId, authenticator, passkeys }) => [userId, { authenticator, passkeys }]));
  return members.map(({ id, userId, name, email, role, joinedAt, version }) => {
    return { id, name, email, role, joinedAt, secondFactor: factors.get(userId) ?? null, version };
  });
}
