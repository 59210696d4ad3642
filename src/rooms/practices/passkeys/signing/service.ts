import type { Kysely } from "kysely";
import { uuidv7 } from "uuidv7";
import { hashToken, newToken } from "#kernel/crypto/tokens.ts";
import type { Origin } from "#kernel/db/practice.ts";
import type { DB } from "#kernel/db/schema.gen.ts";
import type { House } from "#kernel/house.ts";
import type { Caller, RawCall } from "#kernel/http/guard.ts";
import { giveAsked, readCookies } from "../../session/cookies/service.ts";
import { endSession } from "../../session/ending/store.ts";
import { distrust } from "../../session/pass/service.ts";
import { auditEverywhere, showIn } from "../../session/service.ts";
import { completeSession, openSessionByPasskey, proveSession } from "../../session/store.ts";
import { networkOf } from "../../sign-in/rules.ts";
import { settle, tooMany, userShown } from "../../sign-in/service.ts";
import { countAttempt, readUser } from "../../sign-in/store.ts";
import { counterOf, relyingParty, type Signature } from "../ceremony/service.ts";
import type * as contract from "../contract.ts";
import { challengeMinutes, challengesPerNetwork } from "../rules.ts";
import { challengeBack, challengeFor, keyNamed, passkeyRefused, userBytesOf } from "../service.ts";
import * as store from "../store.ts";

type Signed<E> = RawCall<E> & { caller: Caller };
/** Of which user a signature is, and whether it was taken; what is known of a refused one goes into their trail. */
type Verdict<Taken> = { is: "taken"; userId: string; taken: Taken } | { is: "refused"; userId: string | null };

/** Names no passkey, so it tells of none: the device itself knows which it keeps for us. Tabs of a browser share its token. */
export async function askToSignIn({ house, origin, request, reply }: RawCall<typeof contract.askToSignIn>) {
  const asked = readCookies(house, request).asked ?? newToken();
  const answer = await house.db.outside(async (db) => {
    const now = house.clock.now();
    const { waitSeconds } = await countAttempt(db, house.keys, challengesPerNetwork, networkOf(origin.ip ?? ""), now);
    if (waitSeconds > 0) return { waitSeconds };
    return { challenge: await challengeFor(house, db, asked) };
  });
  if (answer.challenge === undefined) throw tooMany(answer.waitSeconds);
  giveAsked(house, reply, asked, challengeMinutes * 60);
  return requestFor(house, answer.challenge, []);
}

/** Whatever session the browser had before is over: somebody signs in anew. */
export async function signInByPasskey(call: RawCall<typeof contract.signInByPasskey>) {
  const { house, body, origin, request, reply, caller } = call;
  const now = house.clock.now();
  const token = newToken();
  const boundTo = readCookies(house, request).asked;
  if (!boundTo) throw passkeyRefused();
  const verdict = await house.db.outside((db) =>
    judge(house, db, { signed: body, boundTo, of: null }, async (key, counter) => {
      const session = { id: uuidv7(), passkeyId: key.id, counter, hash: hashToken(token), userAgent: origin.userAgent };
      if (!(await openSessionByPasskey(db, session, now))) return null;
      if (caller) await endSession(db, caller.userId, caller.sessionId, now);
      return session.id;
    }),
  );
  if (verdict.is === "refused") throw await refusal(house, verdict.userId, origin);
  if (caller) distrust(house, [caller.sessionId]);
  const { userId, taken: sessionId } = verdict;
  showIn(house, reply, await settle(house, { sessionId, userId }, origin, "passkey"), token);
  return answerFor(house, userId);
}

export async function askAgain({ house, caller }: Signed<typeof contract.askAgain>) {
  return house.db.outside(async (db) => {
    const held = await store.passkeysOf(db, caller.userId);
    return requestFor(house, await challengeFor(house, db, caller.sessionId), held.map(keyNamed));
  });
}

export async function giveByPasskey({ house, caller, body, origin, reply }: Signed<typeof contract.giveByPasskey>) {
  const now = house.clock.now();
  const token = newToken();
  const waits = caller.stage === "pending";
  const asked = { signed: body, boundTo: caller.sessionId, of: caller.userId };
  const verdict = await house.db.outside((db) =>
    judge(house, db, asked, async (key, counter) => {
      if (!(await store.countOn(db, key.id, counter, now))) return null;
      if (waits) return (await completeSession(db, caller.sessionId, hashToken(token), now)) || null;
      await proveSession(db, caller.sessionId, now);
      return true;
    }),
  );
  if (verdict.is === "refused") throw await refusal(house, caller.userId, origin);
  if (waits) showIn(house, reply, await settle(house, caller, origin), token);
  else await auditEverywhere(house, caller.userId, { action: "session.proven", subject: subjectOf(caller) }, origin);
  return answerFor(house, caller.userId);
}

interface Asked {
  readonly signed: Signature;
  /** To whom the challenge was given. */
  readonly boundTo: string;
  /** The user who must have signed; null: whoever holds the passkey. */
  readonly of: string | null;
}

/** Looks at a signature and, when it is right, lets `take` do what follows of it; the challenge is used up either way. */
async function judge<Taken>(
  house: House,
  db: Kysely<DB>,
  { signed, boundTo, of }: Asked,
  take: (key: store.PublicKey, counter: number) => Promise<Taken | null>,
): Promise<Verdict<Taken>> {
  const challenge = await challengeBack(house, db, signed.clientDataJSON, boundTo);
  const key = challenge && (await store.publicKeyOf(db, Buffer.from(signed.id, "base64url")));
  if (!key) return { is: "refused", userId: of };
  const theirs =
    (of ?? key.userId) === key.userId && (signed.userHandle ?? userBytesOf(key.userId)) === userBytesOf(key.userId);
  const counter = theirs ? await counterOf(house, signed, key, challenge) : null;
  const taken = counter === null ? null : await take(key, counter);
  return taken === null ? { is: "refused", userId: key.userId } : { is: "taken", userId: key.userId, taken };
}

async function refusal(house: House, userId: string | null, origin: Origin) {
  if (userId) await auditEverywhere(house, userId, { action: "session.passkey_refused" }, origin);
  return passkeyRefused();
}

const requestFor = (house: House, challenge: string, allowCredentials: ReturnType<typeof keyNamed>[]) => ({
  challenge,
  rpId: relyingParty(house),
  allowCredentials,
  userVerification: "required" as const,
  timeout: challengeMinutes * 60_000,
});

const answerFor = async (house: House, userId: string) => ({
  user: userShown(await house.db.outside((db) => readUser(db, userId))),
});

const subjectOf = ({ sessionId }: Caller) => ({ kind: "session", id: sessionId });
