import { uuidv7 } from "uuidv7";
import { audit } from "#kernel/audit/trail.ts";
import { hashToken, newToken } from "#kernel/crypto/tokens.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { House } from "#kernel/house.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { activeMember, activeMembers, type Member, membersById, takeIn } from "./members/store.ts";
import { openPractice } from "./opening/service.ts";
import { type Role, treats } from "./policy.ts";
import { ensureUser, keepLink } from "./sign-in/store.ts";
import { signInAddress } from "./sign-in/worker.ts";
import { allPracticeIds, type Practice, readPractice } from "./store.ts";

export { countries } from "./country/rules.ts";
export { type CopiedMember, type CopiedSettings, practiceResources } from "./exporting/rules.ts";
export { bringPractice } from "./exporting/service.ts";
export { practiceTables } from "./exporting/store.ts";
export { openLive } from "./live/service.ts";
export { openNetworks } from "./networks/service.ts";
export { seesWholeTrail } from "./policy.ts";
export { demandFresh, identify } from "./session/service.ts";
export { trailActs, trailDays } from "./trail/service.ts";

/** Someone who works in the practice, by the name others know: their own, or their address until they gave one. */
export type Colleague = Pick<Member, "id" | "userId" | "name" | "email" | "role" | "keyId">;

/** The practice of this transaction, with its settings and the id of its own key. */
export const practiceOf = (tx: PracticeTx): Promise<Practice> => readPractice(tx);

/** A member who works here now, or null. */
export async function memberOf(tx: PracticeTx, memberId: string): Promise<Colleague | null> {
  const member = await activeMember(tx, memberId);
  return member && colleague(member);
}

/** Those who work here now, by name; with `clinical`, only those who treat. */
export async function membersOf(tx: PracticeTx, { clinical = false } = {}): Promise<Colleague[]> {
  const members = await activeMembers(tx);
  return members.filter((member) => !clinical || treats(member)).map(colleague);
}

/** The names of these members, those who have left included: what they wrote still bears them. */
export async function memberNames(tx: PracticeTx, memberIds: readonly string[]): Promise<Map<string, string>> {
  const members = await membersById(tx, [...new Set(memberIds)]);
  return new Map(members.map((member) => [member.id, colleague(member).name]));
}

/** Every practice of the installation, for sweeps that then enter each one. */
export const practiceIds = (house: House): Promise<string[]> => house.db.outside(allPracticeIds);

/** A sign-in link for the command line, valid for ten minutes, once. Null when no user has this address. */
export async function signInLink(house: House, email: string): Promise<string | null> {
  const token = newToken();
  const link = { id: uuidv7(), email: email.trim().toLowerCase(), hash: hashToken(token) };
  const kept = await house.db.outside((db) => keepLink(db, link, house.clock.now()));
  return kept ? signInAddress(house, token) : null;
}

export interface NewPractice {
  /** The owner's address and name. */
  readonly email: string;
  readonly userName: string;
  /** The practice's. */
  readonly name: string;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly currency: string;
}

/** Opens a practice for the user with this address, who is made when there is none. For demo data and tests. */
export async function createPractice(
  house: House,
  wish: NewPractice,
): Promise<{ practiceId: string; memberId: string; userId: string }> {
  const owner = await userWith(house, { ...wish, name: wish.userName });
  const { practice, actor } = await openPractice(house, owner, wish);
  return { practiceId: practice.id, memberId: actor.memberId, userId: owner.id };
}

/** Takes a user in without an invitation. For demo data and tests. */
export async function addMember(
  house: House,
  practiceId: string,
  person: { email: string; name: string; locale: Locale; role: Role },
): Promise<{ memberId: string; userId: string }> {
  const user = await userWith(house, person);
  const member = await house.db.inPractice(systemOf(practiceId), async (tx) => {
    const joined = await takeIn(tx, user, person.role);
    await emit(tx, { kind: "member.joined", subjectId: joined.id, payload: { role: joined.role } });
    audit(tx, {
      action: "member.joined",
      subject: { kind: "member", id: joined.id },
      detail: { role: joined.role },
    });
    return joined;
  });
  return { memberId: member.id, userId: user.id };
}

async function userWith(house: House, person: { email: string; name: string; locale: Locale }) {
  const email = person.email.trim().toLowerCase();
  const wish = { id: uuidv7(), email, name: person.name, locale: person.locale };
  return { ...wish, id: await house.db.outside((db) => ensureUser(db, wish, house.clock.now())) };
}

const colleague = ({ id, userId, name, email, role, keyId }: Member): Colleague => ({
  id,
  userId,
  name: name || email,
  email,
  role,
  keyId,
});
