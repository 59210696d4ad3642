import { uuidv7 } from "uuidv7";
import { audit } from "#kernel/audit/trail.ts";
import { hashToken, newToken } from "#kernel/crypto/tokens.ts";
import type { Origin } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import type { Caller, RawCall } from "#kernel/http/guard.ts";
import { Problem, refuse } from "#kernel/http/problem.ts";
import { nearestLocale } from "#kernel/i18n/locale.ts";
import { enqueueGlobal } from "#kernel/jobs/queue.ts";
import { join } from "../invitations/joining/service.ts";
import { invitationsFor } from "../invitations/store.ts";
import { mailSignInLink } from "../jobs.ts";
import { type Membership, membershipsOf } from "../members/store.ts";
import { practiceToStandIn } from "../rules.ts";
import { showIn, standsIn } from "../session/service.ts";
import { openSession } from "../session/store.ts";
import type * as contract from "./contract.ts";
import { linksPerAddress, linksPerNetwork, networkOf } from "./rules.ts";
import * as store from "./store.ts";

/** Keeps the wish for a link. The job that mails it decides whether one goes, so that this answer cannot tell. */
export async function requestSignInLink({ house, body, origin, request }: RawCall<typeof contract.requestSignInLink>) {
  const { email } = body;
  const locale = body.locale ?? nearestLocale(request.headers["accept-language"], "en");
  const now = house.clock.now();
  const wait = await house.db.outside(async (db) => {
    const network = await store.countAttempt(db, house.keys, linksPerNetwork, networkOf(origin.ip ?? ""), now);
    if (network.waitSeconds > 0) return network.waitSeconds;
    const address = await store.countAttempt(db, house.keys, linksPerAddress, email, now);
    if (address.waitSeconds > 0) return 0;
    const id = uuidv7();
    await store.keepRequest(db, { id, email, locale }, now);
    await enqueueGlobal(db, mailSignInLink, { requestId: id });
    return 0;
  });
  if (wait > 0) throw tooMany(wait);
  return {};
}

/** Uses the link up and opens a session, which is complete unless a second factor is enrolled. */
export async function verifySignInLink({ house, body, origin, reply }: RawCall<typeof contract.verifySignInLink>) {
  const now = house.clock.now();
  const token = newToken();
  const opened = await house.db.outside(async (db) => {
    const link = { hash: hashToken(body.token), newUserId: uuidv7(), maySignUp: house.env.signUp === "open" };
    const userId = await store.useLink(db, link, now);
    if (!userId) return null;
    const session = { id: uuidv7(), userId, hash: hashToken(token), userAgent: origin.userAgent };
    return { sessionId: session.id, userId, stage: await openSession(db, session, now), actor: null, networks: [] };
  });
  if (!opened) throw refuse("link_invalid", "This link was used, has run out, or never was one. Ask for a new one.");
  const caller = opened.stage === "full" ? await settle(house, opened, origin) : opened;
  showIn(house, reply, caller, token);
  const user = await house.db.outside((db) => store.readUser(db, caller.userId));
  return { user: userShown(user), secondFactorRequired: caller.stage === "pending" };
}

/**
 * What follows once every factor was given: a user without a practice accepts the invitation that waits for them, the
 * session takes its place in a practice, and each practice's trail says who has come.
 */
export async function settle(
  house: House,
  opened: Pick<Caller, "sessionId" | "userId">,
  origin: Origin,
  by: "link" | "passkey" = "link",
): Promise<Caller> {
  const { sessionId, userId } = opened;
  const user = await house.db.outside((db) => store.readUser(db, userId));
  const memberships = await membershipsAfterInvitation(house, user, origin);
  const place = practiceToStandIn(memberships, user.lastPracticeId);
  const caller = await standsIn(house, opened, place);
  for (const { practiceId, memberId, role } of memberships) {
    const act = { action: "session.opened", subject: { kind: "session", id: sessionId }, detail: { by } };
    await house.db.inPractice({ practiceId, memberId, role }, async (tx) => audit(tx, act), { origin });
  }
  return caller;
}

async function membershipsAfterInvitation(house: House, user: store.User, origin: Origin): Promise<Membership[]> {
  const now = house.clock.now();
  const memberships = await house.db.outside((db) => membershipsOf(db, user.id));
  if (memberships.length > 0) return memberships;
  const [first] = await house.db.outside((db) => invitationsFor(db, user.email, now));
  if (!first) return [];
  // Withdrawn in this very moment: the sign-in itself still stands.
  const joined = await join(house, first, user, origin);
  return joined ? [joined] : [];
}

export const userShown = ({ id, email, name, locale }: store.User) => ({ id, email, name, locale });

export const tooMany = (retryAfterSeconds: number) =>
  new Problem(429, "too_many_requests", "Too many attempts. Try again later.", { extra: { retryAfterSeconds } });
