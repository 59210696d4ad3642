import type { FastifyReply, FastifyRequest } from "fastify";
import { type Act, audit } from "#kernel/audit/trail.ts";
import { hashToken } from "#kernel/crypto/tokens.ts";
import type { Origin } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import type { Caller, RawCall } from "#kernel/http/guard.ts";
import { notFound, refuse } from "#kernel/http/problem.ts";
import { type Membership, membershipsOf } from "../members/store.ts";
import type * as contract from "./contract.ts";
import { givePass, giveSession, readCookies, takeCookies } from "./cookies/service.ts";
import * as ending from "./ending/store.ts";
import { bearerOf, distrust, passFor } from "./pass/service.ts";
import { isFresh, notFresh } from "./rules.ts";
import * as store from "./store.ts";

type Signed<E> = RawCall<E> & { caller: Caller };

/**
 * Says who calls: by the pass while it lives, else by the session behind it, whose user's membership is read anew.
 * Refreshes both cookies then; takes them away when the session is over.
 */
export function identify(house: House): (request: FastifyRequest, reply: FastifyReply) => Promise<Caller | null> {
  return async (request, reply) => {
    const carried = readCookies(house, request);
    const bearer = carried.pass && bearerOf(house, carried.pass);
    if (bearer) return bearer;
    if (!carried.session) return null;
    const caller = await behind(house, carried.session);
    if (!caller) {
      takeCookies(house, reply);
      return null;
    }
    showIn(house, reply, caller, carried.session);
    return caller;
  };
}

async function behind(house: House, token: string): Promise<Caller | null> {
  const now = house.clock.now();
  const session = await store.resumeSession((statement) => house.db.atOnceOutside(statement), hashToken(token), now);
  if (!session) return null;
  const { id, userId, stage, practiceId, memberId, role, networks } = session;
  const actor = practiceId && memberId && role ? { practiceId, memberId, role } : null;
  return { sessionId: id, userId, stage, actor, networks };
}

/** Gives the browser a fresh pass for the caller, and the session's cookie when its token is at hand. */
export function showIn(house: House, reply: FastifyReply, caller: Caller, token?: string): void {
  givePass(house, reply, passFor(house, caller));
  if (token) giveSession(house, reply, token);
}

/** Puts a complete session into a practice, where it may have to enrol a second factor first. */
export async function standsIn(
  house: House,
  { sessionId, userId }: Pick<Caller, "sessionId" | "userId">,
  actor: Membership | null,
): Promise<Caller> {
  const demands = await house.db.outside(async (db) => {
    if (actor) await store.standIn(db, sessionId, actor.practiceId);
    return store.demandsOf(db, userId, actor?.practiceId ?? null);
  });
  return { sessionId, userId, actor, ...demands };
}

/** After a second factor came or went: what the practice asks may be met now, or no longer. */
export async function showAnew(house: House, reply: FastifyReply, caller: Caller): Promise<void> {
  const practiceId = caller.actor?.practiceId ?? null;
  const { stage } = await house.db.outside((db) => store.demandsOf(db, caller.userId, practiceId));
  if (stage !== caller.stage) distrust(house, [caller.sessionId]);
  showIn(house, reply, { ...caller, stage });
}

/** Another way in is made or taken away only by who has just proved who they are, not by who found the page open. */
export async function demandFresh(house: House, caller: Caller): Promise<void> {
  const provenAt = await house.db.outside((db) => store.provenAt(db, caller.sessionId));
  if (!isFresh(provenAt, house.clock.now())) throw refuse("not_fresh", notFresh);
}

export async function listSessions({ house, caller }: Signed<typeof contract.listSessions>) {
  const now = house.clock.now();
  const items = await house.db.outside((db) => ending.sessionsOf(db, caller.userId, now));
  return { items: items.map((session) => ({ ...session, current: session.id === caller.sessionId })) };
}

export async function endSession({ house, caller, params, origin, reply }: Signed<typeof contract.endSession>) {
  const now = house.clock.now();
  const ended = await house.db.outside((db) => ending.endSession(db, caller.userId, params.id, now));
  if (!ended) throw notFound("This session");
  distrust(house, [params.id]);
  if (params.id === caller.sessionId) takeCookies(house, reply);
  await auditEverywhere(house, caller.userId, closed(params.id), origin);
  return undefined;
}

export async function signOut({ house, caller, origin, reply }: Signed<typeof contract.signOut>) {
  const now = house.clock.now();
  await house.db.outside((db) => ending.endSession(db, caller.userId, caller.sessionId, now));
  distrust(house, [caller.sessionId]);
  takeCookies(house, reply);
  await auditEverywhere(house, caller.userId, closed(caller.sessionId), origin);
  return undefined;
}

export async function signOutEverywhere({ house, caller, origin, reply }: Signed<typeof contract.signOutEverywhere>) {
  const now = house.clock.now();
  const ended = await house.db.outside((db) => ending.endSessions(db, caller.userId, now));
  distrust(house, ended);
  takeCookies(house, reply);
  await auditEverywhere(
    house,
    caller.userId,
    { action: "session.all_closed", detail: { count: ended.length } },
    origin,
  );
  return undefined;
}

export async function signOutOthers({ house, caller, origin }: Signed<typeof contract.signOutOthers>) {
  await endOthers(house, caller, origin);
  return undefined;
}

/** Ends the caller's sessions elsewhere: asked for, or because a second factor came or went. */
export async function endOthers(house: House, caller: Caller, origin: Origin): Promise<void> {
  const now = house.clock.now();
  const ended = await house.db.outside((db) => ending.endOtherSessions(db, caller.userId, caller.sessionId, now));
  if (ended.length === 0) return;
  distrust(house, ended);
  const act = { action: "session.others_closed", detail: { count: ended.length } };
  await auditEverywhere(house, caller.userId, act, origin);
}

/** Writes an act of a user who stands in no practice into the trail of each practice they work in. */
export async function auditEverywhere(house: House, userId: string, act: Act, origin: Origin): Promise<void> {
  for (const { practiceId, memberId, role } of await house.db.outside((db) => membershipsOf(db, userId)))
    await house.db.inPractice({ practiceId, memberId, role }, async (tx) => audit(tx, act), { origin });
}

const closed = (id: string): Act => ({ action: "session.closed", subject: { kind: "session", id } });
