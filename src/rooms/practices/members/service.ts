import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { notFound, Problem } from "#kernel/http/problem.ts";
import { distrust } from "../session/pass/service.ts";
import type * as contract from "./contract.ts";
import * as store from "./store.ts";

export async function listMembers({ tx }: Call<typeof contract.listMembers>) {
  return { items: (await store.activeMembers(tx)).map(memberShown) };
}

/** The new role counts at once in this process, within a minute in every other. */
export async function changeMember({ tx, house, params, body, ifMatch }: Call<typeof contract.changeMember>) {
  const member = await store.updateRole(tx, params.id, body.role, ifMatch);
  if (!member) throw await missingOrStale(tx, params.id);
  await emit(tx, { kind: "member.changed", subjectId: member.id, payload: { role: member.role } });
  tx.afterCommit(() => distrust(house, [member.id]));
  return memberShown(member);
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

const memberShown = ({ id, name, email, role, joinedAt, version }: store.Member) => ({
  id,
  name,
  email,
  role,
  joinedAt,
  version,
});
