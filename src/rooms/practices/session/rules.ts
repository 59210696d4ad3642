import type { Caller, Stage } from "#kernel/http/guard.ts";

/** How long a pass is believed without a look at the session behind it: the bound within which whoever is signed out is out. */
export const passSeconds = 60;
/** Passes given at one time run out within so many seconds, or whoever signed in at nine would be looked up together every minute. */
const spreadSeconds = 15;
/** A session not seen for so long is over. */
export const idleHours = 12;
/** Who proved who they are so long ago proves it again before another way in is made or taken away. */
export const freshMinutes = 15;
export const notFresh = `This asks for a sign-in or a second factor of the last ${freshMinutes} minutes.`;
/** How long a cookie is kept by a browser that comes back. */
export const sessionDays = 30;

/** What a pass says of its bearer; short names, since every request carries it. */
export interface Claims {
  readonly sid: string;
  readonly uid: string;
  readonly stage: Stage;
  readonly pid?: string;
  readonly mid?: string;
  readonly role?: "owner" | "therapist" | "assistant";
  /** The networks the practice is entered from, where there are such. */
  readonly net?: readonly string[];
  /** Seconds since 1970, as RFC 7519 has it. */
  readonly exp: number;
}

/** `chance` is from 0 to 1 and spreads when passes run out. */
export function claimsOf(caller: Caller, now: Temporal.Instant, chance: number): Claims {
  const { sessionId, userId, stage, actor, networks } = caller;
  const exp = Math.floor(now.epochMilliseconds / 1000) + passSeconds - Math.floor(chance * spreadSeconds);
  if (!actor?.memberId || actor.role === "system") return { sid: sessionId, uid: userId, stage, exp };
  const { practiceId: pid, memberId: mid, role } = actor;
  const net = networks.length > 0 ? { net: networks } : {};
  return { sid: sessionId, uid: userId, stage, pid, mid, role, ...net, exp };
}

/** Null when the pass has run out. */
export function callerOf(claims: Claims, now: Temporal.Instant): Caller | null {
  if (claims.exp * 1000 <= now.epochMilliseconds) return null;
  const { sid, uid, stage, pid, mid, role, net = [] } = claims;
  const actor = pid && mid && role ? { practiceId: pid, memberId: mid, role } : null;
  return { sessionId: sid, userId: uid, stage, actor, networks: net };
}

export const isFresh = (provenAt: Temporal.Instant | null, now: Temporal.Instant): boolean =>
  provenAt !== null && provenAt.until(now).total("minutes") <= freshMinutes;
