import { createSigner, createVerifier } from "fast-jwt";
import { BoundedCache } from "#kernel/crypto/bounded-cache.ts";
import { derive } from "#kernel/crypto/root-keys.ts";
import type { House } from "#kernel/house.ts";
import type { Caller } from "#kernel/http/guard.ts";
import { type Claims, callerOf, claimsOf, passSeconds } from "../rules.ts";

/**
 * Passes: short-lived signed tokens (HS256) that say who calls, so that most requests need no look at the session.
 * What this process knows to have ended or changed since is kept for as long as a pass can live.
 */
interface Desk {
  readonly sign: (claims: Claims) => string;
  readonly verify: (pass: string) => Claims;
  readonly distrusted: Map<string, number>;
}

const desks = new WeakMap<House, Desk>();

export function passFor(house: House, caller: Caller): string {
  return deskOf(house).sign(claimsOf(caller, house.clock.now(), Math.random()));
}

/** Whom a pass names; null when it is forged, has run out, or speaks of what has changed since. */
export function bearerOf(house: House, pass: string): Caller | null {
  const { verify, distrusted } = deskOf(house);
  const now = house.clock.now();
  const changed = (id: string | null | undefined) => (distrusted.get(id ?? "") ?? 0) > now.epochMilliseconds;
  try {
    const caller = callerOf(verify(pass), now);
    return caller && !changed(caller.sessionId) && !changed(caller.actor?.memberId) ? caller : null;
  } catch {
    return null;
  }
}

/** Makes this process look behind every pass of a session or a member that has just ended or changed. */
export function distrust(house: House, ids: readonly string[]): void {
  const { distrusted } = deskOf(house);
  const now = house.clock.now().epochMilliseconds;
  for (const [id, until] of distrusted) if (until <= now) distrusted.delete(id);
  for (const id of ids) distrusted.set(id, now + passSeconds * 1000);
}

function deskOf(house: House): Desk {
  let desk = desks.get(house);
  if (!desk) {
    const { sessionSecret } = house.env;
    const key = derive(sessionSecret ? Buffer.from(sessionSecret) : house.keys.newest.key, "session");
    // Expiry is asked of the house's clock, in callerOf.
    const verify = createVerifier<string>({ key, algorithms: ["HS256"], ignoreExpiration: true });
    desk = {
      sign: createSigner<Claims>({ key, algorithm: "HS256", noTimestamp: true }),
      verify: remembering(verify),
      distrusted: new Map(),
    };
    desks.set(house, desk);
  }
  return desk;
}

/** A page sends its pass many times in a minute: one found genuine is known by its whole text; a forged one is never kept. */
function remembering(verify: (pass: string) => Claims): (pass: string) => Claims {
  const genuine = new BoundedCache<Claims>(2_000, passSeconds * 1000, () => performance.now());
  return (pass) => {
    const known = genuine.get(pass);
    if (known) return known;
    const claims = verify(pass);
    genuine.put(pass, claims);
    return claims;
  };
}
