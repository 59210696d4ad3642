import { auditedLately } from "#kernel/audit/lately.ts";
import { audit } from "#kernel/audit/trail.ts";
import type { Origin, PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { House } from "#kernel/house.ts";
import type { Call, Caller, RawCall } from "#kernel/http/guard.ts";
import { isWithin } from "#kernel/http/networks.ts";
import { notFound, Problem, refuse } from "#kernel/http/problem.ts";
import type * as contract from "./contract.ts";
import { invitationsFor } from "./invitations/store.ts";
import { activeMembers, membershipsOf, renameMember } from "./members/store.ts";
import { openPractice } from "./opening/service.ts";
import { mostPractices } from "./rules.ts";
import { factorsOf } from "./second-factor/store.ts";
import { distrust } from "./session/pass/service.ts";
import { showIn, standsIn } from "./session/service.ts";
import { userShown } from "./sign-in/service.ts";
import { readUser, updateUser } from "./sign-in/store.ts";
import * as store from "./store.ts";

type Signed<E> = RawCall<E> & { caller: Caller };

/** The caller with their practices, each entered for its name, since nothing looks across practices. */
export async function readMe({ house, caller, origin }: { house: House; caller: Caller; origin: Origin }) {
  const admitted = isWithin(caller.networks, origin.ip);
  if (!admitted) await auditShutOut(house, caller, origin);
  const now = house.clock.now();
  const { user, memberships, invitations, held } = await house.db.outside(async (db) => {
    const user = await readUser(db, caller.userId);
    const invitations = await invitationsFor(db, user.email, now);
    const [held] = await factorsOf(db, [user.id]);
    return { user, memberships: await membershipsOf(db, user.id), invitations, held: held! };
  });
  const practices = [];
  let practice: ReturnType<typeof store.shown> | null = null;
  let member = null;
  for (const { practiceId, memberId, role } of memberships) {
    const read = await house.db.inPractice({ practiceId, memberId, role }, store.readPractice, { quickCommit: true });
    practices.push({ id: practiceId, name: read.name, role });
    if (practiceId !== caller.actor?.practiceId) continue;
    practice = store.shown(read);
    member = { id: memberId, role };
  }
  const secondFactor = {
    enrolled: user.secondFactor,
    authenticator: held.authenticator,
    passkeys: held.passkeys,
  };
  const waiting = invitations.length;
  return { user: userShown(user), practice, member, admitted, practices, secondFactor, invitations: waiting };
}

/**
 * Who had the keys and came from elsewhere is remembered: it may be a thief's visit as well as a day at home. A page that waits
 * at the door asks again and again, so it is once a quarter of an hour for each session and address.
 */
async function auditShutOut(house: House, { sessionId, actor }: Caller, origin: Origin): Promise<void> {
  const act = { action: "session.shut_out", subject: { kind: "session", id: sessionId } };
  if (!actor) return;
  const note = async (tx: PracticeTx) => {
    if (!(await auditedLately(tx, act.action, sessionId, origin.ip))) audit(tx, act);
  };
  await house.db.inPractice(actor, note, { origin, quickCommit: true });
}

/** A new name is written in every practice of the caller, for colleagues to see. */
export async function changeMe({ house, caller, body, origin }: Signed<typeof contract.changeMe>) {
  const { name } = body;
  const memberships = await house.db.outside(async (db) => {
    await updateUser(db, caller.userId, body);
    return membershipsOf(db, caller.userId);
  });
  for (const { practiceId, memberId, role } of name === undefined ? [] : memberships) {
    const act = { action: "member.renamed", subject: { kind: "member", id: memberId } };
    await house.db.inPractice(
      { practiceId, memberId, role },
      async (tx) => {
        await renameMember(tx, memberId, name as string);
        audit(tx, act);
      },
      { origin },
    );
  }
  return readMe({ house, caller, origin });
}

export async function choosePractice({ house, caller, body, origin, reply }: Signed<typeof contract.choosePractice>) {
  const { practiceId } = body;
  const memberships = await house.db.outside((db) => membershipsOf(db, caller.userId));
  const actor = memberships.find((membership) => membership.practiceId === practiceId);
  if (!actor) throw notFound("This practice");
  const moved = await standsIn(house, caller, actor);
  showIn(house, reply, moved);
  return readMe({ house, caller: moved, origin });
}

export async function createPractice({ house, caller, body, origin, reply }: Signed<typeof contract.createPractice>) {
  const { user, owned } = await house.db.outside(async (db) => ({
    user: await readUser(db, caller.userId),
    owned: (await membershipsOf(db, caller.userId)).filter(({ role }) => role === "owner").length,
  }));
  if (owned >= mostPractices) throw refuse("too_many_practices", "A user may own twenty practices at most.");
  const { practice, actor } = await openPractice(house, user, body, origin);
  showIn(house, reply, await standsIn(house, caller, actor));
  return store.shown(practice);
}

export async function readPractice({ tx }: Call<typeof contract.readPractice>) {
  return store.shown(await store.readPractice(tx));
}

export async function changePractice({ tx, house, caller, body, ifMatch }: Call<typeof contract.changePractice>) {
  if (body.secondFactorRequired && !(await readUser(tx.db, caller.userId)).secondFactor)
    throw refuse("second_factor_first", "Set up a second factor of your own before you ask one of others.");
  const practice = await store.updatePractice(tx, body, ifMatch);
  if (!practice) throw new Problem(412, "stale_version", "Someone changed the settings meanwhile.");
  await emit(tx, { kind: "practice.changed", subjectId: practice.id });
  // At once in this process, within a minute in every other: whoever holds none is led to set one up.
  if (body.secondFactorRequired !== undefined) {
    const members = (await activeMembers(tx)).map(({ id }) => id);
    tx.afterCommit(() => distrust(house, members));
  }
  return store.shown(practice);
}
