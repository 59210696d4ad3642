import type { Call, Caller, RawCall } from "#kernel/http/guard.ts";
import { notFound, refuse } from "#kernel/http/problem.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { enqueue } from "#kernel/jobs/queue.ts";
import { mailInvitation } from "../jobs.ts";
import { activeMembers, membersById } from "../members/store.ts";
import { readMe } from "../service.ts";
import { showIn, standsIn } from "../session/service.ts";
import { readUser } from "../sign-in/store.ts";
import { readPractice } from "../store.ts";
import type * as contract from "./contract.ts";
import { join } from "./joining/service.ts";
import * as store from "./store.ts";

type Signed<E> = RawCall<E> & { caller: Caller };

/** How long an invitation waits, in days, and how many may wait at once: mail goes out in the practice's name. */
const waitDays = 14;
const mostWaiting = 50;

export async function invite({ tx, body }: Call<typeof contract.invite>) {
  const { email, role } = body;
  if ((await activeMembers(tx)).some((member) => member.email === email))
    throw refuse("already_member", "This address belongs to a member already.");
  if ((await store.waitingInvitations(tx)).length >= mostWaiting)
    throw refuse("too_many_invitations", "Fifty invitations wait for an answer. Withdraw some first.");
  const expiresAt = tx.now.add({ hours: 24 * waitDays }).toString();
  const invitation = await store.insertInvitation(tx, {
    email,
    role,
    invitedBy: tx.actor.memberId as string,
    expiresAt,
  });
  enqueue(tx, mailInvitation, { invitationId: invitation.id });
  return invitationShown(invitation);
}

export async function listInvitations({ tx }: Call<typeof contract.listInvitations>) {
  return { items: (await store.waitingInvitations(tx)).map(invitationShown) };
}

export async function withdrawInvitation({ tx, params }: Call<typeof contract.withdrawInvitation>) {
  if (!(await store.closeInvitation(tx, params.id, "revoked"))) throw notFound("This invitation");
  return undefined;
}

/** What the caller is invited to: each practice is entered for its name, since nothing looks across practices. */
export async function listOwnInvitations({ house, caller }: Signed<typeof contract.listOwnInvitations>) {
  const items = [];
  for (const { practiceId, invitationId } of await ownWaiting({ house, caller })) {
    const item = await house.db.inPractice(systemOf(practiceId), async (tx) => {
      const invitation = await store.waitingInvitation(tx, invitationId);
      if (!invitation) return null;
      const [inviter] = await membersById(tx, [invitation.invitedBy]);
      const { id, role, expiresAt } = invitation;
      return { id, practiceName: (await readPractice(tx)).name, invitedBy: inviter?.name || null, role, expiresAt };
    });
    if (item) items.push(item);
  }
  return { items };
}

export async function acceptInvitation(call: Signed<typeof contract.acceptInvitation>) {
  const { house, caller, params, origin, reply } = call;
  const waiting = (await ownWaiting(call)).find(({ invitationId }) => invitationId === params.id);
  const user = await house.db.outside((db) => readUser(db, caller.userId));
  const actor = waiting && (await join(house, waiting, user, origin));
  if (!actor) throw notFound("This invitation");
  const settled = await standsIn(house, caller, actor);
  showIn(house, reply, settled);
  return readMe({ house, caller: settled, origin });
}

async function ownWaiting({ house, caller }: Pick<Signed<unknown>, "house" | "caller">): Promise<store.Waiting[]> {
  const now = house.clock.now();
  return house.db.outside(async (db) => store.invitationsFor(db, (await readUser(db, caller.userId)).email, now));
}

const invitationShown = ({ id, email, role, createdAt, expiresAt }: store.Invitation) => ({
  id,
  email,
  role,
  createdAt,
  expiresAt,
});
